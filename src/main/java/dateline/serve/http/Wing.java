package dateline.serve.http;

import java.util.List;

/** A part of the house that is served: some addresses, and what is there. */
public interface Wing {
    /** Its routes; the longest pattern that fits an address has it. */
    List<Route> routes();

    /** Stops what it does in the background, and waits for it; the data are closed after it. */
    default void close() {}
}
