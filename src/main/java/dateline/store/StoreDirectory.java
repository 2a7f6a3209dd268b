package dateline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The directory of a store, claimed for one {@link Store}: {@code triples/} (TDB2), {@code words/} (Lucene), a lock, and
 * a mark that stands from the first write until the store is closed.
 */
final class StoreDirectory {
    private final Path directory;
    private final FileChannel lockFile;

    private StoreDirectory(Path directory, FileChannel lockFile) {
        this.directory = directory;
        this.lockFile = lockFile;
    }

    /** Makes the directory if need be, and claims it until {@link #release}. */
    static StoreDirectory claim(Path directory) {
        try {
            Files.createDirectories(directory);
            Path path = directory.resolve("lock");
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(file) == null) {
                file.close();
                throw new StoreException.Locked(
                        directory, Files.readString(path).strip());
            }
            String pid = String.valueOf(ProcessHandle.current().pid());
            file.truncate(0).write(StandardCharsets.UTF_8.encode(pid));
            return new StoreDirectory(directory, file);
        } catch (IOException e) {
            throw problem(directory, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    /** What to say when the file system refused. */
    static StoreException problem(Path directory, IOException failure) {
        return isFull(failure)
                ? new StoreException.Full(directory, failure)
                : new StoreException.NotWritable(directory, failure);
    }

    /** Whether beneath this failure the disk had no room: a write says so, and a page mapped from a file faults. */
    static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) return true;
            if (cause instanceof InternalError && message.contains("unsafe memory access")) return true;
        }
        return false;
    }

    Path path() {
        return directory;
    }

    Path triples() {
        return directory.resolve("triples");
    }

    Path words() {
        return directory.resolve("words");
    }

    /** An empty folder to make triples in. */
    Path beginTriples() throws IOException {
        Path made = directory.resolve("loading");
        if (Files.exists(made)) IOUtils.rm(made);
        return Files.createDirectory(made);
    }

    /** Has what was made there as its triples, when all of it is on the disk. */
    void takeTriples(Path made) throws IOException {
        OnDisk.force(made);
        OnDisk.move(made, triples());
    }

    /** Throws unless at least this many bytes are free. */
    void requireFree(long floor) {
        try {
            long free = Files.getFileStore(directory).getUsableSpace();
            if (free < floor) throw new StoreException.Full(directory, free, floor);
        } catch (IOException e) {
            throw problem(directory, e);
        }
    }

    /** Whether whoever wrote here last did not come to close it. */
    boolean isMarked() {
        return Files.exists(mark());
    }

    /** Notes on the disk that the store is being written. */
    void setMark() {
        try (FileChannel file = FileChannel.open(mark(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.force(true);
            IOUtils.fsync(directory, true); // the entry of the file, or it may be gone after a power cut
        } catch (IOException e) {
            throw problem(directory, e);
        }
    }

    void removeMark() {
        try {
            Files.deleteIfExists(mark());
        } catch (IOException e) {
            throw problem(directory, e);
        }
    }

    void release() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw problem(directory, e);
        }
    }

    private Path mark() {
        return directory.resolve("open");
    }
}
