package dateline.export.verify;

import com.github.luben.zstd.ZstdInputStream;
import dateline.export.release.Content.Packing;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Unpacks files that may be bombs: what comes out ends with an error when it is more than such a file can honestly hold. */
final class Unpacked extends FilterInputStream {
    /** RDF packs to between a tenth and a fiftieth; a bomb of gzip to a thousandth, one of zstd to almost nothing. */
    private static final long RATIO = 400;

    private static final long ALWAYS = 1 << 20; // bytes that any file may have

    private long left;

    private Unpacked(InputStream in, long most) {
        super(in);
        left = most;
    }

    static InputStream open(Path file, Optional<Packing> packing) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        if (packing.isEmpty()) return in;
        try {
            InputStream unpacking =
                    switch (packing.get()) {
                        case GZIP ->
                            GzipCompressorInputStream.builder()
                                    .setInputStream(in)
                                    .setDecompressConcatenated(true) // or what follows the first part is not seen
                                    .get();
                        case ZSTD -> new ZstdInputStream(in);
                    };
            return new Unpacked(new BufferedInputStream(unpacking, 1 << 16), ALWAYS + RATIO * Files.size(file));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) count(read);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false; // or bytes would be counted twice
    }

    private void count(long bytes) throws IOException {
        left -= bytes;
        if (left < 0)
            throw new IOException("unpacks to more than %d times its size: not read further".formatted(RATIO));
    }
}
