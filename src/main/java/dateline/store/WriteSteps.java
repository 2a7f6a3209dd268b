package dateline.store;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one batch: begin, work, and commit or undo. A step of TDB2's that fails or hangs stops the process, since
 * what it holds in memory may then be other than what is on disk.
 */
final class WriteSteps {
    private final DatasetGraph dataset;
    private final WordIndex words;
    private final @Nullable StoreDirectory directory; // null: not on a disk of this machine
    private final Halt halt;
    private final Duration patience;

    /** What else belongs to a step, such as a log beside the store. */
    interface Beside {
        void act() throws IOException;
    }

    /** @param patience how long a step of TDB2's may take */
    WriteSteps(
            DatasetGraph dataset, WordIndex words, @Nullable StoreDirectory directory, Halt halt, Duration patience) {
        this.dataset = dataset;
        this.words = words;
        this.directory = directory;
        this.halt = halt;
        this.patience = patience;
    }

    void begin() {
        String reason = "a batch could not begin";
        try (Deadline deadline = Deadline.in(patience, halt, reason)) {
            dataset.begin(ReadWrite.WRITE);
            words.lend();
        } catch (RuntimeException | Error e) {
            halt.now(reason, e);
            throw e;
        }
    }

    /**
     * What the work gives; if it throws, all that was changed since {@link #begin} is undone.
     *
     * @throws StoreException.Full if the disk ran out of room
     */
    <R> R run(Supplier<R> work, Beside undo) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            abort(undo, e);
            if (directory != null && StoreDirectory.isFull(e)) throw new StoreException.Full(directory.path(), e);
            throw e;
        }
    }

    private void abort(Beside undo, Throwable failure) {
        String reason = "a failed batch could not be undone";
        try (Deadline deadline = Deadline.in(patience, halt, reason)) {
            dataset.abort();
            dataset.end();
            undo.act();
        } catch (IOException | RuntimeException | Error e) {
            failure.addSuppressed(e);
            halt.now(reason, failure);
        }
    }

    void commit(Runnable publish) {
        String reason = "a batch could not be committed";
        try (Deadline deadline = Deadline.in(patience, halt, reason)) {
            dataset.commit();
            dataset.end();
            publish.run();
        } catch (RuntimeException | Error e) {
            halt.now(reason, e);
            throw e;
        }
    }
}
