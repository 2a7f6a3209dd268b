package dateline.corpus.resource;

import java.net.URI;

/** Brings what stands at an address. */
@FunctionalInterface
public interface Fetcher {
    /** Gives what stands there to the reader while it is open; if it cannot be had, an issue says why. */
    void fetch(URI address, Sink sink, Reader reader);
}
