package dateline.rdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes quads as N-Quads in UTF-8, the lines sorted by code point (as {@code LC_ALL=C sort -u} sorts them) and each
 * once: the same quads, in whatever order they come, give the same bytes. Keeps at most 200,000 lines in memory and the
 * rest in temporary files; all is written by {@link #finish}. Close it after use. For one thread.
 */
public final class SortedNQuads extends StreamRDFWrapper implements AutoCloseable {
    private static final int LINES = 200_000; // about 100 MB, before the rest goes to files

    private final OutputStream out;
    private final SortedDataBag<byte[]> lines;
    private long written;

    public SortedNQuads(OutputStream out) {
        this(out, LINES);
    }

    SortedNQuads(OutputStream out, int linesInMemory) {
        this(
                out,
                BagFactory.newSortedBag(
                        new ThresholdPolicyCount<>(linesInMemory), new Lines(), Arrays::compareUnsigned));
    }

    private SortedNQuads(OutputStream out, SortedDataBag<byte[]> lines) {
        super(new LineByLine(lines));
        this.out = out;
        this.lines = lines;
    }

    /** Writes all lines and flushes the stream, which stays open. */
    @Override
    public void finish() {
        BufferedOutputStream buffer = new BufferedOutputStream(out, 1 << 16);
        Iterator<byte[]> sorted = lines.iterator();
        try {
            byte[] last = {};
            while (sorted.hasNext()) {
                byte[] line = sorted.next();
                if (Arrays.equals(line, last)) continue;
                buffer.write(line);
                last = line;
                written++;
            }
            buffer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Iter.close(sorted);
        }
    }

    /** How many lines {@link #finish} wrote. */
    public long written() {
        return written;
    }

    /** Deletes the temporary files. */
    @Override
    public void close() {
        lines.close();
    }

    /** Has Jena write one line at a time. */
    private static final class LineByLine extends StreamRDFWrapper {
        private final SortedDataBag<byte[]> lines;
        private final StringWriter line;

        LineByLine(SortedDataBag<byte[]> lines) {
            this(lines, new StringWriter());
        }

        private LineByLine(SortedDataBag<byte[]> lines, StringWriter line) {
            super(new WriterStreamRDFPlain(IO.wrap(line)));
            this.lines = lines;
            this.line = line;
        }

        @Override
        public void triple(Triple triple) {
            super.triple(triple);
            add();
        }

        @Override
        public void quad(Quad quad) {
            super.quad(quad);
            add();
        }

        private void add() {
            super.finish(); // flushes
            lines.add(line.toString().getBytes(StandardCharsets.UTF_8));
            line.getBuffer().setLength(0);
        }
    }

    /** Keeps lines in a file, each with its length before it. */
    private static final class Lines implements SerializationFactory<byte[]> {
        @Override
        public Sink<byte[]> createSerializer(OutputStream file) {
            DataOutputStream data = new DataOutputStream(new BufferedOutputStream(file));
            return new Sink<>() {
                @Override
                public void send(byte[] line) {
                    try {
                        data.writeInt(line.length);
                        data.write(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void flush() {
                    try {
                        data.flush();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void close() {
                    try {
                        data.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }

        @Override
        public Iterator<byte[]> createDeserializer(InputStream file) {
            DataInputStream data = new DataInputStream(new BufferedInputStream(file));
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    try {
                        data.mark(1);
                        boolean more = data.read() >= 0;
                        data.reset();
                        return more;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public byte[] next() {
                    if (!hasNext()) throw new NoSuchElementException();
                    try {
                        return data.readNBytes(data.readInt());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }
    }
}
