package dateline.serve.guard;

import dateline.serve.http.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Makes releases of the data when it is told to, one at a time, while all else goes on. Called by many threads. */
public interface ReleaseDesk {
    /** Takes no orders. */
    ReleaseDesk CLOSED = new ReleaseDesk() {
        @Override
        public Ordered order(String version, byte[] said) {
            throw new Problem(405, "Method not allowed", "No releases are made here.");
        }

        @Override
        public Optional<Progress> progress(String version) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    };

    /** How far a release is. */
    enum State {
        MAKING,
        MADE,
        FAILED
    }

    /**
     * What is known of a release that was ordered.
     *
     * @param snapshot the number of the state of the data that it is of
     * @param snapshotAt when that state was made
     * @param files that are written so far
     * @param bytes of these
     */
    record Progress(String version, State state, long snapshot, Instant snapshotAt, int files, long bytes) {}

    /**
     * An order that was taken.
     *
     * @param begun when the snapshot is held: what changes after it is not in the release
     * @param done when the release is made or has failed
     */
    record Ordered(CompletableFuture<Progress> begun, CompletableFuture<Progress> done) {}

    /**
     * Begins to make a release.
     *
     * @param said of the dataset, as the metadata file says it; may be empty
     * @throws Problem 400, 422 for what cannot be, 409 for a version that is there or made already, 503 while another is made
     */
    Ordered order(String version, byte[] said);

    /** How far it is; empty if it was not ordered here. */
    Optional<Progress> progress(String version);

    /** Gives up what is being made, and waits for that a while. */
    void close();
}
