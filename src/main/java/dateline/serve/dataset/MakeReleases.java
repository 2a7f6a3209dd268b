package dateline.serve.dataset;

import dateline.export.release.MakeRelease;
import dateline.export.release.Order;
import dateline.export.release.ReleaseException;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Releases;
import dateline.serve.guard.ReleaseDesk;
import dateline.serve.http.Problem;
import dateline.store.Snapshot;
import dateline.store.Store;
import dateline.store.StoreVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes releases in a thread of its own, each of the one snapshot that it holds from its beginning to its end: readers and
 * writers go on. What failed or was given up leaves nothing behind.
 */
public final class MakeReleases implements ReleaseDesk {
    private static final Duration ENDING =
            Duration.ofSeconds(30); // for the part that is being written when the server stops
    private static final Logger LOG = LoggerFactory.getLogger(MakeReleases.class);

    private final Store store;
    private final Releases releases;
    private final MakeRelease maker;
    private final Releasing.Orders orders;
    private final Map<ReleaseVersion, Progress> known = new ConcurrentHashMap<>();
    private @Nullable Thread thread; // that makes one; guarded by this
    private volatile boolean isClosed;

    private MakeReleases(Store store, Releases releases, MakeRelease maker, Releasing.Orders orders) {
        this.store = store;
        this.releases = releases;
        this.maker = maker;
        this.orders = orders;
    }

    /** Makes releases of a store. */
    public static ReleaseDesk of(Store store, Releases releases, Releasing.Making making) {
        return new MakeReleases(store, releases, making.maker(), making.orders());
    }

    @Override
    public Optional<Progress> progress(String version) {
        return ReleaseVersion.find(version).map(known::get);
    }

    @Override
    public synchronized Ordered order(String words, byte[] said) {
        ReleaseVersion version = ReleaseVersion.find(words)
                .orElseThrow(() -> Problem.badRequest("A version is MAJOR.MINOR.PATCH, such as 1.2.0."));
        requireFree(version);
        Order order = order(version, said);
        Ordered ordered = new Ordered(new CompletableFuture<>(), new CompletableFuture<>());
        thread = Thread.ofPlatform().name("release").start(() -> make(order, ordered));
        return ordered;
    }

    private void requireFree(ReleaseVersion version) {
        Optional<ReleaseVersion> latest = releases.latest();
        if (releases.versions().contains(version)) throw conflict("Release %s is there; it never changes.", version);
        if (latest.isPresent() && latest.get().compareTo(version) > 0)
            throw conflict("Release %s is there; the next is a later one.", latest.get());
        if (thread == null && !isClosed) return;
        Optional<Progress> own = Optional.ofNullable(known.get(version));
        if (own.isPresent() && own.get().state() == State.MAKING) throw conflict("Release %s is being made.", version);
        throw new Problem(
                503,
                "Service Unavailable",
                "Another release is being made; order this one in a while.",
                Map.of(),
                Map.of("Retry-After", "30"));
    }

    private static Problem conflict(String words, ReleaseVersion version) {
        return new Problem(409, "Conflict", words.formatted(version));
    }

    private Order order(ReleaseVersion version, byte[] said) {
        try {
            return orders.order(version, said);
        } catch (ReleaseException e) {
            throw new Problem(422, "Unprocessable Content", String.valueOf(e.getMessage()));
        }
    }

    private void make(Order order, Ordered ordered) {
        ReleaseVersion version = order.version();
        Progress end = new Progress(version.toString(), State.FAILED, 0, Instant.EPOCH, 0, 0);
        try {
            store.read(snapshot -> {
                known.put(version, begun(version, snapshot));
                ordered.begun().complete(known.get(version));
                return maker.make(snapshot, order, releases, files -> note(version, files));
            });
            end = with(known.getOrDefault(version, end), State.MADE);
        } catch (CancellationException e) {
            LOG.warn("Release {} was given up, since the server stops", version);
            end = with(known.getOrDefault(version, end), State.FAILED);
        } catch (RuntimeException | Error e) {
            LOG.error("Release {} could not be made", version, e);
            end = with(known.getOrDefault(version, end), State.FAILED);
        } finally {
            end(version, end);
            ordered.begun().complete(end);
            ordered.done().complete(end);
        }
    }

    private synchronized void end(ReleaseVersion version, Progress end) {
        known.put(version, end);
        thread = null;
    }

    private static Progress begun(ReleaseVersion version, Snapshot snapshot) {
        StoreVersion state = snapshot.version();
        return new Progress(version.toString(), State.MAKING, state.number(), state.at(), 0, 0);
    }

    private void note(ReleaseVersion version, List<ReleaseFile> files) {
        if (isClosed) throw new CancellationException();
        long bytes = files.stream().mapToLong(ReleaseFile::bytes).sum();
        known.computeIfPresent(
                version,
                (any, so) -> new Progress(
                        so.version(),
                        so.state(),
                        so.snapshot(),
                        so.snapshotAt(),
                        so.files() + files.size(),
                        so.bytes() + bytes));
    }

    private static Progress with(Progress so, State state) {
        return new Progress(so.version(), state, so.snapshot(), so.snapshotAt(), so.files(), so.bytes());
    }

    @Override
    public void close() {
        isClosed = true;
        Thread making = making();
        if (making == null) return;
        try {
            // Never interrupted: Java would close the store's files under it.
            if (!making.join(ENDING)) LOG.warn("A release is being made while the server stops");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Thread making() {
        return thread;
    }
}
