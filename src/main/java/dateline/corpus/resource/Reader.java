package dateline.corpus.resource;

import java.io.IOException;

/**
 * Reads resources of one form. It holds one article at a time in memory, refuses what is larger than an article can be,
 * and says in one issue what it could not read.
 */
@FunctionalInterface
public interface Reader {
    /** @throws IOException if the bytes cannot be had; what they hold is never a reason */
    void read(Resource resource, Sink sink) throws IOException;
}
