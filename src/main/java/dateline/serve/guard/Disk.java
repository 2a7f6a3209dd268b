package dateline.serve.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The room that a store has and takes.
 *
 * @param folder nothing for a store in memory, which has and takes none
 */
public record Disk(Optional<Path> folder) {
    /** Bytes that may still be written. */
    long free() {
        try {
            return folder.isPresent() ? Files.getFileStore(folder.get()).getUsableSpace() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of all its files, a few dozen. */
    long used() {
        if (folder.isEmpty()) return 0;
        try (Stream<Path> files = Files.walk(folder.get())) {
            return files.mapToLong(Disk::size).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0; // a file of a transaction that has ended meanwhile
        }
    }
}
