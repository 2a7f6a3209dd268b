package dateline.corpus.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/**
 * What stood at an address, whole.
 *
 * @param address where it was found in the end
 */
record Fetched(URI address, Told told, Body body) implements AutoCloseable {
    /** Its bytes, for as long as this is open. */
    interface Body {
        InputStream open() throws IOException;

        /** Lets go of what held them. */
        void discard() throws IOException;
    }

    @Override
    public void close() throws IOException {
        body.discard();
    }
}
