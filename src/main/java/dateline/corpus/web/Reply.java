package dateline.corpus.web;

import java.nio.file.Path;
import java.util.Optional;

/** What a server answers to one request. */
sealed interface Reply {
    /**
     * What was asked for.
     *
     * @param body a file of ours alone, for the taker to delete
     * @param isKept whether the server lets it be kept
     */
    record Found(Told told, Path body, boolean isKept) implements Reply {}

    /** It is what it was. */
    record Unchanged() implements Reply {}

    /** It stands elsewhere. */
    record Moved(String location) implements Reply {}

    /**
     * It is not to be had.
     *
     * @param retryAfter the header that says when to ask again
     */
    record Refused(int status, Optional<String> retryAfter) implements Reply {
        /** Whether the server might give it later. */
        boolean isBusy() {
            return status == 429 || status == 503;
        }
    }
}
