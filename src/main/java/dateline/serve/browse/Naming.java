package dateline.serve.browse;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Says in a line of plain text what a thing is called, or a fact says. */
@FunctionalInterface
public interface Naming {
    /**
     * One line.
     *
     * @param facts the default graph
     */
    String of(Graph facts, Node thing);
}
