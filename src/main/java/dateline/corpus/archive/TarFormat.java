package dateline.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Tar as V7, POSIX, GNU and star write it, sparse files included. */
final class TarFormat implements ArchiveFormat {
    /** Bytes between two files: a name of 4,096 characters, times and owners take up a hundredth. They are held in memory. */
    private static final int LONGEST_HEADER = 2 << 20;

    private final Limited packed;
    private final Tar tar;
    private @Nullable TarArchiveEntry entry;

    TarFormat(InputStream packed) {
        this.packed = new Limited(packed);
        this.tar = new Tar(this.packed);
    }

    @Override
    public Optional<String> next() throws IOException {
        while (entry != null && tar.skip(Integer.MAX_VALUE) > 0) continue;
        packed.left = LONGEST_HEADER;
        entry = tar.getNextEntry();
        packed.left = Long.MAX_VALUE;
        return Optional.ofNullable(entry).map(TarArchiveEntry::getName);
    }

    @Override
    public boolean isFile() {
        return entry != null && entry.isFile() && !entry.isLink() && !entry.isSymbolicLink() && !isDevice(entry);
    }

    private static boolean isDevice(TarArchiveEntry entry) {
        return entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
    }

    @Override
    public Optional<String> obstacle() {
        return entry == null || tar.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of("kept in a way that is not read");
    }

    @Override
    public InputStream bytes() {
        return tar;
    }

    @Override
    public boolean endsEarly() {
        return !tar.sawEnd;
    }

    /** Remembers whether the block of zeros came that ends a whole archive. */
    private static final class Tar extends TarArchiveInputStream {
        private boolean sawEnd;

        Tar(InputStream packed) {
            super(packed, StandardCharsets.UTF_8.name());
        }

        @Override
        protected boolean isEOFRecord(byte[] record) {
            boolean isEnd = super.isEOFRecord(record);
            sawEnd |= isEnd && record != null;
            return isEnd;
        }
    }

    /** The library holds headers in memory, however long they say they are. */
    private static final class Limited extends Unpacking.Counted {
        private long left = Long.MAX_VALUE;

        Limited(InputStream bytes) {
            super(bytes);
        }

        @Override
        void came(int count) throws IOException {
            left -= count;
            if (left < 0) throw new IOException("a header of more than %,d bytes".formatted(LONGEST_HEADER));
        }
    }
}
