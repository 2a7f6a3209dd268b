package dateline.rdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes quads as N-Quads in UTF-8, the lines sorted by code point (as {@code LC_ALL=C sort -u} sorts them) and each
 * once: the same quads, in whatever order they come, give the same bytes. Keeps at most 24 MB of lines in memory and the
 * rest in a temporary file; all is written by {@link #finish}. Close it after use. For one thread.
 */
public final class SortedNQuads extends StreamRDFBase implements AutoCloseable {
    private final OutputStream out;
    private final SortLines lines;
    private final EncodeQuads encode = new EncodeQuads();

    public SortedNQuads(OutputStream out) {
        this(out, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param folder for the temporary file */
    public SortedNQuads(OutputStream out, Path folder) {
        this(out, new SortLines(folder));
    }

    SortedNQuads(OutputStream out, Path folder, int bytesInMemory) {
        this(out, new SortLines(folder, bytesInMemory));
    }

    private SortedNQuads(OutputStream out, SortLines lines) {
        this.out = out;
        this.lines = lines;
    }

    @Override
    public void triple(Triple triple) {
        add(triple.getSubject(), triple.getPredicate(), triple.getObject(), null);
    }

    @Override
    public void quad(Quad quad) {
        add(
                quad.getSubject(),
                quad.getPredicate(),
                quad.getObject(),
                quad.isTriple() || quad.isDefaultGraph() ? null : quad.getGraph());
    }

    private void add(Node subject, Node predicate, Node object, @Nullable Node graph) {
        encode.encode(subject, predicate, object, graph);
        try {
            lines.add(encode.line(), encode.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all lines and flushes the stream, which stays open. */
    @Override
    public void finish() {
        BufferedOutputStream buffer = new BufferedOutputStream(out, 1 << 16);
        try {
            lines.sendTo((line, length) -> {
                buffer.write(line, 0, length);
                buffer.write('\n');
            });
            buffer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines {@link #finish} wrote. */
    public long written() {
        return lines.written();
    }

    /** Deletes the temporary file. */
    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
