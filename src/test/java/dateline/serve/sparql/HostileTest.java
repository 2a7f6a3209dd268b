package dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests that mean harm are answered or refused in time, and nothing is told, asked or kept busy by them. All of them
 * are sent, eight at a time, before the first is looked at.
 */
class HostileTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int AT_ONE_TIME = 8;
    private static final int BROKEN_OFF = 0;
    private static final int TRIES = 5;
    private static final String WORDS_OF_THE_SECRET = "the-blue-heron-lands-at-noon";

    private static final AtomicInteger HITS = new AtomicInteger();
    private static HttpServer canary;
    private static Served served;
    private static List<Hostile> hostile;
    private static List<Future<Answer>> answers;

    private record Answer(int status, String headers, String body) {}

    @BeforeAll
    static void sendAll(@TempDir Path directory) throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            HITS.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        canary.start();
        Path secret = Files.writeString(directory.resolve("secret.ttl"), "<a:b> <a:c> '" + WORDS_OF_THE_SECRET + "' .");
        hostile = Hostile.all(
                "http://127.0.0.1:" + canary.getAddress().getPort(),
                secret.toUri().toString());
        served = new Served(data(), limits(), Graph.emptyGraph);
        try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONE_TIME)) {
            answers = new ArrayList<>();
            for (Hostile request : hostile) answers.add(clients.submit(() -> answer(request)));
        }
    }

    private static Limits limits() {
        Limits usual = Limits.of(LIMIT);
        long heap = 1L << 30; // as small as is promised to do
        return new Limits(
                LIMIT,
                usual.queryLength(),
                200_000,
                32 << 20,
                heap / 8,
                heap / 4,
                Served.turns(2 * AT_ONE_TIME, 2 * AT_ONE_TIME),
                usual.services(),
                false);
    }

    /** A chain of 5,000, everything with everything of 40, and 3,000 things with values. */
    private static DatasetGraph data() {
        StringBuilder turtle =
                new StringBuilder("PREFIX : <http://example.org/>\nPREFIX schema: <https://schema.org/>\n");
        for (int i = 0; i < 5000; i++) turtle.append(":n%d :next :n%d .\n".formatted(i, i + 1));
        for (int i = 0; i < 40; i++)
            for (int j = 0; j < 40; j++) if (i != j) turtle.append(":c%d :to :c%d .\n".formatted(i, j));
        for (int i = 0; i < 3000; i++)
            turtle.append(
                    ":v%d :value %d ; :label \"label of %d\" ; schema:name \"name %d\" .\n".formatted(i, i, i, i));
        turtle.append("GRAPH :g1 { :a :b :c }\n");
        EntityDefinition words = new EntityDefinition("uri", "name", SchemaDO.name);
        DatasetGraph data = TextDatasetFactory.createLucene(
                DatabaseMgr.connectDatasetGraph(Location.mem()),
                new ByteBuffersDirectory(),
                new TextIndexConfig(words));
        data.executeWrite(
                () -> RDFParser.fromString(turtle.toString(), Lang.TRIG).parse(data));
        return data;
    }

    private static boolean isBrokenOff(UncheckedIOException e) {
        return !(e.getCause() instanceof HttpTimeoutException);
    }

    /**
     * What is too long is refused before all of it has come, and the client, still sending, may find the connection closed
     * before it reads why: then it asks again.
     */
    private static Answer answer(Hostile request) {
        Answer answer = answerOnce(request);
        for (int i = 1;
                i < TRIES && answer.status() == BROKEN_OFF && request.statuses().contains(413);
                i++) answer = answerOnce(request);
        return answer;
    }

    private static Answer answerOnce(Hostile request) {
        try {
            HttpResponse<String> response = served.send(request.request(served.port()));
            return new Answer(response.statusCode(), response.headers().map().toString(), response.body());
        } catch (UncheckedIOException e) {
            return new Answer(isBrokenOff(e) ? BROKEN_OFF : -1, String.valueOf(e), "");
        }
    }

    @AfterAll
    static void stop() {
        served.close();
        canary.stop(0);
    }

    /** A busy machine gives up on what an idle one answers: either is in time. What is right, other tests say. */
    private static Set<Integer> inTime(Collection<Integer> statuses) {
        Set<Integer> allowed = new TreeSet<>(statuses);
        if (allowed.contains(200)) allowed.add(503);
        return allowed;
    }

    @TestFactory
    Stream<DynamicTest> eachIsAnsweredOrRefused() {
        return Stream.iterate(0, i -> i < hostile.size(), i -> i + 1)
                .map(i -> dynamicTest(hostile.get(i).name(), () -> {
                    Answer answer = answers.get(i).get();
                    assertThat(answer.status())
                            .as("%s%n%s", answer.headers(), head(answer.body()))
                            .isIn(inTime(hostile.get(i).statuses()));
                    requireNothingTold(hostile.get(i), answer);
                }));
    }

    private static String head(String body) {
        return body.substring(0, Math.min(500, body.length()));
    }

    private static void requireNothingTold(Hostile request, Answer answer) {
        assertThat(answer.body()).doesNotContain(WORDS_OF_THE_SECRET, "root:");
        assertThat(answer.headers()).doesNotContain("Set-Cookie", "set-cookie");
        for (String inside : List.of("org.apache", "java.", "dateline.", "\tat ", "Exception", "/tmp", "/home"))
            if (!request.text().contains(inside))
                assertThat(answer.body().contains(inside))
                        .as(head(answer.body()))
                        .isFalse();
        if (answer.status() >= 400 && answer.status() != 431 && !answer.body().isEmpty())
            assertThat(answer.headers()).contains("application/problem+json");
        if (answer.status() == 200) assertThat(answer.headers()).contains("nosniff", "sandbox");
    }

    @TestFactory
    Stream<DynamicTest> andAfterwards() {
        return Stream.of(
                dynamicTest("nothing is busy", () -> assertThat(served.isIdleWithin(Duration.ofSeconds(2)))
                        .isTrue()),
                dynamicTest("nobody was asked", () -> assertThat(HITS.get()).isZero()),
                dynamicTest("good queries are answered", () -> assertThat(
                                served.query("ASK { ?s ?p ?o }").body())
                        .contains("true")),
                dynamicTest("there were enough", () -> assertThat(hostile).hasSizeGreaterThan(150)));
    }
}
