package dateline.serve.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Puts triples into the graphs that support them, as the store has them: each is in the default graph, where clients look
 * that know of no others, and besides in each graph whose sentence says it. Of a triple with very many graphs it gives some.
 */
final class Support {
    private static final int GRAPHS = 100; // of one triple; there is SPARQL for who counts them
    private static final String INTERNAL = "urn:x-dateline:";

    private final DatasetGraph snapshot;
    private final List<Quad> quads = new ArrayList<>();

    private Support(DatasetGraph snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Graph by graph, the default graph first.
     *
     * @param about statements of the page about itself
     * @param view the graph that those stand in
     */
    static List<Quad> of(DatasetGraph snapshot, Description description, List<Triple> about, Node view) {
        Support support = new Support(snapshot);
        description.said().forEach(triple -> support.add(triple, GRAPHS));
        description.labels().forEach(triple -> support.add(triple, 1)); // they are there for reading alone
        about.forEach(triple -> support.quads.add(Quad.create(view, triple)));
        ReadingOrder order = new ReadingOrder(description.thing());
        support.quads.sort(Comparator.<Quad, Boolean>comparing(quad -> !quad.isDefaultGraph())
                .thenComparing(Quad::getGraph, ReadingOrder.byAddress())
                .thenComparing(Quad::asTriple, order));
        return support.quads;
    }

    private void add(Triple triple, int most) {
        Iterator<Quad> found =
                snapshot.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
        quads.add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
        int graphs = 0;
        try {
            while (graphs < most && found.hasNext()) {
                Quad quad = found.next();
                if (quad.isDefaultGraph() || quad.getGraph().toString().startsWith(INTERNAL)) continue;
                quads.add(quad);
                graphs++;
            }
        } finally {
            Iter.close(found);
        }
    }
}
