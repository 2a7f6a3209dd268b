package dateline.store.upkeep;

import dateline.store.Snapshot;
import dateline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does for other processes what only the one that has the store open can do, while it goes on with its own work. They ask
 * by a socket in the store's folder, which only its user may use: one line with what is to be done ({@code status},
 * {@code compact}, {@code backup PATH}), answered by one line, {@code ok} or {@code failed} and a sentence. Threads:
 * one that listens and one for each question, none of which keeps the process alive.
 */
public final class Owner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Owner.class);

    private final Store store;
    private final Path directory;
    private final Path socket;
    private final ServerSocketChannel listening;
    private final InstantSource clock;
    private final ReentrantLock working = new ReentrantLock(); // one backup or compaction at a time
    private volatile boolean closed;

    private Owner(Store store, Path directory, InstantSource clock) throws IOException {
        this.store = store;
        this.directory = directory;
        this.clock = clock;
        this.socket = OwnerSocket.make(directory);
        this.listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            listening.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException | RuntimeException e) {
            listening.close();
            throw e;
        }
    }

    /** Answers until the store is closed. Where there can be no such socket, it is told once, and nobody is answered. */
    public static void answerFor(Store store, Path directory) {
        try {
            Owner owner = new Owner(store, directory.toAbsolutePath().normalize(), InstantSource.system());
            store.beforeClose(owner::close);
            Thread.ofPlatform().daemon().name("store-owner").start(owner::listen);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("No other process can ask for backups of {} while it is open: {}", directory, e.getMessage());
        }
    }

    private void listen() {
        while (!closed) {
            try {
                SocketChannel asking = listening.accept();
                Thread.ofPlatform().daemon().name("store-question").start(() -> answer(asking));
            } catch (IOException e) {
                if (!closed) LOG.warn("Nobody can ask for backups of {} any more: {}", directory, e.getMessage());
                return;
            }
        }
    }

    private void answer(SocketChannel asking) {
        try (asking) {
            BufferedReader in = new BufferedReader(Channels.newReader(asking, StandardCharsets.UTF_8));
            String question = in.readLine();
            if (question == null) return;
            String answer = answer(question).replaceAll("\\R", " ");
            Channels.newOutputStream(asking).write((answer + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.debug("Whoever asked {} did not wait for the answer", directory, e);
        }
    }

    private String answer(String question) {
        try {
            return "ok " + done(question);
        } catch (RuntimeException e) {
            Throwable told = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
            return "failed " + told.getClass().getSimpleName() + ": " + told.getMessage();
        }
    }

    private String done(String question) {
        if (question.equals("status")) return status();
        working.lock();
        try {
            if (closed) throw new BackupException("The store is being closed.");
            if (question.equals("compact")) {
                store.compact();
                return "compacted";
            }
            if (question.startsWith("backup ")) {
                Path target = Path.of(question.substring("backup ".length()));
                Backup backup = Backup.write(store, target, clock.instant(), () -> closed);
                return backup.file() + "\t" + backup.manifest();
            }
            throw new IllegalArgumentException("it knows no '%s'".formatted(question));
        } finally {
            working.unlock();
        }
    }

    private String status() {
        return "process %d has it open, with %,d articles in state %d"
                .formatted(
                        ProcessHandle.current().pid(),
                        store.read(Snapshot::articles).size(),
                        store.version().number());
    }

    /** Stops listening, gives up a backup, and waits for a compaction. */
    @Override
    public void close() {
        closed = true;
        try {
            listening.close();
            OwnerSocket.remove(directory);
        } catch (IOException e) {
            LOG.warn("The socket of {} could not be removed: {}", directory, e.getMessage());
        }
        working.lock(); // until nobody works
        working.unlock();
    }
}
