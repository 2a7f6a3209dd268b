package dateline.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Turns what hands things on into something that is asked for them, as Spark's tasks are. The source runs on a thread of
 * its own, a few things ahead.
 */
final class Pull<E> implements Iterator<E>, AutoCloseable {
    private static final int AHEAD = 16; // articles with their facts: some hundred kilobytes

    /** A thing, the end, or why there are no more. */
    private sealed interface Step<E> {
        record Thing<E>(E thing) implements Step<E> {}

        record End<E>(Optional<Throwable> failure) implements Step<E> {}
    }

    private final BlockingQueue<Step<E>> steps = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private Optional<Step<E>> next = Optional.empty();

    /** @param source hands all things to the consumer that it is given; what it throws is thrown by {@link #hasNext} */
    Pull(Consumer<Consumer<E>> source) {
        thread = Thread.ofPlatform().daemon().name("source").start(() -> {
            Optional<Throwable> failure = Optional.empty();
            try {
                source.accept(thing -> put(new Step.Thing<>(thing)));
            } catch (RuntimeException | Error e) {
                failure = Optional.of(e);
            }
            put(new Step.End<>(failure));
        });
    }

    private void put(Step<E> step) {
        try {
            steps.put(step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was ended", e);
        }
    }

    @Override
    public boolean hasNext() {
        return switch (peek()) {
            case Step.Thing<E> thing -> true;
            case Step.End<E>(var failure) -> {
                failure.ifPresent(cause -> {
                    throw new IllegalStateException("a source could not be read to its end", cause);
                });
                yield false;
            }
        };
    }

    @Override
    public E next() {
        return switch (peek()) {
            case Step.Thing<E>(E thing) -> {
                next = Optional.empty();
                yield thing;
            }
            case Step.End<E> end -> throw new NoSuchElementException();
        };
    }

    private Step<E> peek() {
        try {
            Step<E> step = next.isPresent() ? next.get() : steps.take();
            next = Optional.of(step);
            return step;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was ended", e);
        }
    }

    /** Ends the source's thread, whether it is done or not. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
