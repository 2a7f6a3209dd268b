package dateline.store.upkeep;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import dateline.store.OnDisk;
import dateline.store.Snapshot;
import dateline.store.Store;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;

/**
 * All that a store has, in one file: its quads as N-Quads compressed by Zstandard, and after them a frame that Zstandard
 * skips (RFC 8878, 3.1.2) with the {@link Manifest} and the SHA-256 of every byte before it. So {@code zstd -dc} reads it
 * too, and no byte can change unnoticed.
 */
public final class Backup {
    /** What the name of a backup ends with. */
    public static final String ENDING = ".nq.zst";

    private static final int SKIPPED = 0x184D2A50; // first of the magic numbers of frames that are skipped
    private static final int TEXT = 1024; // the manifest, spaces after it, and the digest
    private static final int DIGEST = 64; // hexadecimal
    private static final int FRAME = 2 * Integer.BYTES + TEXT;
    private static final int LEVEL = 3; // Zstandard's own default
    private static final int BUFFER = 1 << 16;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path file;
    private final Manifest manifest;

    private Backup(Path file, Manifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    public Path file() {
        return file;
    }

    public Manifest manifest() {
        return manifest;
    }

    /**
     * Writes a snapshot of the store, while others write and read; whole and on the disk under its name, or not at all.
     *
     * @param target a file that is not there yet, or a folder, where it is named by the time
     * @param stop asked now and then whether to give up
     * @throws BackupException if it was given up
     */
    public static Backup write(Store store, Path target, Instant now, BooleanSupplier stop) {
        Path file = Files.isDirectory(target) ? target.resolve("dateline-" + NAME.format(now) + ENDING) : target;
        try {
            if (Files.exists(file)) throw new FileAlreadyExistsException(file.toString());
            Path part = Temporary.beside(file, "part");
            try {
                Manifest manifest = store.read(snapshot -> write(snapshot, part, now, stop));
                if (Files.exists(file)) throw new FileAlreadyExistsException(file.toString());
                OnDisk.move(part, file);
                return new Backup(file, manifest);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest write(Snapshot snapshot, Path part, Instant now, BooleanSupplier stop) {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), digest)) {
            Counting words = new Counting(zstd(out));
            long quads = write(snapshot, words, stop);
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    now.truncatedTo(ChronoUnit.SECONDS).toString(),
                    snapshot.version().number(),
                    snapshot.articles().size(),
                    quads,
                    words.count);
            out.write(frame(manifest));
            out.write(HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            channel.force(true);
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZstdOutputStream zstd(OutputStream out) throws IOException {
        ZstdOutputStream zstd = new ZstdOutputStream(new StaysOpen(out), LEVEL);
        zstd.setChecksum(true);
        return zstd;
    }

    /** Writes and ends the quads, but leaves what is beneath open. */
    private static long write(Snapshot snapshot, Counting words, BooleanSupplier stop) throws IOException {
        long count = 0;
        WriterStreamRDFPlain writer = new WriterStreamRDFPlain(IO.wrapUTF8(words));
        writer.start();
        Iterator<Quad> quads = snapshot.dataset().find();
        try {
            while (quads.hasNext()) {
                if (count++ % 1000 == 0 && stop.getAsBoolean())
                    throw new BackupException("The backup was given up, since the store is being closed.");
                Quad quad = quads.next();
                if (quad.isDefaultGraph()) writer.triple(quad.asTriple());
                else writer.quad(quad);
            }
        } finally {
            Iter.close(quads);
        }
        writer.finish(); // flushes
        words.close();
        return count;
    }

    private static byte[] frame(Manifest manifest) {
        byte[] json = manifest.json().getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(FRAME - DIGEST).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(SKIPPED).putInt(TEXT).put(json);
        while (frame.hasRemaining()) frame.put((byte) ' ');
        return frame.array();
    }

    /**
     * Reads the file once, and finds out whether it is a backup as it was written.
     *
     * @throws BackupException if it is not
     */
    public static Backup check(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long data = channel.size() - FRAME;
            if (data <= 0) throw refused(file, "it is too short to be a backup, or was cut");
            MessageDigest digest = sha256();
            byte[] frame;
            try (InputStream in = new DigestInputStream(Channels.newInputStream(channel), digest)) {
                skip(in, data);
                frame = in.readNBytes(FRAME - DIGEST);
                String computed = HexFormat.of().formatHex(digest.digest());
                String written = new String(in.readNBytes(DIGEST), StandardCharsets.US_ASCII);
                if (!computed.equals(written))
                    throw refused(file, "it is not a backup, or it was cut or changed: its SHA-256 is wrong");
            }
            return new Backup(file, manifest(file, frame));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(Path file, byte[] frame) {
        ByteBuffer head = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
        if (head.getInt() != SKIPPED || head.getInt() != TEXT) throw refused(file, "it has no manifest");
        try {
            int start = 2 * Integer.BYTES;
            return Manifest.read(new String(frame, start, frame.length - start, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new BackupException("%s cannot be used: its manifest cannot be read.".formatted(file), e);
        }
    }

    /** The N-Quads. */
    InputStream open() throws IOException {
        return new ZstdInputStream(Files.newInputStream(file));
    }

    private static void skip(InputStream in, long bytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (long left = bytes; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) throw new IOException("the file became shorter while it was read");
            left -= read;
        }
    }

    private static BackupException refused(Path file, String reason) {
        return new BackupException("%s cannot be used: %s.".formatted(file, reason));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static final class Counting extends FilterOutputStream {
        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
            count++;
        }
    }
}
