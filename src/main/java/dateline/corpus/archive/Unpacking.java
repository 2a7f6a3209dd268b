package dateline.corpus.archive;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps watch over what is unpacked of one source after another, at all depths together, so that neither a decompression
 * bomb nor an archive that holds itself keeps us for ever. One for a run; not safe for use by two threads.
 */
public final class Unpacking {
    /** Archives in archives. A crawl has four: WARC in gzip in tar in zip; an archive that holds itself has no end. */
    static final int DEEPEST = 8;

    /**
     * Bytes unpacked for each byte packed, summed over all depths. Pages of one site pack to a fortieth at most, and twice
     * that is counted for a tar.gz; the format of most bombs goes to 1,032.
     */
    static final int RATIO = 200;

    /** Bytes that may come out of anything, however small: a second's work. */
    static final long ALLOWANCE = 256L << 20;

    /** The same for one entry of an archive, after which the others may still be had. */
    static final long ENTRY_ALLOWANCE = 64L << 20;

    static final String BOMB = "unpacks to more than %d times its size: a decompression bomb".formatted(RATIO);

    private int depth;
    private long packed;
    private long unpacked;

    /** Reads what is in an archive. */
    @FunctionalInterface
    interface Opened {
        /** @param packed the archive's own bytes, watched */
        void read(InputStream packed) throws IOException;
    }

    /** Opens an archive, unless it lies too deep; if too much comes out of a source, says so and leaves it. */
    void open(Resource resource, Sink sink, Opened opened) throws IOException {
        if (depth == DEEPEST) {
            sink.issue(
                    resource.origin().issue("archives in archives more than %d deep; not opened".formatted(DEEPEST)));
            return;
        }
        if (depth == 0) packed = unpacked = 0;
        depth++;
        try {
            opened.read(depth == 1 ? new Packed(resource.bytes()) : resource.bytes());
        } catch (TooMuchException tooMuch) {
            if (depth > 1) throw tooMuch.in(resource.origin());
            Origin where = tooMuch.origin().orElse(resource.origin());
            sink.issue(where.issue("%s; the rest of %s is not read".formatted(tooMuch.getMessage(), where.source())));
        } finally {
            depth--;
        }
    }

    /** The same bytes, which came out of a packed form, counted. */
    InputStream watched(InputStream bytes) {
        return new Unpacked(bytes);
    }

    /** How many bytes of the source were read by now. */
    long packed() {
        return packed;
    }

    private void came(int bytes) throws TooMuchException {
        unpacked += bytes;
        if (unpacked > ALLOWANCE + RATIO * packed) throw new TooMuchException(BOMB);
    }

    /** The bytes of the source itself. */
    private final class Packed extends Counted {
        Packed(InputStream bytes) {
            super(bytes);
        }

        @Override
        void came(int count) {
            packed += count;
        }
    }

    private final class Unpacked extends Counted {
        Unpacked(InputStream bytes) {
            super(bytes);
        }

        @Override
        void came(int count) throws IOException {
            Unpacking.this.came(count);
        }
    }

    /** Tells of the bytes that come through it. */
    abstract static class Counted extends FilterInputStream {
        Counted(InputStream bytes) {
            super(bytes);
        }

        abstract void came(int count) throws IOException;

        @Override
        public int read() throws IOException {
            int octet = in.read();
            if (octet >= 0) came(1);
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            if (count > 0) came(count);
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] passed = new byte[(int) Math.min(count, 64 * 1024)];
            return Math.max(0, read(passed, 0, passed.length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /** Whoever opened the source closes it. */
        @Override
        public void close() {}
    }
}
