package dateline.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes quads as N-Quads in UTF-8, in the order in which they come and as often; nothing is held. The stream is flushed by
 * {@link #finish} and stays open. For one thread.
 */
public final class PlainNQuads extends StreamRDFBase {
    private static final int ROOM = 1 << 16;

    private final OutputStream out;
    private final EncodeQuads encode = new EncodeQuads();
    private final byte[] buffer = new byte[ROOM];
    private int used;

    public PlainNQuads(OutputStream out) {
        this.out = out;
    }

    @Override
    public void triple(Triple triple) {
        write(triple.getSubject(), triple.getPredicate(), triple.getObject(), null);
    }

    @Override
    public void quad(Quad quad) {
        write(
                quad.getSubject(),
                quad.getPredicate(),
                quad.getObject(),
                quad.isTriple() || quad.isDefaultGraph() ? null : quad.getGraph());
    }

    private void write(Node subject, Node predicate, Node object, @Nullable Node graph) {
        encode.encode(subject, predicate, object, graph);
        int length = encode.length();
        try {
            if (used + length >= ROOM) flush();
            if (length >= ROOM) {
                out.write(encode.line(), 0, length);
            } else {
                System.arraycopy(encode.line(), 0, buffer, used, length);
                used += length;
            }
            buffer[used++] = '\n';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    @Override
    public void finish() {
        try {
            flush();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
