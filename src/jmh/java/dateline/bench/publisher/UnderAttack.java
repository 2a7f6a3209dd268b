package dateline.bench.publisher;

import dateline.serve.sparql.Hostile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How long ordinary readers wait, first alone and then beside eight clients that send hostile requests without a pause:
 * {@code UnderAttack ADDRESS SECONDS [HOSTS]}, these from so many addresses (1). Ordinary readers ask ten times a second, pages and queries in turn, no two of them
 * the same, so that nothing comes out of a cache. Prints the 95th of 100 waits of each.
 */
public final class UnderAttack {
    private static final int ATTACKERS = 8;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String QUERY = """
            SELECT ?event ?day { ?event <https://w3id.org/dateline/news#participant> <%sid/person/p%d> ;
            <https://w3id.org/dateline/news#date> ?day } ORDER BY ?day""";

    private static final int FIRST_HOST = 2; // other clients to the server than ordinary readers at 127.0.0.1

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<HttpClient> attackers = new ArrayList<>();
    private final String address;
    private final Map<String, List<Double>> waits = new LinkedHashMap<>();
    private int asked;

    private UnderAttack(String address, int hosts) throws IOException {
        this.address = address;
        for (int host = 0; host < hosts; host++) {
            byte[] own = {127, 0, 0, (byte) (FIRST_HOST + host)};
            attackers.add(HttpClient.newBuilder()
                    .localAddress(InetAddress.getByAddress(own))
                    .build());
        }
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
        UnderAttack under = new UnderAttack(arguments[0], arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1);
        under.measure(time.dividedBy(4)); // warms the server up
        Map<String, Double> idle = under.measure(time);
        Map<String, Double> attacked;
        Map<Integer, Integer> answers = new TreeMap<>();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService attack = Executors.newFixedThreadPool(ATTACKERS)) {
            for (int i = 0; i < ATTACKERS; i++) {
                HttpClient host = under.attackers.get(i % under.attackers.size());
                attack.submit(() -> under.attack(host, next, answers));
            }
            attacked = under.measure(time);
            attack.shutdownNow();
        }
        idle.forEach((what, before) -> System.out.printf(
                Locale.ROOT,
                "%-8s p95 %7.1f ms alone, %7.1f ms under attack: %.1f times%n",
                what,
                before,
                attacked.get(what),
                attacked.get(what) / before));
        System.out.println("hostile requests by what answered them (0: broken off): " + answers);
    }

    private void attack(HttpClient attacker, AtomicInteger next, Map<Integer, Integer> answers) {
        List<Hostile> hostile = Hostile.all("http://127.0.0.1:9/", "/nowhere");
        while (!Thread.currentThread().isInterrupted()) {
            int status = send(attacker, hostile.get(next.getAndIncrement() % hostile.size()));
            synchronized (answers) {
                answers.merge(status, 1, Integer::sum);
            }
        }
    }

    private int send(HttpClient attacker, Hostile hostile) {
        try {
            HttpRequest request = hostile.request(URI.create(address).getPort())
                    .timeout(LIMIT)
                    .build();
            return attacker.send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | IllegalArgumentException e) {
            return 0; // broken off, or not to be sent by this client
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private Map<String, Double> measure(Duration time) throws IOException, InterruptedException {
        waits.clear();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            asked++;
            ask("pages", "doc/person/p" + asked % 2000, "text/html");
            String query = QUERY.formatted(address, asked * 7 % 2000) + " # " + asked;
            ask("queries", "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "text/csv");
        }
        Map<String, Double> slow = new LinkedHashMap<>();
        waits.forEach((what, times) -> {
            List<Double> sorted = times.stream().sorted().toList();
            slow.put(what, sorted.get(sorted.size() * 95 / 100));
        });
        return slow;
    }

    private void ask(String what, String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "%s, application/x-%d;q=0.001".formatted(accept, asked))
                .timeout(LIMIT)
                .build();
        long before = System.nanoTime();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        double wait = (System.nanoTime() - before) / 1e6;
        if (status != 200) System.out.println(path + " was answered with " + status);
        waits.computeIfAbsent(what, any -> new ArrayList<>()).add(wait);
        LockSupport.parkNanos(PAUSE.toNanos());
    }
}
