package dateline.serve.replica;

import dateline.serve.replica.Primary.Answer;
import dateline.serve.replica.Primary.UnavailableException;
import dateline.store.Position;
import dateline.store.Replica;
import dateline.store.Replica.UnfitException;
import dateline.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Follows a primary: makes each of its patches in order, once, and starts anew from a copy where the next one is not to be had.
 * What is served meanwhile is always a state that the primary was in.
 */
public final class Follow implements AutoCloseable {
    private static final Duration ENDING = Duration.ofSeconds(30);

    private final Primary primary;
    private final Store store;
    private final Replica replica;
    private final Duration every;
    private final Consumer<String> telling;
    private final Thread thread = Thread.ofPlatform().name("replica").unstarted(this::run);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private String told = "";

    /**
     * @param folder of the store
     * @param every how long to wait before asking again when there was nothing new
     * @param telling gets a sentence when the primary is lost, and when it is back
     */
    public Follow(Primary primary, Store store, Path folder, Duration every, Consumer<String> telling) {
        this.primary = primary;
        this.store = store;
        this.replica = new Replica(store, folder);
        this.every = every;
        this.telling = telling;
    }

    /** Makes the store from a copy, if there is none in this folder. */
    public static void seed(Primary primary, Path folder) throws UnavailableException, InterruptedException {
        if (Replica.isThere(folder)) return;
        try (InputStream copy = primary.copy()) {
            Replica.seed(folder, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to follow, beside whatever else is done. */
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!stopping.await(step() ? 0 : every.toMillis(), TimeUnit.MILLISECONDS)) {}
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody does: Java would close the store's files
        } catch (RuntimeException | Error e) {
            telling.accept("no longer following %s (%s); stop and start again".formatted(primary, e));
            throw e;
        }
    }

    /** Whether there may be more at once. */
    private boolean step() throws InterruptedException {
        try {
            boolean wasNew = advance();
            tell("");
            return wasNew;
        } catch (UnavailableException | UnfitException e) {
            if (stopping.getCount() > 0) tell(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private boolean advance() throws UnavailableException, InterruptedException {
        Optional<Position> position = store.position();
        if (position.isEmpty()) return anew();
        Position at = position.get();
        return switch (primary.patch(at.epoch(), at.number() + 1)) {
            case Answer.Patch(byte[] bytes) -> {
                if (replica.apply(bytes)) yield true;
                yield anew();
            }
            case Answer.NotYet() -> false;
            case Answer.Gone() -> anew();
        };
    }

    private boolean anew() throws UnavailableException, InterruptedException {
        telling.accept("Starting anew from a copy of " + primary);
        try (InputStream copy = primary.copy()) {
            replica.become(copy);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is new to say, once. */
    private void tell(String words) {
        if (words.equals(told)) return;
        telling.accept(words.isEmpty() ? "In step with " + primary + " again" : words + "; what is here is served");
        told = words;
    }

    /** Waits for what is being written. */
    @Override
    public void close() {
        stopping.countDown();
        primary.close();
        try {
            thread.join(ENDING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
