package dateline.bench.engines;

import com.sun.management.OperatingSystemMXBean;
import dateline.model.Article;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What it took to read all articles once.
 *
 * @param thread CPU seconds of the thread that read
 * @param process CPU seconds of the whole process, with its compiler and its garbage collector
 * @param wall seconds by the clock
 */
record Pass(double thread, double process, double wall) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Pass over(List<Article> articles, Contender contender) {
        double thread = threadSeconds();
        double process = processSeconds();
        long wall = System.nanoTime();
        for (Article article : articles) contender.read(article);
        return new Pass(threadSeconds() - thread, processSeconds() - process, (System.nanoTime() - wall) / 1e9);
    }

    static double threadSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    static double processSeconds() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /** How many run or wait for a processor, of this program and others: tells how much to trust the clock. */
    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }

    static double median(List<Pass> passes, ToDoubleFunction<Pass> figure) {
        return median(passes.stream().mapToDouble(figure).toArray());
    }

    static double median(double... figures) {
        double[] sorted = Arrays.stream(figures).sorted().toArray();
        return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
                .average()
                .orElseThrow();
    }
}
