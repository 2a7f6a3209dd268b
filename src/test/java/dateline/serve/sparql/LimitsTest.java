package dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes beyond a limit is refused, and never passes for a whole answer. */
class LimitsTest {
    private static final Duration LONG = Duration.ofSeconds(25);
    private static final String PAIRS = "SELECT * { ?a ?b ?c . ?d ?e ?f }";

    private final DatasetGraph data = DatasetGraphFactory.createTxnMem();
    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer other;

    @BeforeEach
    void fill() throws IOException {
        data.executeWrite(() -> {
            for (int i = 0; i < 1000; i++)
                data.add(Quad.defaultGraphIRI, iri("s" + i), iri("p"), NodeFactory.createLiteralString("text " + i));
        });
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.start();
    }

    @AfterEach
    void stop() {
        other.stop(0);
    }

    private static org.apache.jena.graph.Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    private Served serve(Limits limits) {
        return new Served(data, limits, Graph.emptyGraph);
    }

    @Test
    void tooManyRowsAreAProblemAsLongAsNothingWasSent() {
        try (Served served = serve(Served.limits(LONG).withResult(100, 1 << 30))) {
            HttpResponse<String> response = served.query(PAIRS);
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.body()).contains("\"limit\":100", "\"hint\":");
            assertThat(response.headers().firstValue("ETag")).isEmpty();
            assertThat(served.query("SELECT * { ?a ?b ?c } LIMIT 100").statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void whatIsCutOffLaterIsSeenToBe(String form) throws Exception {
        try (Served served = serve(Served.limits(LONG).withResult(1_000_000, 12 << 20))) {
            assertThatThrownBy(() -> served.query(PAIRS, request -> request.header("Accept", form)))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(served.isIdleWithin(LONG)).isTrue();
            assertThat(served.lastStatus()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/rdf+xml | CONSTRUCT { <a:s> <http://example.org/1> 3 } {} | 406",
                "application/rdf+xml | CONSTRUCT { <a:s> <http://example.org/p> '\\u0008' } {} | 406",
                "application/sparql-results+xml | SELECT ('\\u0008' AS ?x) {} | 406",
                "application/sparql-results+xml | SELECT (STRLANG('\\uFFFE', 'en') AS ?x) {} | 406",
                "application/sparql-results+xml | SELECT ('\\t\\r\\uD83D\\uDE00' AS ?x) {} | 200",
                "application/sparql-results+json | SELECT ('\\u0008' AS ?x) {} | 200",
                "text/turtle | CONSTRUCT { <a:s> <http://example.org/1> 3, '\\u0008' } {} | 200",
                "text/turtle | CONSTRUCT { <a:s> <a:p> ?o } { BIND(STRLANG('x', 'no tag') AS ?o) } | 400"
            })
    void whatAFormCannotSayIsNoFaultOfTheServer(String form, String query, int status) {
        try (Served served = serve(Served.limits(LONG))) {
            HttpResponse<String> response = served.query(query, request -> request.header("Accept", form));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        }
    }

    @Test
    void aLargeResultWithinTheLimitsComesWhole() {
        try (Served served = serve(Served.limits(LONG))) {
            HttpResponse<String> response = served.query(
                    "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } LIMIT 50000",
                    request -> request.header("Accept", "text/csv"));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body().lines()).hasSize(50_001);
            assertThat(response.headers().firstValue("Content-Length"))
                    .as("it began before it was whole")
                    .isEmpty();
        }
    }

    @Test
    void aHeadOfALargeResultDoesNotMakeItAll() throws Exception {
        try (Served served = serve(Served.limits(LONG).withResult(1_000_000, 12 << 20))) {
            HttpResponse<String> response =
                    served.send(java.net.http.HttpRequest.newBuilder(served.address("?query=" + Served.encode(PAIRS)))
                            .HEAD());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEmpty();
        }
    }

    @Test
    void aClientHasSoManyQueriesAtOneTime() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        answerLate(asked, waiting);
        Limits limits = Limits.of(LONG).with(Served.turns(2, 1)).withServices(Set.of(endpoint()), true);
        try (Served served = serve(limits)) {
            Thread slow = askOther(served);
            asked.await();
            HttpResponse<String> refused = served.query("ASK {}");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(served.query("ASK {}", request -> request.header("X-Client", "another"))
                            .statusCode())
                    .isEqualTo(200);
            waiting.countDown();
            slow.join();
            assertThat(served.isIdleWithin(LONG)).isTrue();
            assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void allTogetherHaveSoManyToo() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        answerLate(asked, waiting);
        Limits limits = Limits.of(LONG).with(Served.turns(1, 1)).withServices(Set.of(endpoint()), true);
        try (Served served = serve(limits)) {
            Thread slow = askOther(served);
            asked.await();
            HttpResponse<String> refused = served.query("ASK {}", request -> request.header("X-Client", "another"));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            waiting.countDown();
            slow.join();
        }
    }

    @Test
    void aQueryWaitsForItsTurn() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        answerLate(asked, waiting);
        Limits.Turns turns = new Limits.Turns(2, 1, 2, 1, LONG);
        try (Served served = serve(Limits.of(LONG).with(turns).withServices(Set.of(endpoint()), true))) {
            Thread slow = askOther(served);
            asked.await();
            BlockingQueue<Integer> statuses = new LinkedBlockingQueue<>();
            for (int i = 0; i < 2; i++)
                Thread.ofPlatform()
                        .start(() -> statuses.add(served.query("ASK {}").statusCode()));
            assertThat(statuses.take()).as("one more than may wait").isEqualTo(429);
            waiting.countDown();
            assertThat(statuses.take()).as("the one that waited").isEqualTo(200);
            slow.join();
        }
    }

    /** The other endpoint says when it is asked, and waits before it answers with nothing. */
    private void answerLate(CountDownLatch asked, CountDownLatch waiting) {
        other.createContext("/", exchange -> {
            asked.countDown();
            await(waiting);
            answer(exchange, "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}");
        });
    }

    private Thread askOther(Served served) {
        return Thread.ofPlatform()
                .start(() -> served.query("SELECT * { SERVICE <%s> { ?a ?b ?c } }".formatted(endpoint())));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aServiceThatIsAllowedIsAsked() {
        other.createContext(
                "/",
                exchange -> answer(
                        exchange,
                        "{\"head\":{\"vars\":[\"a\",\"x\"]},\"results\":{\"bindings\":[{\"a\":{\"type\":\"uri\",\"value\":\"http://example.org/s7\"},\"x\":{\"type\":\"literal\",\"value\":\"far\"}}]}}"));
        try (Served served = serve(Served.limits(LONG).withServices(Set.of(endpoint()), true))) {
            String query = "SELECT ?c ?x { ?a ?b ?c SERVICE <%s> { ?a <a:x> ?x FILTER(REGEX(?x, 'r$')) } }"
                    .formatted(endpoint());
            assertThat(served.query(query, request -> request.header("Accept", "text/csv"))
                            .body()
                            .lines())
                    .containsExactly("c,x", "text 7,far");
            assertThat(hits.get()).isEqualTo(1);
            assertThat(served.query(query.replace(endpoint(), endpoint() + "/other"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.query(query.replace("<" + endpoint() + ">", "?c")).statusCode())
                    .isEqualTo(403);
            assertThat(hits.get()).isEqualTo(1);
        }
    }

    @Test
    void itIsNotAskedAtHomeUnlessThatIsAllowedToo() {
        other.createContext("/", exchange -> answer(exchange, "{}"));
        try (Served served = serve(Served.limits(LONG).withServices(Set.of(endpoint()), false))) {
            assertThat(served.query("SELECT * { SERVICE <%s> { ?a ?b ?c } }".formatted(endpoint()))
                            .statusCode())
                    .isEqualTo(502);
            assertThat(hits.get()).isZero();
        }
    }

    @Test
    void itLeadsNowhereElse() {
        AtomicInteger elsewhere = new AtomicInteger();
        other.createContext("/elsewhere", exchange -> elsewhere.incrementAndGet());
        other.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
        });
        try (Served served = serve(Served.limits(LONG).withServices(Set.of(endpoint()), true))) {
            assertThat(served.query("SELECT * { SERVICE <%s> { ?a ?b ?c } }".formatted(endpoint()))
                            .statusCode())
                    .isEqualTo(502);
            assertThat(served.query("SELECT * { SERVICE SILENT <%s> { ?a ?b ?c } }".formatted(endpoint()))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(elsewhere.get()).isZero();
        }
    }

    @Test
    void aClientThatGoesAwayLeavesNothingBehind() throws Exception {
        try (Served served = serve(Served.limits(LONG))) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
                OutputStream out = socket.getOutputStream();
                out.write(("GET /sparql?query=%s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(Served.encode(PAIRS)))
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
            assertThat(served.isIdleWithin(LONG)).isTrue();
            assertThat(served.lastStatus()).isEqualTo(499);
        }
    }

    private String endpoint() {
        return "http://127.0.0.1:%d/sparql".formatted(other.getAddress().getPort());
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        hits.incrementAndGet();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
