package dateline.pipeline;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results on in the order the things came. Reading has a thread of its own,
 * the work has several, and the results arrive on the caller's. What is read and not yet handed on is bounded, so memory
 * is too.
 *
 * @param <I> what comes in
 * @param <O> what comes out
 */
final class SideBySide<I, O> {
    /** Things read ahead per worker: enough that one slow article keeps no other worker waiting, and no more. */
    private static final int AHEAD = 4;

    /** How long after being told to stop we may still be waiting for input. */
    private static final int PATIENCE_MILLIS = 100;

    private final int workers;
    private final Function<I, O> work;
    private final BooleanSupplier stopped;

    /**
     * @param stopped whether to stop early: nothing more is read then, and what is read is dropped, not worked on
     */
    SideBySide(int workers, Function<I, O> work, BooleanSupplier stopped) {
        if (workers < 1) throw new IllegalArgumentException("%d workers do no work".formatted(workers));
        this.workers = workers;
        this.work = work;
        this.stopped = stopped;
    }

    /**
     * Hands {@code sink} the result for each thing that {@code source} gives, on this thread and in order, and returns
     * when there are no more. What source, work or sink throw ends the run and is thrown here.
     */
    void run(Consumer<Consumer<I>> source, Consumer<O> sink) {
        BlockingQueue<Future<Optional<O>>> results = new ArrayBlockingQueue<>(workers * AHEAD);
        AtomicInteger count = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(
                workers, runnable -> daemon(runnable, "worker-" + count.incrementAndGet()));
        Thread reader = daemon(() -> read(source, pool, results), "reader");
        reader.start();
        try {
            for (Optional<O> result = next(results); result.isPresent(); result = next(results))
                sink.accept(result.get());
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case StoppedException stop -> {}
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
            reader.interrupt();
        }
    }

    /** The next result; none at the end and when stopped, even while the source keeps us waiting. */
    private Optional<O> next(BlockingQueue<Future<Optional<O>>> results)
            throws InterruptedException, ExecutionException {
        while (!stopped.getAsBoolean()) {
            Future<Optional<O>> next = results.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (next != null) return next.get();
        }
        return Optional.empty();
    }

    private void read(Consumer<Consumer<I>> source, ExecutorService pool, BlockingQueue<Future<Optional<O>>> results) {
        FutureTask<Optional<O>> end = new FutureTask<>(Optional::empty);
        try {
            source.accept(thing -> {
                FutureTask<Optional<O>> task = new FutureTask<>(() -> {
                    if (stopped.getAsBoolean()) throw new StoppedException();
                    return Optional.of(work.apply(thing));
                });
                if (stopped.getAsBoolean()) throw new StoppedException();
                put(results, task);
                pool.execute(task);
            });
        } catch (RuntimeException | Error e) {
            end = new FutureTask<>(() -> {
                throw e;
            });
        }
        end.run();
        try {
            results.put(end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> void put(BlockingQueue<T> queue, T element) {
        try {
            queue.put(element);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private static Thread daemon(Runnable runnable, String name) {
        return Thread.ofPlatform().daemon().name(name).unstarted(runnable);
    }

    /** Ends a run that was told to stop; never leaves this class. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
