package dateline.bench.times;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Adds up the CPU time that this thread spends on something. */
final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long nanoseconds;

    void run(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        nanoseconds += THREADS.getCurrentThreadCpuTime() - begin;
    }

    double seconds() {
        return nanoseconds / 1e9;
    }
}
