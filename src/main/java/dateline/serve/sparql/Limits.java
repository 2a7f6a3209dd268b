package dateline.serve.sparql;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much one query, one client and all of them together may take. What goes beyond is refused with a status that says
 * so, never cut short.
 *
 * @param timeout after which a query is given up; a client can ask for less
 * @param queryLength characters of a query
 * @param rows of a result
 * @param bytes of a result
 * @param memory bytes that one query may hold: rows to sort, groups, joins, paths
 * @param memoryInAll bytes that all running queries may hold
 * @param turns how many run, and wait, at one time
 * @param services endpoints that {@code SERVICE} may ask, to the letter; none if empty
 * @param servicesAtHome whether these may stand in private networks or on this machine
 */
public record Limits(
        Duration timeout,
        int queryLength,
        long rows,
        long bytes,
        long memory,
        long memoryInAll,
        Turns turns,
        Set<String> services,
        boolean servicesAtHome) {
    private static final int QUERY_LENGTH = 32_000; // the longest published examples have about 6,000
    private static final long ROWS = 1_000_000;
    private static final long BYTES = 256L << 20;

    /**
     * Whose turn it is.
     *
     * @param running queries at one time
     * @param runningPerClient queries of one client at one time
     * @param waiting queries that may wait for their turn
     * @param waitingPerClient queries of one client that may
     * @param patience how long a query waits before it is refused
     */
    public record Turns(int running, int runningPerClient, int waiting, int waitingPerClient, Duration patience) {
        private static final int RUNNING = 12; // fewer than the server's threads, so that pages are answered meanwhile
        private static final int WAITING = 60; // well below the requests that the server answers at one time
        private static final int WAITING_PER_CLIENT = 20; // clients that join for themselves ask ten at once
        private static final Duration PATIENCE = Duration.ofSeconds(5);

        /** One client has half of the cores at most: the others are for everybody else. */
        static Turns onThisMachine() {
            int perClient = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
            return new Turns(RUNNING, perClient, WAITING, WAITING_PER_CLIENT, PATIENCE);
        }
    }

    public Limits {
        services = Set.copyOf(services);
        if (timeout.isNegative() || timeout.isZero()) throw new IllegalArgumentException("a timeout is positive");
    }

    /** For a public server: no {@code SERVICE}, and a fourth of the heap for what queries hold. */
    public static Limits of(Duration timeout) {
        long heap = Runtime.getRuntime().maxMemory();
        return new Limits(
                timeout, QUERY_LENGTH, ROWS, BYTES, heap / 8, heap / 4, Turns.onThisMachine(), Set.of(), false);
    }

    /** The same with endpoints that {@code SERVICE} may ask. */
    public Limits withServices(Set<String> endpoints, boolean atHome) {
        return new Limits(timeout, queryLength, rows, bytes, memory, memoryInAll, turns, endpoints, atHome);
    }

    /** The same with other bounds of a result. */
    public Limits withResult(long mostRows, long mostBytes) {
        return new Limits(
                timeout, queryLength, mostRows, mostBytes, memory, memoryInAll, turns, services, servicesAtHome);
    }

    /** The same with other numbers of queries at one time. */
    public Limits with(Turns others) {
        return new Limits(timeout, queryLength, rows, bytes, memory, memoryInAll, others, services, servicesAtHome);
    }

    /** What of this people should know before they ask. */
    public List<String> sentences() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "A query here has at most %d seconds and %,d characters.",
                        timeout.toSeconds(),
                        queryLength),
                String.format(
                        Locale.ROOT,
                        "A result has at most %,d rows and %,d MB; what is cut short is never shown as whole.",
                        rows,
                        bytes >> 20),
                services.isEmpty()
                        ? "SERVICE is not answered."
                        : "SERVICE is answered for " + String.join(", ", services) + ".");
    }
}
