package dateline.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Zip, also with zip64, data descriptors, and the methods that newer tools pack by. */
final class ZipFormat implements ArchiveFormat {
    private final ZipArchiveInputStream zip;
    private final Tail tail;
    private @Nullable ZipArchiveEntry entry;

    ZipFormat(InputStream packed) {
        this.tail = new Tail(packed);
        this.zip = new ZipArchiveInputStream(tail, StandardCharsets.UTF_8.name());
    }

    @Override
    public Optional<String> next() throws IOException {
        entry = zip.getNextEntry();
        return Optional.ofNullable(entry).map(ZipArchiveEntry::getName);
    }

    @Override
    public boolean isFile() {
        return entry != null && !entry.isDirectory() && !entry.isUnixSymlink();
    }

    @Override
    public Optional<String> obstacle() {
        if (entry == null || zip.canReadEntryData(entry)) return Optional.empty();
        if (entry.getGeneralPurposeBit().usesEncryption()) return Optional.of("encrypted");
        return Optional.of(
                entry.getMethod() == ZipEntry.STORED
                        ? "stored without its length, which only the end of the archive has"
                        : "packed by a method that is not read (number %d)".formatted(entry.getMethod()));
    }

    @Override
    public InputStream bytes() {
        return zip;
    }

    @Override
    public boolean endsEarly() {
        return !tail.hasEnd();
    }

    /** Remembers the last bytes, in which the record must be that ends a whole archive: the library does not say if it was. */
    private static final class Tail extends InputStream {
        /** That record with the longest comment it can have, and what the library reads beyond. */
        private static final int LENGTH = 22 + 65_535 + 8 * 1024;

        private static final String END = "PK\u0005\u0006";

        private final InputStream bytes;

        /** A ring. */
        private final byte[] last = new byte[LENGTH];

        private int next;

        Tail(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int begin, int most) throws IOException {
            int count = bytes.read(into, begin, Math.min(most, LENGTH));
            if (count <= 0) return count;
            int straight = Math.min(count, LENGTH - next);
            System.arraycopy(into, begin, last, next, straight);
            System.arraycopy(into, begin + straight, last, 0, count - straight);
            next = (next + count) % LENGTH;
            return count;
        }

        boolean hasEnd() {
            String ring = new String(last, StandardCharsets.ISO_8859_1);
            return (ring.substring(next) + ring.substring(0, next)).contains(END);
        }
    }
}
