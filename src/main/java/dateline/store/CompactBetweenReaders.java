package dateline.store;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a compacted copy in the place of a database, in a moment when nobody reads. New readers are held off for a second
 * at a time, so that those who read can come to an end; whoever reads for long holds up nobody but the compacting.
 */
final class CompactBetweenReaders {
    private static final Logger LOG = LoggerFactory.getLogger(CompactBetweenReaders.class);
    private static final Duration HOLD_OFF = Duration.ofSeconds(1);

    /** How often a moment without readers is looked for before a copy that nobody asked for is given up. */
    private static final int TRIES = 15;

    private final StoreDirectory directory;
    private final DatasetGraph triples;
    private final Lock allReading;
    private final long floor;
    private final Halt halt;
    private final Room room;

    /**
     * @param allReading which no reader holds while this does
     * @param floor of bytes that must be free beside the copy
     */
    CompactBetweenReaders(StoreDirectory directory, DatasetGraph triples, Lock allReading, long floor, Halt halt) {
        this.directory = directory;
        this.triples = triples;
        this.allReading = allReading;
        this.floor = floor;
        this.halt = halt;
        this.room = Room.in(directory);
    }

    /**
     * Compacts, however long it has to wait for readers. Nobody may write meanwhile, here and in {@link #compactIfDue}.
     *
     * @throws StoreException.Full if the disk has too little room
     */
    void compact() {
        compact(Integer.MAX_VALUE);
    }

    /** What was written is on disk already, so that a failure is told, and tried again when the store has grown further. */
    void compactIfDue() {
        if (!room.isTooMuch()) return;
        try {
            compact(TRIES);
        } catch (RuntimeException e) {
            LOG.warn("The store {} could not be compacted: {}", directory.path(), e.getMessage());
            room.putOff();
        }
    }

    private void compact(int tries) {
        directory.requireFree(floor + Room.used(directory.triples()));
        Compaction compaction = new Compaction(triples);
        try {
            compaction.copy();
            if (isTaken(compaction, tries)) room.note();
            else throw new IllegalStateException("somebody reads without an end");
        } catch (RuntimeException | Error e) {
            discard(compaction, e);
            if (StoreDirectory.isFull(e)) throw new StoreException.Full(directory.path(), e);
            throw e;
        }
    }

    private boolean isTaken(Compaction compaction, int tries) {
        for (int i = 0; i < tries; i++) {
            if (holdsOffReaders()) {
                try {
                    compaction.take();
                    return true;
                } finally {
                    allReading.unlock();
                }
            }
            LockSupport.parkNanos(HOLD_OFF.toNanos());
        }
        return false;
    }

    private boolean holdsOffReaders() {
        try {
            return allReading.tryLock(HOLD_OFF.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for readers", e);
        }
    }

    private void discard(Compaction compaction, Throwable failure) {
        try {
            compaction.discard();
        } catch (IOException | RuntimeException | Error e) {
            failure.addSuppressed(e);
            halt.now("a failed compaction could not be undone", failure);
        }
    }
}
