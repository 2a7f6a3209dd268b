package dateline.serve.sparql;

import dateline.serve.http.Problem;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many queries in at one time, and so many of one client. */
final class Turnstile {
    private static final String BUSY = "This server answers as many queries as it can; ask again in a few seconds.";

    private final Limits limits;
    private final AtomicInteger inside = new AtomicInteger();
    private final ConcurrentMap<String, Integer> clients = new ConcurrentHashMap<>();

    /** A place inside, until it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    Turnstile(Limits limits) {
        this.limits = limits;
    }

    /** @throws Problem 429 if this client has enough running, 503 if all together have */
    Place enter(String client) {
        if (inside.incrementAndGet() > limits.running()) {
            inside.decrementAndGet();
            throw Refusals.busy(503, BUSY);
        }
        if (clients.merge(client, 1, Integer::sum) > limits.runningPerClient()) {
            leave(client);
            throw Refusals.busy(429, "A client may ask %d queries at one time.".formatted(limits.runningPerClient()));
        }
        return () -> leave(client);
    }

    /** For a page of this site, whose readers {@link #enter(String)} does not know. */
    Place enter() {
        if (inside.incrementAndGet() > limits.running()) {
            inside.decrementAndGet();
            throw Refusals.busy(503, BUSY);
        }
        return inside::decrementAndGet;
    }

    private void leave(String client) {
        clients.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
        inside.decrementAndGet();
    }
}
