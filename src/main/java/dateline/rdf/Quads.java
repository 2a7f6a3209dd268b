package dateline.rdf;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Quads on their way out. */
final class Quads {
    private Quads() {}

    /** The quads of the named graphs, then every triple of them once in the default graph. */
    static void send(Collection<Quad> quads, StreamRDF out) {
        quads.forEach(out::quad);
        Set<Triple> union = new LinkedHashSet<>();
        quads.forEach(quad -> union.add(quad.asTriple()));
        union.forEach(out::triple);
    }
}
