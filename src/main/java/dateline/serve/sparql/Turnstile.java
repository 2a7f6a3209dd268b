package dateline.serve.sparql;

import dateline.serve.http.Problem;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many queries in at one time, and so many of one client; the next wait in line for a while. Waiting is bounded
 * too, since each that waits keeps a thread from others.
 */
final class Turnstile {
    private static final String BUSY = "This server answers as many queries as it can; ask again in a few seconds.";

    private final Limits.Turns turns;
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ConcurrentMap<String, Line> lines = new ConcurrentHashMap<>();

    /** A place inside, until it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** The places of one client, and how many of its queries are inside or in line. */
    private static final class Line {
        private final Semaphore places;
        private int queries;

        Line(int places) {
            this.places = new Semaphore(places, true);
        }
    }

    Turnstile(Limits.Turns turns) {
        this.turns = turns;
        this.places = new Semaphore(turns.running(), true);
    }

    /**
     * Waits for a place, as long as the limits say.
     *
     * @throws Problem 429 if this client has enough running and waiting, 503 if all together have
     */
    Place enter(String client) {
        Line line = join(client);
        boolean isInside = false;
        try {
            long patience = System.nanoTime() + turns.patience().toNanos();
            if (!pass(line.places, patience))
                throw Refusals.busy(
                        429, "A client may have %d queries running here.".formatted(turns.runningPerClient()));
            try {
                isInside = pass(places, patience);
                if (!isInside) throw Refusals.busy(503, BUSY);
            } finally {
                if (!isInside) line.places.release();
            }
        } finally {
            if (!isInside) leave(client);
        }
        return () -> {
            places.release();
            line.places.release();
            leave(client);
        };
    }

    private Line join(String client) {
        return lines.compute(client, (name, known) -> {
            Line line = known == null ? new Line(turns.runningPerClient()) : known;
            if (line.queries >= turns.runningPerClient() + turns.waitingPerClient())
                throw Refusals.busy(
                        429,
                        "A client may have %d queries running here and %d waiting."
                                .formatted(turns.runningPerClient(), turns.waitingPerClient()));
            line.queries++;
            return line;
        });
    }

    private void leave(String client) {
        lines.computeIfPresent(client, (name, line) -> --line.queries == 0 ? null : line);
    }

    /** @throws Problem 503 if as many wait as may, whoever they are */
    private boolean pass(Semaphore semaphore, long patience) {
        if (semaphore.tryAcquire()) return true;
        try {
            if (waiting.incrementAndGet() > turns.waiting()) throw Refusals.busy(503, BUSY);
            return semaphore.tryAcquire(patience - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server stops
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }
}
