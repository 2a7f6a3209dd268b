package dateline.bench.soak;

import dateline.bench.identity.MakeArchive;
import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One who writes without a pause and any number who read. */
final class Clients {
    /** Generated articles that are in the store at a time; the oldest is withdrawn for each that is too many. */
    private static final int LIVE = 2_000;

    private static final int FIRST_HOST = 2; // of readers; who writes is 127.0.0.1
    private static final int BATCH = 20; // articles sent at once
    private static final Duration PAUSE = Duration.ofSeconds(1); // of a reader, between an answer and the next request
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern STORED = Pattern.compile("\"([^\"]*/id/article/[^\"]*)\"");
    private static final List<String> KINDS = List.of("page", "query", "words", "feed");
    private static final List<String> WORDS = List.of("minister", "Brandt", "meeting", "Courier", "talks");
    private static final List<String> FEEDS = List.of("feed", "feed.atom");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;
    private final List<String> queries;
    private final Measured measured;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean stopped;

    Clients(String address, String token, List<String> queries, Measured measured) {
        this.address = address;
        this.token = token;
        this.queries = queries;
        this.measured = measured;
    }

    void stop() {
        stopped = true;
    }

    void write() {
        FactsFormat format = new FactsFormat();
        Deque<String> live = new ArrayDeque<>();
        try (Stream<ArticleFacts> articles = new MakeArchive().articles(Integer.MAX_VALUE, 7)) {
            Iterator<ArticleFacts> next = articles.iterator();
            while (!stopped) {
                List<String> lines = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) lines.add(format.write(next.next()));
                List<String> stored = post(String.join("\n", lines) + "\n");
                measured.stored(stored.size());
                live.addAll(stored);
                while (live.size() > LIVE && !stopped) withdraw(live.removeFirst());
            }
        }
    }

    private List<String> post(String lines) {
        String answer = send(
                client,
                "write",
                authorized("articles")
                        .header("Content-Type", "application/vnd.dateline.facts+json")
                        .POST(HttpRequest.BodyPublishers.ofString(lines)));
        return STORED.matcher(answer)
                .results()
                .map(MatchResult::group)
                .map(iri -> iri.substring(1, iri.length() - 1))
                .distinct()
                .toList();
    }

    private void withdraw(String iri) {
        send(client, "withdraw", authorized("articles?iri=" + encoded(iri)).DELETE());
    }

    private HttpRequest.Builder authorized(String path) {
        return to(path).header("Authorization", "Bearer " + token);
    }

    /** Each at an address of its own, as readers have: a server lets one client ask so many queries at a time. */
    void read(int reader) {
        byte[] own = {127, 0, 0, (byte) (FIRST_HOST + reader)};
        try (HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByAddress(own))
                .build()) {
            read(browser);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // four bytes are an address
        }
    }

    private void read(HttpClient browser) {
        while (!stopped) {
            int number = asked.getAndIncrement();
            String kind = KINDS.get(number % KINDS.size());
            send(browser, kind, request(kind, number));
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** No two queries are the same, so that none comes out of a cache. */
    private HttpRequest.Builder request(String kind, int number) {
        int turn = number / KINDS.size();
        return switch (kind) {
            case "page" -> to("doc/person/p" + turn % 2_000).header("Accept", "text/html");
            case "words" ->
                to("search?q=" + encoded(WORDS.get(turn % WORDS.size()))).header("Accept", "text/html");
            case "feed" -> to(FEEDS.get(turn % FEEDS.size()));
            default ->
                to("sparql")
                        .header("Content-Type", "application/sparql-query")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                queries.get(turn % queries.size()) + "\n# " + number));
        };
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(LIMIT);
    }

    /** The answer; empty if there was none, or another than was asked for. */
    private String send(HttpClient by, String kind, HttpRequest.Builder request) {
        long before = System.nanoTime();
        try {
            HttpResponse<String> response = by.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 == 3) return "";
            if (response.statusCode() / 100 != 2)
                measured.failed(kind + ": " + response.statusCode() + " " + response.body());
            else measured.waited(kind, (System.nanoTime() - before) / 1e6);
            return response.body();
        } catch (IOException e) {
            if (!stopped) measured.failed(kind + ": " + e);
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
