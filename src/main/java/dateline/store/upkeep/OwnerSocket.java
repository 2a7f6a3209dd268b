package dateline.store.upkeep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the socket of a store is: in its folder, or where that has too long a path for a socket, in a private one that a
 * file of the store's folder names.
 */
final class OwnerSocket {
    private static final String NAME = "owner.sock";
    private static final String ELSEWHERE = "owner.path";
    private static final int LONGEST = 100; // bytes; the structure of the system has room for 104 to 108

    private OwnerSocket() {}

    /** A place for it, where whatever a killed process left is no more. Only for whoever has the store. */
    static Path make(Path directory) throws IOException {
        remove(directory);
        Path socket = directory.resolve(NAME);
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) return socket;
        Path elsewhere = Files.createTempDirectory("dateline").resolve(NAME); // for its user alone
        Files.writeString(directory.resolve(ELSEWHERE), elsewhere.toString());
        return elsewhere;
    }

    static Optional<Path> find(Path directory) throws IOException {
        Path file = directory.resolve(ELSEWHERE);
        Path socket = Files.exists(file) ? Path.of(Files.readString(file)) : directory.resolve(NAME);
        return Files.exists(socket) ? Optional.of(socket) : Optional.empty();
    }

    static void remove(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve(NAME));
        Path file = directory.resolve(ELSEWHERE);
        if (Files.notExists(file)) return;
        Path elsewhere = Path.of(Files.readString(file));
        if (elsewhere.endsWith(NAME)) {
            Files.deleteIfExists(elsewhere);
            Files.deleteIfExists(Temporary.folder(elsewhere));
        }
        Files.delete(file);
    }
}
