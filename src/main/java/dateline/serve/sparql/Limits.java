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
 * @param running queries at one time
 * @param runningPerClient queries of one client at one time
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
        int running,
        int runningPerClient,
        Set<String> services,
        boolean servicesAtHome) {
    private static final int QUERY_LENGTH = 32_000; // the longest published examples have about 6,000
    private static final long ROWS = 1_000_000;
    private static final long BYTES = 256L << 20;
    private static final int RUNNING = 12; // fewer than the server's threads, so that pages are answered meanwhile
    private static final int RUNNING_PER_CLIENT = 6; // as many connections as a browser opens

    public Limits {
        services = Set.copyOf(services);
        if (timeout.isNegative() || timeout.isZero()) throw new IllegalArgumentException("a timeout is positive");
    }

    /** For a public server: no {@code SERVICE}, and a fourth of the heap for what queries hold. */
    public static Limits of(Duration timeout) {
        long heap = Runtime.getRuntime().maxMemory();
        return new Limits(
                timeout, QUERY_LENGTH, ROWS, BYTES, heap / 8, heap / 4, RUNNING, RUNNING_PER_CLIENT, Set.of(), false);
    }

    /** The same with endpoints that {@code SERVICE} may ask. */
    public Limits withServices(Set<String> endpoints, boolean atHome) {
        return new Limits(
                timeout, queryLength, rows, bytes, memory, memoryInAll, running, runningPerClient, endpoints, atHome);
    }

    /** The same with other bounds of a result. */
    public Limits withResult(long mostRows, long mostBytes) {
        return new Limits(
                timeout,
                queryLength,
                mostRows,
                mostBytes,
                memory,
                memoryInAll,
                running,
                runningPerClient,
                services,
                servicesAtHome);
    }

    /** The same with other numbers of queries at one time. */
    public Limits withRunning(int inAll, int perClient) {
        return new Limits(
                timeout, queryLength, rows, bytes, memory, memoryInAll, inAll, perClient, services, servicesAtHome);
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
