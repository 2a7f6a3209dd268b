package dateline.serve.browse;

import dateline.serve.data.Data;
import dateline.store.StoreVersion;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps lists of all things in order, made on a thread of its own once for each state of the data that somebody asks
 * about. Whoever asks meanwhile waits a little, and then does without.
 */
final class Listings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listings.class);

    private final Data data;
    private final ExecutorService reading = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("listings")
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private volatile boolean closed;
    private volatile @Nullable Listing latest;
    private @Nullable Future<Optional<Listing>> next;

    Listings(Data data) {
        this.data = data;
    }

    /**
     * The lists of the data as they are now, or if those are not ready within that time, as they were last; nothing before
     * the first are ready.
     */
    Optional<Listing> within(Duration patience) {
        StoreVersion version = data.version();
        Listing known = latest;
        if (known != null && known.version().equals(version)) return Optional.of(known);
        try {
            return next(version).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException e) {
            return Optional.ofNullable(known);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.ofNullable(known);
        } catch (ExecutionException e) {
            LOG.error("The lists could not be made", e.getCause()); // pages show what there is
            return Optional.ofNullable(known);
        }
    }

    private synchronized Future<Optional<Listing>> next(StoreVersion version) {
        Future<Optional<Listing>> running = next;
        if (running != null && !running.isDone()) return running;
        Listing known = latest; // it may have been made since
        Future<Optional<Listing>> begun = known != null && known.version().equals(version)
                ? CompletableFuture.completedFuture(Optional.of(known))
                : reading.submit(() -> read(version));
        next = begun;
        return begun;
    }

    private Optional<Listing> read(StoreVersion version) {
        Optional<Listing> listing =
                data.read(snapshot -> new ReadListing(snapshot.getDefaultGraph(), () -> closed).read(version));
        listing.ifPresent(made -> latest = made);
        return listing;
    }

    /** Stops reading and waits for it; must be called before the data are closed. It does not interrupt: see the store. */
    @Override
    public void close() {
        closed = true;
        reading.close();
    }
}
