package dateline.corpus.web;

import dateline.model.Issue;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps what was fetched, to be read again when its server says that it has not changed. One file for each address,
 * written beside and moved into place, so several processes may share the folder. What cannot be kept is fetched again
 * another time; {@link #trouble} says so.
 */
final class Cache {
    /** Datasets are not kept: one of them would push out all pages. */
    private static final long LARGEST = Allowance.LONGEST_SITEMAP;

    /** Some ten thousand packed pages' worth; what was not read for longest goes first. */
    private static final long ROOM = 1L << 30;

    /** What an entry begins with; another number where its layout changes. */
    private static final int LAYOUT = 0x444C4301;

    private final Optional<Path> folder;
    private final Clock clock;
    private Optional<String> trouble = Optional.empty();
    private boolean isTold;

    /** @param folder made when something is kept; without one, nothing is */
    Cache(Optional<Path> folder, Clock clock) {
        this.folder = folder.map(path -> path.resolve("fetched"));
        this.clock = clock;
    }

    /** What was kept of an address. */
    record Entry(Path file, Told told) implements Fetched.Body {
        @Override
        public InputStream open() throws IOException {
            InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
            if (readBeginning(bytes).isEmpty()) throw new IOException("what was kept of it is broken");
            return bytes;
        }

        @Override
        public void discard() {
            // kept for the next run
        }
    }

    Optional<Entry> find(URI address) {
        if (folder.isEmpty()) return Optional.empty();
        Path file = folder.get().resolve(name(address));
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            Optional<Told> told = readBeginning(bytes);
            if (told.isPresent()) Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return told.map(header -> new Entry(file, header));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            trouble("what is kept there cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    void keep(URI address, Told told, Path body) {
        if (folder.isEmpty() || !told.hasValidator()) return;
        try {
            if (Files.size(body) > LARGEST) return;
            Files.createDirectories(folder.get());
            Path beside = Files.createTempFile(folder.get(), "new", ".tmp");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                    writeBeginning(told, out);
                    Files.copy(body, out);
                }
                Files.move(beside, folder.get().resolve(name(address)), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            trouble("what is fetched cannot be kept there: " + e.getMessage());
        }
    }

    /** What went wrong first, told once. */
    Optional<Issue> trouble() {
        if (isTold) return Optional.empty();
        isTold = trouble.isPresent();
        return trouble.map(
                what -> new Issue("cache " + folder.map(Path::toString).orElse(""), "", what));
    }

    /** Makes room. */
    void tidy() {
        if (folder.filter(Files::isDirectory).isEmpty()) return;
        try (Stream<Path> files = Files.list(folder.get())) {
            List<Path> newestFirst = files.sorted(Comparator.comparingLong(Cache::lastRead)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            long size = 0;
            for (Path file : newestFirst) {
                size += file.toFile().length();
                if (size > ROOM) Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            trouble("no room can be made there: " + e.getMessage());
        }
    }

    private static long lastRead(Path file) {
        return file.toFile().lastModified(); // 0 if another process has deleted it
    }

    private static String name(URI address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(address.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void writeBeginning(Told told, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(LAYOUT);
        data.writeUTF(told.contentType());
        data.writeUTF(told.etag());
        data.writeUTF(told.lastModified());
        data.writeUTF(told.robots());
        data.flush();
    }

    /** Leaves the stream where the body begins; nothing if it is no entry of ours. */
    private static Optional<Told> readBeginning(InputStream bytes) throws IOException {
        DataInputStream data = new DataInputStream(bytes);
        try {
            if (data.readInt() != LAYOUT) return Optional.empty();
            return Optional.of(new Told(data.readUTF(), data.readUTF(), data.readUTF(), data.readUTF()));
        } catch (EOFException | UTFDataFormatException broken) {
            return Optional.empty();
        }
    }

    private void trouble(String what) {
        if (trouble.isEmpty()) trouble = Optional.of(what);
    }
}
