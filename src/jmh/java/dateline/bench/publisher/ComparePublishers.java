package dateline.bench.publisher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/**
 * Times requests at servers in turn, so that whatever else the machine does falls on all alike, and prints the medians and
 * how many times as long each server takes as the first. No two requests are the same to the letter, so that no server
 * can answer from what it kept, unless ACCEPT ends in "!". {@code ComparePublishers ROUNDS LIMIT NAME=ADDRESS... -- LABEL=ACCEPT=PATH...}; a request
 * that takes longer than LIMIT seconds is given up, and counts as that long. PATH may be several, separated by "|", one for
 * each server. Redirects are followed.
 */
public final class ComparePublishers {
    private static final int WARM_UP = 30; // requests, so that the JVM has compiled what is measured
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final int rounds;
    private final Duration limit;
    private int number;

    private record Target(String name, String address) {}

    private record Asked(String label, String accept, List<String> paths) {
        String path(int target) {
            return paths.get(Math.min(target, paths.size() - 1));
        }
    }

    private record Timed(double milliseconds, int status, long bytes) {}

    private ComparePublishers(int rounds, Duration limit) {
        this.rounds = rounds;
        this.limit = limit;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> all = Arrays.asList(arguments);
        int dashes = all.indexOf("--");
        List<Target> targets = all.subList(2, dashes).stream()
                .map(text -> text.split("=", 2))
                .map(parts -> new Target(parts[0], parts[1]))
                .toList();
        ComparePublishers compare =
                new ComparePublishers(Integer.parseInt(all.getFirst()), Duration.ofSeconds(Long.parseLong(all.get(1))));
        for (String text : all.subList(dashes + 1, all.size())) {
            String[] parts = text.split("=", 3);
            compare.compare(targets, new Asked(parts[0], parts[1], List.of(parts[2].split("\\|"))));
        }
    }

    private void compare(List<Target> targets, Asked asked) throws IOException, InterruptedException {
        List<List<Timed>> times =
                targets.stream().<List<Timed>>map(any -> new ArrayList<>()).toList();
        long warm = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        for (int round = -WARM_UP; round < rounds; round++) {
            if (round < -1 && System.nanoTime() > warm) round = -1;
            for (int i = 0; i < targets.size(); i++) {
                if (gaveUp(times.get(i))) continue; // it would be so again
                Timed timed = time(targets.get(i).address() + asked.path(i), asked.accept());
                if (round >= 0 || timed.status() == 0) times.get(i).add(timed);
            }
        }
        double first = median(times.getFirst());
        for (int i = 0; i < targets.size(); i++) {
            Timed last = times.get(i).getLast();
            double median = median(times.get(i));
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %-12s %10.1f ms %8.1f x %9d bytes  %s%n",
                    asked.label(),
                    targets.get(i).name(),
                    median,
                    median / first,
                    last.bytes(),
                    last.status() == 0 ? "given up" : last.status());
        }
    }

    private static boolean gaveUp(List<Timed> times) {
        return !times.isEmpty() && times.getLast().status() == 0;
    }

    private static double median(List<Timed> times) {
        double[] sorted =
                times.stream().mapToDouble(Timed::milliseconds).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private String another(String accept) {
        return "%s, application/x-%d;q=0.001".formatted(accept, ++number);
    }

    private Timed time(String address, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", accept.endsWith("!") ? accept.replace("!", "") : another(accept))
                .timeout(limit)
                .build();
        long before = System.nanoTime();
        try {
            LongAdder bytes = new LongAdder(); // some answers have more than would fit into memory
            int status = client.send(
                            request,
                            HttpResponse.BodyHandlers.ofByteArrayConsumer(part ->
                                    bytes.add(part.map(some -> some.length).orElse(0))))
                    .statusCode();
            return new Timed((System.nanoTime() - before) / 1e6, status, bytes.sum());
        } catch (HttpTimeoutException e) {
            return new Timed(limit.toMillis(), 0, 0);
        }
    }
}
