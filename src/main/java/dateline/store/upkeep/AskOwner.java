package dateline.store.upkeep;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the process that has a store open to do something with it; see {@link Owner}. */
public final class AskOwner {
    private final Path directory;

    public AskOwner(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** How the owner is; empty if nobody answers. */
    public Optional<String> status() {
        return ask("status");
    }

    /** Has it compacted; empty if nobody answers. */
    public Optional<String> compact() {
        return ask("compact");
    }

    /**
     * Has a backup written; empty if nobody answers, else its file and manifest.
     *
     * @param target in the eyes of the owner's user
     */
    public Optional<String> backup(Path target) {
        return ask("backup " + target.toAbsolutePath().normalize());
    }

    /** @throws BackupException if it was not done */
    private Optional<String> ask(String question) {
        if (question.indexOf('\n') >= 0) throw new BackupException("A name with a line break cannot be asked for.");
        try {
            Optional<Path> socket = OwnerSocket.find(directory);
            if (socket.isEmpty()) return Optional.empty();
            try (SocketChannel owner = SocketChannel.open(UnixDomainSocketAddress.of(socket.get()))) {
                return Optional.of(answer(owner, question));
            }
        } catch (IOException nobody) {
            return Optional.empty(); // a socket that a killed process left refuses us
        }
    }

    private String answer(SocketChannel owner, String question) throws IOException {
        Channels.newOutputStream(owner).write((question + "\n").getBytes(StandardCharsets.UTF_8));
        String answer = new BufferedReader(Channels.newReader(owner, StandardCharsets.UTF_8)).readLine();
        if (answer == null)
            throw new BackupException("The process that has %s open ended before it was done.".formatted(directory));
        if (answer.startsWith("ok ")) return answer.substring("ok ".length());
        throw new BackupException("The process that has %s open could not do it: %s"
                .formatted(directory, answer.substring(answer.indexOf(' ') + 1)));
    }
}
