package dateline.bench.export;

import java.util.concurrent.atomic.AtomicLong;

/** Looks every few seconds at what is live in the heap, after a full collection. */
final class LiveHeap implements AutoCloseable {
    private static final int PAUSE = 3_000; // milliseconds: a collection takes a tenth of a second

    private final AtomicLong most = new AtomicLong();
    private final Thread looking = Thread.ofPlatform().daemon().start(this::look);

    static long megabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                most.accumulateAndGet(megabytes(), Math::max);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // all is seen
        }
    }

    long most() {
        return most.get();
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
