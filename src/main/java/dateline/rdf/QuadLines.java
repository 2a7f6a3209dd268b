package dateline.rdf;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Hands on each quad as a line of N-Quads, without its line feed: the lines of {@link SortedNQuads}, unsorted and as often
 * as they come. For one thread.
 */
public final class QuadLines extends StreamRDFBase {
    private final EncodeQuads encode = new EncodeQuads();
    private final Consumer<String> lines;

    public QuadLines(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void triple(Triple triple) {
        encode.encode(triple.getSubject(), triple.getPredicate(), triple.getObject(), null);
        hand();
    }

    @Override
    public void quad(Quad quad) {
        boolean isDefault = quad.isTriple() || quad.isDefaultGraph();
        encode.encode(quad.getSubject(), quad.getPredicate(), quad.getObject(), isDefault ? null : quad.getGraph());
        hand();
    }

    private void hand() {
        lines.accept(new String(encode.line(), 0, encode.length(), StandardCharsets.UTF_8));
    }
}
