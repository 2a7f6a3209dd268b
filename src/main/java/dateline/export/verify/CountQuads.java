package dateline.export.verify;

import dateline.export.release.Counts;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Counts quads as they come, as release.json does. Holds one number for each class and property, and a hash for each graph. */
final class CountQuads extends StreamRDFBase {
    private static final int MOST_NAMES = 100_000; // classes or properties; an ontology has some dozens

    private final Map<Node, Long> classes = new HashMap<>();
    private final Map<Node, Long> properties = new HashMap<>();
    private final DistinctNames graphs = new DistinctNames();
    private long quads;
    private long triples;
    private long blank;

    @Override
    public void triple(Triple triple) {
        quads++;
        triples++;
        count(properties, triple.getPredicate());
        if (triple.getPredicate().equals(RDF.Nodes.type)) count(classes, triple.getObject());
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) blank++;
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            triple(quad.asTriple());
            return;
        }
        quads++;
        graphs.add(quad.getGraph().toString());
        if (quad.getGraph().isBlank()
                || quad.getSubject().isBlank()
                || quad.getObject().isBlank()) blank++;
    }

    private static void count(Map<Node, Long> counts, Node name) {
        counts.merge(name, 1L, Long::sum);
        if (counts.size() > MOST_NAMES) throw new RiotException("has more classes or properties than any ontology");
    }

    /** Quads with a blank node. */
    long blank() {
        return blank;
    }

    Counts counts() {
        return new Counts(quads, triples, graphs.count(), byName(classes), byName(properties));
    }

    private static TreeMap<String, Long> byName(Map<Node, Long> counts) {
        TreeMap<String, Long> named = new TreeMap<>();
        counts.forEach((node, count) -> named.put(node.toString(), count));
        return named;
    }
}
