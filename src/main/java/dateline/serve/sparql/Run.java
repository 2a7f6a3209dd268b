package dateline.serve.sparql;

import dateline.serve.http.Problem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;

/** One query as it runs: how long it may go on, and what it holds in memory. For one thread, but for {@link #cancel}. */
final class Run implements AutoCloseable {
    private static final int ROW = 120; // bytes of an empty row in a table, with its place there
    private static final int TERM = 64;

    private final Limits limits;
    private final Duration timeout;
    private final AtomicLong inAll;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final long begun = System.nanoTime();
    private long held;

    /**
     * @param timeout no longer than that of the limits
     * @param inAll what all queries hold, in bytes
     */
    Run(Limits limits, Duration timeout, AtomicLong inAll) {
        this.limits = limits;
        this.timeout = timeout;
        this.inAll = inAll;
    }

    /** What Jena watches; {@link #check} heeds it too. */
    AtomicBoolean cancelSignal() {
        return cancelled;
    }

    /** From any thread: the time is up. */
    void cancel() {
        cancelled.set(true);
    }

    Limits limits() {
        return limits;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    Duration timeout() {
        return timeout;
    }

    /** @throws QueryCancelledException if the time is up */
    void check() {
        if (cancelled.get() || System.nanoTime() - begun > timeout.toNanos()) {
            cancelled.set(true);
            throw new QueryCancelledException();
        }
    }

    /** @throws Problem if this is more than a query, or all of them, may hold */
    void take(long bytes) {
        held += bytes;
        long all = inAll.addAndGet(bytes);
        if (held > limits.memory())
            throw Refusals.tooMuch(
                    "bytes of memory", limits.memory(), "Sort, group or join less: add LIMIT or a narrower pattern.");
        if (all > limits.memoryInAll())
            throw Refusals.busy(503, "The queries that run now take all memory there is; ask again in a few seconds.");
    }

    void giveBack(long bytes) {
        held -= bytes;
        inAll.addAndGet(-bytes);
    }

    /** What a row takes about. */
    static long sizeOf(Binding row) {
        Size size = new Size();
        row.forEach((variable, term) -> size.add(term));
        return size.bytes;
    }

    /** What a term takes about. */
    static long sizeOf(Node term) {
        return TERM + (term.isLiteral() ? term.getLiteralLexicalForm().length() : 0);
    }

    private static final class Size {
        private long bytes = ROW;

        private void add(Node term) {
            bytes += sizeOf(term);
        }
    }

    @Override
    public void close() {
        giveBack(held);
    }
}
