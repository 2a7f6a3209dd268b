package dateline.bench.soak;

import dateline.bench.soak.Measured.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Writes to a server at full speed beside twenty readers and looks at it once a minute: {@code Soak ADDRESS PROCESS TOKEN
 * QUERIES MINUTES}. The number of articles stays the same after the first minutes, so that what grows on has no reason to. Ends with 1 if
 *
 * <ul>
 *   <li>anything was answered with an error;
 *   <li>the heap after a collection is larger in the last quarter than 1.1 times the second quarter's and 64 MB, which
 *       the store's caches may still take;
 *   <li>more files are open in the last quarter, on average, than at most in the second, and ten;
 *   <li>the 99th of 100 waits of readers of a kind is in the last quarter more than 1.5 times the second quarter's.
 * </ul>
 */
public final class Soak {
    private static final int READERS = 20;
    private static final int LEAST = 12; // samples, three to a quarter
    private static final double HEAP = 1.1;
    private static final double CACHES = 64; // MB
    private static final int HANDLES = 10;
    private static final double SLOWER = 1.5;
    private static final List<String> KINDS = List.of("page", "query", "words", "feed");

    private final List<Sample> samples = new ArrayList<>();
    private boolean good = true;

    private record Sample(double minute, double seconds, Watched.Size size, Interval interval) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Duration time = Duration.ofMinutes(Long.parseLong(arguments[4]));
        Measured measured = new Measured();
        Clients clients = new Clients(
                arguments[0],
                Files.readString(Path.of(arguments[2])).strip(),
                queries(Path.of(arguments[3])),
                measured);
        Watched server = new Watched(Long.parseLong(arguments[1]));
        Soak soak = new Soak();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            threads.submit(clients::write);
            for (int i = 0; i < READERS; i++) {
                int reader = i;
                threads.submit(() -> clients.read(reader));
            }
            soak.watch(server, measured, time);
            clients.stop();
        }
        soak.judge();
        if (!soak.good) System.exit(1);
    }

    private static List<String> queries(Path folder) throws IOException {
        List<String> queries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".rq"))
                    .sorted()
                    .toList()) queries.add(Files.readString(file));
        }
        return queries;
    }

    private void watch(Watched server, Measured measured, Duration time) throws IOException, InterruptedException {
        System.out.printf(
                "%6s %10s %8s %8s %8s %8s %7s",
                "minute", "articles/s", "heap MB", "RSS MB", "handles", "threads", "errors");
        KINDS.forEach(kind -> System.out.printf(" %14s", kind + " 50/99"));
        System.out.println();
        int count = Math.max(LEAST, (int) time.toMinutes());
        Duration step = time.dividedBy(count);
        long start = System.nanoTime();
        long last = start;
        for (int i = 1; i <= count; i++) {
            Thread.sleep(Duration.ofNanos(Math.max(0, start + i * step.toNanos() - System.nanoTime())));
            long now = System.nanoTime();
            Interval interval = measured.take();
            Sample sample = new Sample((now - start) / 60e9, (now - last) / 1e9, server.size(), interval);
            last = now;
            samples.add(sample);
            print(sample);
        }
    }

    private static void print(Sample sample) {
        Watched.Size size = sample.size();
        System.out.printf(
                Locale.ROOT,
                "%6.1f %10.1f %8.1f %8.0f %8d %8d %7d",
                sample.minute(),
                sample.interval().articles() / sample.seconds(),
                size.heap(),
                size.resident(),
                size.handles(),
                size.threads(),
                sample.interval().errors().size());
        for (String kind : KINDS) {
            List<Double> waits = sample.interval().waits().getOrDefault(kind, List.of());
            System.out.printf(
                    Locale.ROOT, " %6.0f %7.0f", Measured.percentile(waits, 50), Measured.percentile(waits, 99));
        }
        System.out.println();
        sample.interval().errors().stream().limit(3).forEach(error -> System.out.println("  " + error));
    }

    private void judge() {
        List<Sample> second = quarter(1);
        List<Sample> fourth = quarter(3);
        long errors = samples.stream()
                .mapToLong(sample -> sample.interval().errors().size())
                .sum();
        say(errors == 0, "%d errors", errors);
        double before = mean(second, sample -> sample.size().heap());
        double after = mean(fourth, sample -> sample.size().heap());
        say(
                after <= HEAP * before + CACHES,
                "heap after collections: %.1f MB in the second quarter, %.1f in the last, %.2f MB a minute",
                before,
                after,
                slope(sample -> sample.size().heap()));
        double most = second.stream()
                .mapToDouble(sample -> sample.size().handles())
                .max()
                .orElseThrow();
        double open = mean(fourth, sample -> sample.size().handles());
        say(
                open <= most + HANDLES,
                "open files: at most %.0f in the second quarter, %.1f in the last, %.2f a minute",
                most,
                open,
                slope(sample -> sample.size().handles()));
        for (String kind : KINDS) {
            double then = p99(second, kind);
            double now = p99(fourth, kind);
            say(
                    then > 0 && now <= SLOWER * then,
                    "%s, 99th of 100 waits: %.0f ms in the first quarter, %.0f in the second, %.0f in the last",
                    kind,
                    p99(quarter(0), kind),
                    then,
                    now);
        }
        say(
                samples.stream().allMatch(sample -> sample.interval().articles() > 0),
                "%.1f articles a second in the second quarter, %.1f in the last",
                mean(second, sample -> sample.interval().articles() / sample.seconds()),
                mean(fourth, sample -> sample.interval().articles() / sample.seconds()));
    }

    private void say(boolean fine, String words, Object... values) {
        good &= fine;
        System.out.println((fine ? "ok   " : "BAD  ") + String.format(Locale.ROOT, words, values));
    }

    private List<Sample> quarter(int number) {
        return samples.subList(samples.size() * number / 4, samples.size() * (number + 1) / 4);
    }

    private static double mean(List<Sample> of, ToDoubleFunction<Sample> value) {
        return of.stream().mapToDouble(value).average().orElseThrow();
    }

    private static double p99(List<Sample> of, String kind) {
        return Measured.percentile(
                of.stream()
                        .flatMap(sample -> sample.interval().waits().getOrDefault(kind, List.of()).stream())
                        .toList(),
                99);
    }

    /** By least squares, from the second quarter to the end. */
    private double slope(ToDoubleFunction<Sample> value) {
        List<Sample> of = samples.subList(samples.size() / 4, samples.size());
        double minute = mean(of, Sample::minute);
        double middle = mean(of, value);
        double above = of.stream()
                .mapToDouble(sample -> (sample.minute() - minute) * (value.applyAsDouble(sample) - middle))
                .sum();
        double below = of.stream()
                .mapToDouble(sample -> (sample.minute() - minute) * (sample.minute() - minute))
                .sum();
        return above / below;
    }
}
