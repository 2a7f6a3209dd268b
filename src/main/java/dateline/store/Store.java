package dateline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the quads of articles in TDB2, with a text index over their words. One thread writes at a time and others wait;
 * any number read, each in a snapshot of its own that no writer disturbs. Put several articles into one batch: a
 * transaction for each makes the store many times larger.
 *
 * <p>A batch whose work fails leaves nothing behind. A batch that cannot be committed, or not in ten minutes, stops the
 * process, with exit code 70, since TDB2 may then hold in memory what is not on disk; on the next start all that was acknowledged is there. Do
 * not interrupt a thread inside {@link #read} or {@link #write}: Java would close the files it reads.
 */
public final class Store implements AutoCloseable {
    /** Patches that are kept for replicas unless told otherwise. */
    public static final int PATCHES = 10_000;

    /** Below this, TDB2 and Lucene might run out of room in the middle of a batch. */
    static final long FLOOR = 200L << 20;

    /** What is more than any disk needs; TDB2 waits for ever where it has lost count of who writes. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final @Nullable StoreDirectory directory; // null: in memory
    private final Databases databases;
    private final DatasetGraph dataset;
    private final long floor;
    private final Halt halt;
    private final WriteSteps steps;
    private final InstantSource clock; // for the log of changes alone
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock(); // held as a whole to change databases
    private final @Nullable CompactBetweenReaders compacting; // null: in memory
    private final AtomicReference<Runnable> beforeClose = new AtomicReference<>(() -> {});
    private boolean marked;
    private volatile @Nullable PatchLog patches; // null: nothing is kept for replicas
    private volatile StoreVersion version;
    private volatile boolean closed;

    private Store(
            @Nullable StoreDirectory directory,
            Databases databases,
            long floor,
            Halt halt,
            Duration patience,
            InstantSource clock) {
        this.directory = directory;
        this.databases = databases;
        this.floor = floor;
        this.halt = halt;
        this.clock = clock;
        this.compacting = directory == null
                ? null
                : new CompactBetweenReaders(directory, databases.triples(), reading.writeLock(), floor, halt);
        this.dataset = TextDatasetFactory.create(
                databases.triples(), databases.words(), false, databases.words().producer());
        this.steps = new WriteSteps(dataset, databases.words(), directory, halt, patience);
        HideRegister.from(dataset);
        this.version = Databases.version(dataset);
    }

    /**
     * Opens the store in this directory, or makes one. If it was not closed the last time and its text index is behind, that
     * is built anew from its triples.
     *
     * @throws StoreException if it is in use, cannot be written, has no room or is damaged
     */
    public static Store open(Path directory) {
        return open(directory, FLOOR, Halt::process, PATIENCE);
    }

    /**
     * The same.
     *
     * @param floor of bytes that must be free for a batch to begin
     * @param patience how long a batch may take to begin, to be committed and to be undone
     */
    static Store open(Path path, long floor, Halt halt, Duration patience) {
        StoreDirectory directory = StoreDirectory.claim(path.toAbsolutePath().normalize());
        try {
            Store store =
                    new Store(directory, Databases.open(directory), floor, halt, patience, InstantSource.system());
            if (PatchLog.isKept(directory.path())) store.keepPatches(PATCHES);
            if (store.databases.stale()) store.rebuildWords();
            return store;
        } catch (RuntimeException | Error e) {
            directory.release();
            throw e;
        }
    }

    /**
     * The store that a SPARQL endpoint holds. Slower by a request for each pattern that a batch or a snapshot looks at; queries are
     * sent whole. The words of {@code text:query} are those that were there when it was opened and what it wrote since.
     *
     * @param words whether they may be asked for: all names, headlines and texts are then read into memory at once
     * @throws StoreException if it does not answer, or its default graph is a union
     */
    public static Store at(Endpoint endpoint, boolean words) {
        AskWhole.enter();
        RemoteDataset remote = new RemoteDataset(new RemoteQuads(endpoint));
        Store store = new Store(
                null,
                new Databases(remote, new WordIndex(new ByteBuffersDirectory()), false),
                0,
                Halt::process,
                PATIENCE,
                InstantSource.system());
        remote.requireDefaultGraphOfItsOwn();
        if (words) store.rebuildWords();
        return store;
    }

    /** A store that is gone when it is closed. */
    public static Store inMemory() {
        return inMemory(InstantSource.system());
    }

    /** A store that is gone when it is closed, and dates its changes by this clock. */
    public static Store inMemory(InstantSource clock) {
        return new Store(null, Databases.inMemory(), 0, Halt::process, PATIENCE, clock);
    }

    /** Lends a snapshot of what is committed now. Must not be called inside another read or write. */
    public <R> R read(Function<Snapshot, R> work) {
        requireReady();
        reading.readLock().lock();
        try {
            stepping("a snapshot could not be taken", () -> dataset.begin(ReadWrite.READ));
            try {
                R result = work.apply(new Snapshot(dataset));
                if (databases.triples() instanceof RemoteDataset remote) remote.requireUnchanged();
                return result;
            } finally {
                stepping("a snapshot could not be given back", dataset::end);
            }
        } finally {
            reading.readLock().unlock();
        }
    }

    /** A thread that hangs between two transactions keeps others waiting for ever, so that the process is better stopped. */
    private void stepping(String reason, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            if (directory != null) halt.now(reason, e);
            throw e;
        }
    }

    /**
     * Lends a batch, and commits it when the work is done; if the work throws, nothing of it remains. Waits for whoever
     * writes now. Must not be called inside another read or write.
     *
     * @throws StoreException.Full if the disk has too little room to begin, or ran out of it
     */
    public void write(Consumer<Batch> work) {
        transact(() -> {
            PatchLog log = patches;
            Batch batch = new Batch(log == null ? dataset : log.record(dataset));
            work.accept(batch);
            batch.log(clock.instant());
            if (log != null) return log.seal(dataset);
            Position.forget(dataset); // what is changed beside the log is not in step with it
            return Optional.empty();
        });
    }

    private record Done(Optional<Position> patch, StoreVersion version) {}

    /** Does work on the dataset in a transaction of its own, and publishes the patch that comes of it, if one does. */
    private void transact(Supplier<Optional<Position>> work) {
        writing.lock();
        try {
            requireReady();
            if (directory != null) prepare(directory);
            steps.begin();
            Done done = steps.run(
                    () -> {
                        Optional<Position> patch = work.get();
                        StoreVersion next = new ChangeLog(dataset).version();
                        databases.words().stamp(next);
                        return new Done(patch, next);
                    },
                    this::dropPatch);
            steps.commit(() -> publish(done.patch()));
            version = done.version();
            if (compacting != null) compacting.compactIfDue();
        } finally {
            databases.words().takeBack();
            writing.unlock();
        }
    }

    private void dropPatch() throws IOException {
        PatchLog log = patches;
        if (log != null) log.drop();
    }

    private void publish(Optional<Position> patch) {
        PatchLog log = patches;
        if (log != null) patch.ifPresent(log::publish);
    }

    /**
     * Keeps a log of what each batch changes from now on, for replicas; does nothing in memory. Once kept, it is kept by every
     * process that opens the store, until its folder {@code patches} is removed.
     *
     * @param most patches, after which the oldest goes; a replica that needs it starts anew
     */
    public void keepPatches(int most) {
        if (directory == null) return;
        PatchLog kept = patches;
        if (kept != null) {
            kept.keep(most);
            return;
        }
        PatchLog log = PatchLog.open(directory.path(), position(), most);
        if (!log.isAt(position()))
            transact(() -> {
                log.restart(dataset);
                return Optional.empty();
            });
        patches = log;
    }

    /** What the batch of this number changed, as RDF Patch; empty if it is not kept, or not yet there. */
    public Optional<byte[]> patch(String epoch, long number) {
        PatchLog log = patches;
        return log == null ? Optional.empty() : log.patch(epoch, number);
    }

    /** The latest patch that can be had; empty if none are kept. */
    public Optional<Position> latestPatch() {
        PatchLog log = patches;
        return log == null ? Optional.empty() : Optional.of(log.head());
    }

    /** Where it stands in its own log, or in that of its primary; empty if in neither. */
    public Optional<Position> position() {
        return read(snapshot -> Position.of(snapshot.dataset()));
    }

    /** Changes what a primary's patch or snapshot says, beside the log and with no entry in the log of changes. */
    void follow(Function<DatasetGraph, Position> work) {
        transact(() -> {
            work.apply(dataset).set(dataset);
            return Optional.empty();
        });
    }

    /** Which state it is in now. Costs nothing. */
    public StoreVersion version() {
        return version;
    }

    /** The dataset for a server's queries, which brings its own transactions; it refuses every change. */
    public DatasetGraph dataset() {
        return new ReadOnlyDataset(dataset, reading);
    }

    /**
     * Gives back the room that many batches have left behind; does nothing in memory. A batch does it by itself when the
     * files have nearly doubled. Needs as much free room as the store takes. Holds up writers, and waits for those who
     * read when the copy is made; new readers wait with it for a second at a time.
     *
     * @throws StoreException.Full if the disk has too little room
     */
    public void compact() {
        if (compacting == null) return;
        writing.lock();
        try {
            requireReady();
            compacting.compact();
        } finally {
            writing.unlock();
        }
    }

    /** Has something done first when it is closed, in place of what was said before. */
    public void beforeClose(Runnable work) {
        beforeClose.set(work);
    }

    /** Waits for the writer, then closes all files. Readers must be done. */
    @Override
    public void close() {
        beforeClose.getAndSet(() -> {}).run();
        writing.lock();
        try {
            if (closed) return;
            closed = true;
            databases.close();
            if (directory != null) {
                directory.removeMark();
                directory.release();
            }
        } finally {
            writing.unlock();
        }
    }

    private void requireReady() {
        if (closed) throw new IllegalStateException("the store is closed");
        if (dataset.isInTransaction())
            throw new IllegalStateException("this thread is inside a snapshot or batch already");
    }

    private void prepare(StoreDirectory directory) {
        directory.requireFree(floor);
        if (!marked) directory.setMark();
        marked = true;
    }

    /** Under the mark, so that a process killed meanwhile is followed by one that begins again. */
    void rebuildWords() {
        transact(() -> {
            databases.words().rebuild(dataset);
            return Optional.empty(); // no triple changes
        });
    }
}
