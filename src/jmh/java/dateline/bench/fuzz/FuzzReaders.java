package dateline.bench.fuzz;

import dateline.fuzz.FuzzTarget;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives each reader very many broken inputs, the same ones for the same seed. What makes one throw is made as small as it
 * goes and kept below {@code target/fuzz}; an input that takes longer than {@link Watchdog} allows ends the run. Takes the
 * reader ("all"), the number of inputs, and the seed; ends with 1 if anything was found.
 */
public final class FuzzReaders {
    private static final int REPORTS = 5;

    /** Megabytes that the heap may have grown by, of what is loaded and compiled when it is first needed. */
    private static final double GROWTH = 24;

    private final FuzzTarget target;
    private final Recipe recipe;
    private final Watchdog watchdog;
    private final Map<String, byte[]> found = new LinkedHashMap<>();

    private FuzzReaders(FuzzTarget target, Recipe recipe, Watchdog watchdog) {
        this.target = target;
        this.recipe = recipe;
        this.watchdog = watchdog;
    }

    public static void main(String[] arguments) throws IOException {
        String name = arguments.length > 0 ? arguments[0] : "all";
        long count = arguments.length > 1 ? Long.parseLong(arguments[1]) : 200_000;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        Map<String, Recipe> recipes = Recipe.all();
        List<FuzzTarget> targets = name.equals("all") ? FuzzTarget.ALL : List.of(FuzzTarget.of(name));
        boolean sound = true;
        try (Watchdog watchdog = new Watchdog(Thread.currentThread())) {
            for (FuzzTarget target : targets) {
                Recipe recipe = recipes.get(target.name());
                if (recipe == null) throw new IllegalStateException("no seeds for " + target.name());
                sound &= new FuzzReaders(target, recipe, watchdog).run(count, seed);
            }
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run(long count, long seed) throws IOException {
        long begin = System.nanoTime();
        double first = 0;
        double last = 0;
        long step = Math.max(1, count / REPORTS);
        for (long number = 0; number < count; number++) {
            byte[] input = recipe.input(seed, number);
            String failure = failure(input);
            if (!failure.isEmpty()) note(failure, input, number);
            if ((number + 1) % step != 0) continue;
            last = heap();
            if (first == 0) first = last;
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %,9d inputs, %6.0f s, slowest %6.0f ms, %5.1f MB in the heap, %d found%n",
                    target.name(),
                    number + 1,
                    (System.nanoTime() - begin) / 1e9,
                    watchdog.slowest(),
                    last,
                    found.size());
        }
        boolean grew = last - first > GROWTH;
        if (grew) System.out.printf(Locale.ROOT, "%s: the heap grew by %.1f MB%n", target.name(), last - first);
        watchdog.forget();
        return found.isEmpty() && !grew;
    }

    /** What it throws, and from where; empty if it returns. */
    private String failure(byte[] input) {
        watchdog.begin(target.name(), input);
        try {
            target.read().accept(input);
            return "";
        } catch (Throwable thrown) { // a StackOverflowError is what we look for, too
            return thrown.getClass().getName() + " " + place(thrown);
        } finally {
            watchdog.end();
        }
    }

    private static String place(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace())
            if (frame.getClassName().startsWith("dateline.corpus")
                    || frame.getClassName().startsWith("dateline.model")) return frame.toString();
        return thrown.getStackTrace().length == 0 ? "" : thrown.getStackTrace()[0].toString();
    }

    private void note(String failure, byte[] input, long number) throws IOException {
        if (found.putIfAbsent(failure, input) != null) return;
        byte[] small = Shrink.shrink(input, smaller -> failure(smaller).equals(failure));
        Path file = Path.of("target", "fuzz", target.name(), "found-" + number);
        Files.createDirectories(file.getParent());
        Files.write(file, small);
        System.out.printf("%s: input %d: %s%n    %d bytes in %s%n", target.name(), number, failure, small.length, file);
        try {
            target.read().accept(small);
        } catch (Throwable thrown) {
            thrown.printStackTrace(System.out);
        }
    }

    private static double heap() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }
}
