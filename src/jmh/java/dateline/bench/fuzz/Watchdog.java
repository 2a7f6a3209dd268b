package dateline.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends the process when one input takes too long, and keeps the input. It counts CPU time, so that a busy machine is not
 * taken for a reader that hangs; only what waits for something is ended by the clock.
 */
final class Watchdog implements AutoCloseable {
    private static final long CPU_LIMIT = 5_000_000_000L;
    private static final long CLOCK_LIMIT = 120_000_000_000L;
    private static final long LOOK = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread worker;
    private final Thread dog;

    private String name = "";
    private byte[] input = new byte[0];
    private boolean isWorking;
    private long begin;
    private long slowest;

    /** Of the input that was being read at the last look; asking for it at every input would cost more than reading. */
    private long seenBegin;

    private long seenCpu;

    Watchdog(Thread worker) {
        this.worker = worker;
        this.dog = Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
    }

    synchronized void begin(String reader, byte[] bytes) {
        name = reader;
        input = bytes;
        begin = System.nanoTime();
        isWorking = true;
    }

    synchronized void end() {
        isWorking = false;
        slowest = Math.max(slowest, System.nanoTime() - begin);
    }

    /** Milliseconds by the clock that the slowest input took. */
    synchronized double slowest() {
        return slowest / 1e6;
    }

    synchronized void forget() {
        slowest = 0;
    }

    private void watch() {
        while (true) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException closed) {
                return;
            }
            look();
        }
    }

    private synchronized void look() {
        if (!isWorking) return;
        long cpu = THREADS.getThreadCpuTime(worker.threadId());
        if (seenBegin != begin) {
            seenBegin = begin;
            seenCpu = cpu;
        }
        if (cpu - seenCpu < CPU_LIMIT && System.nanoTime() - begin < CLOCK_LIMIT) return;
        Path file = Path.of("target", "fuzz", name, "hang");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf("%s: an input takes too long; it is in %s%n", name, file);
        for (StackTraceElement frame : worker.getStackTrace()) System.out.println("    at " + frame);
        Runtime.getRuntime().halt(1);
    }

    @Override
    public void close() {
        dog.interrupt();
    }
}
