package dateline.corpus.archive;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Reads one file that was compressed, whatever is in it. Several compressed files in a row are one, as their tools have it. */
public final class Compressed implements Reader {
    /** Kilobytes. {@code xz -9} makes files that need 65 MB. */
    private static final int XZ_MEMORY = 128 * 1024;

    private final Decompressor decompressor;
    private final Reader any;
    private final Unpacking unpacking;

    /** Begins to decompress. */
    @FunctionalInterface
    private interface Decompressor {
        InputStream decompress(InputStream packed) throws IOException;
    }

    private Compressed(Decompressor decompressor, Reader any, Unpacking unpacking) {
        this.decompressor = decompressor;
        this.any = any;
        this.unpacking = unpacking;
    }

    /** The library refuses what needs more than 128 MB to be decompressed. */
    public static Compressed zstd(Reader any, Unpacking unpacking) {
        return new Compressed(ZstdInputStreamNoFinalizer::new, any, unpacking);
    }

    public static Compressed bzip2(Reader any, Unpacking unpacking) {
        return new Compressed(packed -> new BZip2CompressorInputStream(packed, true), any, unpacking);
    }

    public static Compressed xz(Reader any, Unpacking unpacking) {
        return new Compressed(packed -> new XZCompressorInputStream(packed, true, XZ_MEMORY), any, unpacking);
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        unpacking.open(resource, sink, packed -> read(resource.origin(), packed, sink));
    }

    private void read(Origin origin, InputStream packed, Sink sink) throws IOException {
        try (Late unpacked = new Late(packed)) {
            Tally tally = new Tally(unpacked);
            Salvage.read(any, inside(origin), unpacking.watched(tally), sink)
                    .ifPresent(damage -> sink.issue(origin.issue(damaged(tally.count, damage))));
        }
    }

    /** The origin of what is in a compressed file: the file is sent as what it is, not as what is in it. */
    static Origin inside(Origin origin) {
        return new Origin(origin.source(), origin.place(), origin.url(), Optional.empty());
    }

    /** What an issue says of it. */
    static String damaged(long before, String damage) {
        return "damaged or cut short after %,d unpacked bytes (%s); what stands before is kept"
                .formatted(before, damage);
    }

    /** Looks at the packed bytes when the first is asked for, so that a broken beginning is met like any other damage. */
    private final class Late extends InputStream {
        private final InputStream packed;
        private Optional<InputStream> unpacked = Optional.empty();

        Late(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            return unpacked().read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return unpacked().read(bytes, offset, length);
        }

        /** Gives back memory that the library has outside the heap. */
        @Override
        public void close() throws IOException {
            if (unpacked.isPresent()) unpacked.get().close();
        }

        private InputStream unpacked() throws IOException {
            if (unpacked.isEmpty())
                unpacked = Optional.of(decompressor.decompress(new BufferedInputStream(packed, 64 * 1024)));
            return unpacked.get();
        }
    }

    private static final class Tally extends Unpacking.Counted {
        private long count;

        Tally(InputStream bytes) {
            super(bytes);
        }

        @Override
        void came(int bytes) {
            count += bytes;
        }
    }
}
