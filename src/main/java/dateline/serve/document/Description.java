package dateline.serve.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * One page of what is said of a thing.
 *
 * @param page 1 for the first
 * @param more whether another page follows
 * @param said what the page is there for: the thing's kind and names, and a stretch of its links
 * @param labels kinds and names of the things that are linked with
 */
record Description(Node thing, int page, boolean more, Set<Triple> said, Set<Triple> labels) {
    boolean isWhole() {
        return page == 1 && !more;
    }

    /** All of it in the order in which it is read: the thing first, each thing's kind and names first. */
    List<Triple> triples() {
        Set<Triple> all = new LinkedHashSet<>(said);
        all.addAll(labels);
        List<Triple> ordered = new ArrayList<>(all);
        ordered.sort(new ReadingOrder(thing));
        return ordered;
    }

    /** A graph of its own. */
    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        triples().forEach(graph::add);
        return graph;
    }
}
