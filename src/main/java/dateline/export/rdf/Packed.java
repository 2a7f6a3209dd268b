package dateline.export.rdf;

import com.github.luben.zstd.ZstdOutputStream;
import dateline.export.release.Content.Packing;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the same bytes into a file for each packing; they give the same packed bytes every time. A packed file bears no name
 * and no time.
 */
public final class Packed extends OutputStream {
    private static final int ROOM = 1 << 16;
    private static final int ZSTD_LEVEL = 3; // its default: RDF packs hardly better above, and much slower

    private final OutputStream gzip;
    private final OutputStream zstd;
    private final byte[] buffer = new byte[ROOM];
    private int count;

    /**
     * @param folder of the release
     * @param path of the file in it, without the suffix of a packing
     */
    public Packed(Path folder, String path) throws IOException {
        Files.createDirectories(folder.resolve(path).resolveSibling(""));
        gzip = gzip(folder.resolve(path + Packing.GZIP.suffix()));
        zstd = zstd(folder.resolve(path + Packing.ZSTD.suffix()));
    }

    /** A file packed by gzip alone. */
    public static OutputStream gzip(Path file) throws IOException {
        return new GZIPOutputStream(open(file), ROOM);
    }

    private static OutputStream zstd(Path file) throws IOException {
        ZstdOutputStream out = new ZstdOutputStream(open(file), ZSTD_LEVEL);
        out.setChecksum(true);
        out.setWorkers(0);
        return out;
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), ROOM);
    }

    @Override
    public void write(int value) throws IOException {
        if (count == ROOM) spill();
        buffer[count++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) { // packers see blocks of one size, however their bytes come
            if (count == ROOM) spill();
            int part = Math.min(ROOM - count, length - done);
            System.arraycopy(bytes, offset + done, buffer, count, part);
            count += part;
            done += part;
        }
    }

    private void spill() throws IOException {
        gzip.write(buffer, 0, count);
        zstd.write(buffer, 0, count);
        count = 0;
    }

    @Override
    public void close() throws IOException {
        try (gzip;
                zstd) {
            spill();
        }
    }
}
