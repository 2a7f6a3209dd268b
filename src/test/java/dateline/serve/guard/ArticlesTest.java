package dateline.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.serve.Server;
import dateline.serve.data.About;
import dateline.serve.guard.Wire.Answer;
import dateline.serve.sparql.Limits;
import dateline.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may write over HTTP, and what becomes of it. */
class ArticlesTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String BEARER = "Authorization: Bearer " + TOKEN + "\r\n";

    private final ByteArrayOutputStream audit = new ByteArrayOutputStream();
    private final List<String> written = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final Store store = Store.inMemory();
    private Server server;

    /** Takes "stored", "unchanged", "broken" for what they say; "wait" waits. */
    private final class Recorder implements Writes {
        @Override
        public Outcome articles(byte[] body) {
            String text = new String(body, StandardCharsets.UTF_8);
            written.add(text.length() > 20 ? "long" : text);
            return switch (text) {
                case "stored" -> new Outcome(List.of("http://news.example/id/article/a"), List.of(), List.of());
                case "unchanged" -> new Outcome(List.of(), List.of("http://news.example/id/article/a"), List.of());
                case "failure" -> throw new IllegalStateException("at dateline.store, line 7");
                case "wait" -> {
                    begun.countDown();
                    try {
                        mayEnd.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    yield new Outcome(List.of("http://news.example/id/article/w"), List.of(), List.of());
                }
                default -> new Outcome(List.of(), List.of(), List.of("body: it is no article"));
            };
        }

        @Override
        public Outcome facts(byte[] body) {
            written.add("facts");
            return new Outcome(List.of("http://news.example/id/article/f"), List.of(), List.of());
        }

        @Override
        public Optional<String> withdraw(String address, Optional<String> reason) {
            written.add("withdraw " + address + " " + reason.orElse("-"));
            return address.endsWith("/a") ? Optional.of(address) : Optional.empty();
        }
    }

    @BeforeEach
    void serve() {
        Namesakes.fill(store);
        Writing writing = new Writing(
                Token.of(TOKEN), new Recorder(), LogLines.stream(new PrintStream(audit, true, StandardCharsets.UTF_8)));
        server = Server.start(
                new Server.Settings(
                        "http://news.example/",
                        0,
                        true,
                        Limits.of(Duration.ofSeconds(10)),
                        About.NOTHING_SAID,
                        Rules.DEFAULT,
                        new Upkeep(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.of(writing))),
                store);
    }

    @AfterEach
    void stop() {
        mayEnd.countDown();
        server.close();
        store.close();
    }

    @Test
    void whatIsStoredHasAnAddress() throws IOException {
        Answer answer = post(BEARER, "stored");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("http://news.example/id/article/a");
        assertThat(answer.headers()).doesNotContainKey("access-control-allow-origin");
        assertThat(post(BEARER, "unchanged").status()).isEqualTo(200);
        Answer broken = post(BEARER, "broken");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.body()).contains("body: it is no article");
        assertThat(post(BEARER + "Content-Type: application/vnd.dateline.facts+json\r\n", "{}")
                        .header("Location"))
                .endsWith("/f");
    }

    @Test
    void articlesAreWithdrawn() throws IOException {
        String gone = "DELETE /articles?iri=http%3A%2F%2Fnews.example%2Fid%2Farticle%2Fa&reason=it%20was%20wrong";
        assertThat(send(gone, BEARER, "").status()).isEqualTo(200);
        assertThat(written).containsExactly("withdraw http://news.example/id/article/a it was wrong");
        assertThat(send("DELETE /articles?iri=x", BEARER, "").status()).isEqualTo(404);
        assertThat(send("DELETE /articles", BEARER, "").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | X-None: 1",
                "401 | Authorization: Bearer 0123456789abcdef0123456789abcdeX",
                "401 | Authorization: Bearer",
                "401 | Authorization: Basic MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY6",
                "403 | Authorization: Bearer 0123456789abcdef0123456789abcdef~Origin: https://evil.example",
                "403 | Authorization: Bearer 0123456789abcdef0123456789abcdef~Origin: null",
                "403 | Authorization: Bearer 0123456789abcdef0123456789abcdef~Sec-Fetch-Site: cross-site",
                "403 | Authorization: Bearer 0123456789abcdef0123456789abcdef~Sec-Fetch-Site: same-site",
                "415 | Authorization: Bearer 0123456789abcdef0123456789abcdef~Content-Type: application/x-www-form-urlencoded",
                "415 | Authorization: Bearer 0123456789abcdef0123456789abcdef~Content-Type: multipart/form-data; boundary=x",
                "415 | Authorization: Bearer 0123456789abcdef0123456789abcdef~Content-Encoding: gzip"
            })
    void nobodyElseWrites(int status, String headers) throws IOException {
        Answer answer = post(headers.replace("~", "\r\n") + "\r\n", "stored");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("WWW-Authenticate").isEmpty()).isEqualTo(status != 401);
        assertThat(written).isEmpty();
        assertThat(audit.size()).isZero();
    }

    @Test
    void ourOwnOriginMayWrite() throws IOException {
        assertThat(post(BEARER + "Origin: http://news.example\r\nSec-Fetch-Site: same-origin\r\n", "stored")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void largeBodiesAreForTheBearerAlone() throws IOException {
        String large = "x".repeat(2_000_000);
        assertThat(post(BEARER, large).status()).isEqualTo(422);
        assertThat(written).containsExactly("long");
        assertThat(post("", large).status()).isEqualTo(413);
        assertThat(post(BEARER, "x".repeat(9_000_000)).status()).isEqualTo(413);
    }

    @Test
    void whoComesWhenManyWaitIsToldToComeAgain() throws IOException, InterruptedException {
        List<Wire> wires = new ArrayList<>();
        try {
            Answer refused = new Answer(0, java.util.Map.of(), "", true);
            for (int i = 0; i < 12 && refused.status() != 503; i++) {
                Wire wire = new Wire(server.port());
                wires.add(wire.send(request("POST /articles", BEARER, "wait")));
                begun.await(); // a later one might overtake the first
                if (i >= 9) refused = wire.answer();
            }
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isNotEmpty();
            mayEnd.countDown();
            assertThat(wires.getFirst().answer().status()).isEqualTo(201);
        } finally {
            wires.forEach(Wire::close);
        }
    }

    @Test
    void eachWriteIsOnRecordAndTheTokenNever() throws IOException {
        post(BEARER, "stored");
        Answer failed = post(BEARER, "failure");
        send("DELETE /articles?iri=%0A%7B%22status%22%3A200%7D", BEARER, "");
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("dateline.store");
        assertThat(audit.toString(StandardCharsets.UTF_8))
                .hasLineCount(3)
                .contains("\"write\":\"articles\"", "\"status\":201", "\"status\":500", "\"status\":404", "/article/a")
                .doesNotContain(TOKEN);
        assertThat(Token.of(TOKEN).toString()).doesNotContain(TOKEN);
    }

    @Test
    void thereIsNoOtherWayToWrite() throws IOException {
        String update = "INSERT DATA { <http://x.example/a> <http://x.example/b> 1 }";
        assertThat(send("POST /sparql", BEARER + "Content-Type: application/sparql-update\r\n", update)
                        .status())
                .isBetween(400, 499);
        assertThat(send("PUT /graphs?default", BEARER, "").status()).isEqualTo(405);
        assertThat(send("GET /articles", BEARER, "").status()).isEqualTo(404);
    }

    private Answer post(String headers, String body) throws IOException {
        return send("POST /articles", headers, body);
    }

    private Answer send(String line, String headers, String body) throws IOException {
        try (Wire wire = new Wire(server.port())) {
            return wire.send(request(line, headers, body)).answer();
        }
    }

    private static String request(String line, String headers, String body) {
        return line + " HTTP/1.1\r\nHost: news.example\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n"
                + body;
    }
}
