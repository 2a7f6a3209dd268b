package dateline.bench.peers;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What it took to read all pages once.
 *
 * @param wall milliseconds by the clock
 * @param cpu milliseconds of the whole process's CPU time, with its compiler and its garbage collector
 */
record Pass(double wall, double cpu) {
    static double median(List<Pass> passes, ToDoubleFunction<Pass> figure) {
        double[] sorted = passes.stream().mapToDouble(figure).sorted().toArray();
        return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
                .average()
                .orElseThrow();
    }
}
