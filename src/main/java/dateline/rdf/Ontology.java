package dateline.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * The news ontology as data. It stands in every store and dump, in a graph of its own, so that queries in a more general
 * vocabulary ({@code rdfs:subPropertyOf* sem:hasActor}) are answered without a reasoner.
 */
public final class Ontology {
    /** The ontology's IRI, which is also the name of its graph. */
    public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/dateline/news");

    private static final String FILE = "/ontology/news.ttl";

    private Ontology() {}

    /** Reads the ontology that comes with Dateline. */
    public static Graph read() {
        try (InputStream in = Ontology.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("%s is not on the class path".formatted(FILE));
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(FILE), e);
        }
    }

    /** Its quads, in its own graph. */
    public static List<Quad> quads() {
        return read().stream().map(triple -> Quad.create(GRAPH, triple)).toList();
    }

    /** Says its quads, and its triples in the default graph too, as they stand in a store. */
    public static void say(StreamRDF out) {
        for (Quad quad : quads()) {
            out.quad(quad);
            out.triple(quad.asTriple());
        }
    }
}
