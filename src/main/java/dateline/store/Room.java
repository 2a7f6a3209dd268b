package dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much room the triples of a store take, and when so much of it is left behind by batches that compacting is due.
 * TDB2 never writes to a block that a snapshot may read, so that each batch leaves the old forms of all blocks it
 * changed.
 */
final class Room {
    /**
     * How much larger than after the last compacting the files may grow. What is in them has grown too by then, or they
     * were not compacted with less; so they stay within twice what the bulk loader would take.
     */
    private static final double GROWTH = 1.8;

    /** Below this, compacting costs more than the room is worth. */
    private static final long LEAST = 32L << 20;

    private static final Pattern GENERATION = Pattern.compile("Data-\\d+");
    private static final int BLOCK = 8192; // of a B+tree
    private static final int TREE = 3 * Long.BYTES; // root, blocks of branches, blocks of leaves

    private final StoreDirectory directory;
    private long compacted;

    private Room(StoreDirectory directory, long compacted) {
        this.directory = directory;
        this.compacted = compacted;
    }

    static Room in(StoreDirectory directory) {
        try {
            Path note = note(directory);
            return new Room(
                    directory,
                    Files.exists(note) ? Long.parseLong(Files.readString(note).strip()) : 0);
        } catch (IOException | NumberFormatException unknown) {
            return new Room(directory, 0); // so that it is compacted with the next batch, and noted anew
        }
    }

    private static Path note(StoreDirectory directory) {
        return directory.path().resolve("compacted");
    }

    /** Whether the triples take much more room than they need. Costs the reading of a dozen small files. */
    boolean isTooMuch() {
        long used = used(directory.triples());
        return used > LEAST && used > GROWTH * compacted;
    }

    /** Takes down that the triples take no more room now than they need. */
    void note() {
        compacted = used(directory.triples());
        Path note = note(directory);
        Path next = note.resolveSibling("compacted.next");
        try {
            Files.writeString(next, Long.toString(compacted), StandardCharsets.UTF_8);
            Files.move(next, note, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw StoreDirectory.problem(directory.path(), e);
        }
    }

    /** Lets it grow further, since it could not be compacted now. */
    void putOff() {
        compacted = used(directory.triples());
    }

    /** The bytes in use in TDB2's files. Their lengths do not tell it: TDB2 lengthens them 8 MB at a time. */
    static long used(Path triples) {
        Optional<Path> newest = generations(triples).stream().reduce((older, newer) -> newer);
        if (newest.isEmpty()) return 0;
        try (Stream<Path> files = Files.list(newest.get())) {
            return files.mapToLong(Room::usedBy).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** TDB2's databases here, oldest first; the last is the one in use, the others what a killed compaction left. */
    static List<Path> generations(Path triples) {
        if (!Files.isDirectory(triples)) return List.of();
        try (Stream<Path> folders = Files.list(triples)) {
            return folders.filter(folder ->
                            GENERATION.matcher(folder.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Room::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where TDB2 puts the one after this. */
    static Path next(Path generation) {
        return generation.resolveSibling("Data-%04d".formatted(number(generation) + 1));
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().substring("Data-".length()));
    }

    private static long usedBy(Path file) {
        String name = file.getFileName().toString();
        try {
            if (name.endsWith(".bpt")) return usedByTree(file);
            return name.endsWith(".obj") ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long usedByTree(Path file) throws IOException {
        ByteBuffer state = ByteBuffer.allocate(TREE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (state.hasRemaining()) if (channel.read(state) < 0) return 0; // not yet written
        }
        return BLOCK * (state.getLong(Long.BYTES) + state.getLong(2 * Long.BYTES));
    }
}
