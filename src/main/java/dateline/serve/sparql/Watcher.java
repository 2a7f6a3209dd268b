package dateline.serve.sparql;

import java.time.Duration;

/** Hears of every query: for metrics and for the audit log. It is called by the threads that answer, so it must be quick. */
public interface Watcher {
    /** Hears nothing. */
    Watcher NOBODY = new Watcher() {
        @Override
        public void began(String client) {}

        @Override
        public void ended(String client, int status, Duration elapsed, long rows, long bytes) {}

        @Override
        public void refused(String client, int status, String reason) {}
    };

    /** A query begins to run; {@link #ended} follows in every case. */
    void began(String client);

    /**
     * A query has stopped running.
     *
     * @param status what the client got; 499 if it went away, and 200 with fewer bytes than the result has never happens:
     *     a result that is cut off has the status of its reason, though its head said 200
     * @param rows rows or triples of the result
     */
    void ended(String client, int status, Duration elapsed, long rows, long bytes);

    /** A request was refused before anything ran. */
    void refused(String client, int status, String reason);
}
