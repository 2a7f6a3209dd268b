package dateline.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever runs a server sees of it, behind a proxy on this machine. */
class UpkeepTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final Store store = Store.inMemory();
    private Server server;

    @BeforeEach
    void serve() {
        Namesakes.fill(store);
        AccessLog log = new AccessLog(LogLines.stream(new PrintStream(lines, true, StandardCharsets.UTF_8)), true);
        Rules rules = Rules.DEFAULT
                .trustedProxies(List.of("127.0.0.0/8", "10.0.0.0/8"))
                .requests(1, 20);
        Upkeep upkeep = new Upkeep(Optional.of(log), OptionalInt.of(0), Optional.of(folder), Optional.empty());
        server = Server.start(
                new Server.Settings(
                        "https://data.news.example/facts/",
                        0,
                        true,
                        Limits.of(Duration.ofSeconds(10)),
                        About.NOTHING_SAID,
                        rules,
                        upkeep),
                store);
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void healthSaysHowTheDataStand() throws IOException {
        assertThat(json(get("/facts/health/live", "")).get("status").asText()).isEqualTo("live");
        JsonNode ready = json(get("/facts/health/ready", ""));
        assertThat(ready.get("status").asText()).isEqualTo("ready");
        assertThat(ready.get("version").asLong()).isEqualTo(store.version().number());
        assertThat(ready.get("changed").asText()).isEqualTo(store.version().at().toString());
        assertThat(ready.get("bytesFree").asLong()).isPositive();
    }

    @Test
    void metricsAreForThisMachineAlone() throws IOException {
        get("/facts/sparql?query=ASK%20%7B%7D", "");
        get("/facts/no/such/" + "x".repeat(100), "");
        assertThat(get("/facts/metrics", "").status()).isEqualTo(404);
        try (Wire wire = new Wire(server.metricsPort().orElseThrow())) {
            Answer answer = wire.send("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body())
                    .contains(
                            "dateline_http_requests_seconds_count{method=\"GET\",route=\"sparql\",status=\"200\"} 1",
                            "dateline_http_requests_seconds_bucket{method=\"GET\",route=\"sparql\"",
                            "dateline_queries_seconds_count{status=\"200\"} 1",
                            "dateline_queries_running 0.0",
                            "dateline_store_articles",
                            "dateline_disk_free_bytes",
                            "jvm_memory_used_bytes")
                    .doesNotContain("xxx");
            assertThat(wire.send("GET /facts/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .answer()
                            .status())
                    .isEqualTo(404);
            assertThat(wire.send("GET /facts/health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .answer()
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For: 203.0.113.77                          | 203.0.113.0",
                "X-Forwarded-For: 198.51.100.1, 203.0.113.77            | 203.0.113.0",
                "X-Forwarded-For: 203.0.113.77, 10.1.2.3                | 203.0.113.0",
                "X-Forwarded-For: 203.0.113.77:4711                     | 203.0.113.0",
                "Forwarded: for=198.51.100.1;proto=https, for=203.0.113.77 | 203.0.113.0",
                "Forwarded: for=\"[2001:db8:1:2::3]:4711\"              | 2001:db8:1:0:0:0:0:0",
                "X-Forwarded-For: 2001:db8:1:2::3                       | 2001:db8:1:0:0:0:0:0",
                "X-Forwarded-For: evil\"}                               | unknown",
                "X-Forwarded-For: dead.beef                             | unknown",
                "X-None: 1                                              | 127.0.0.0"
            })
    void theLogShowsWhomTheProxyNames(String header, String client) throws IOException {
        get("/facts/health/live", header + "\r\n");
        assertThat(logged().getFirst().get("client").asText()).isEqualTo(client);
    }

    @Test
    void twoHeadersThatDifferAreBelievedNeither() throws IOException {
        get("/facts/health/live", "X-Forwarded-For: 203.0.113.7\r\nForwarded: for=198.51.100.9\r\n");
        assertThat(logged().getFirst().get("client").asText()).isEqualTo("unknown");
    }

    @Test
    void noRequestWritesALogLineOfItsOwn() throws IOException {
        get(
                "/facts/doc/%0A%7B%22status%22:200%7D/\u00e2\u0080\u00a8?query=secret",
                "User-Agent: x\"}{\t\u0085\u009b31m\r\n");
        server.close();
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .matches("[ -~]*\n")
                .doesNotContain("secret");
        assertThat(logged().getFirst().get("method").asText()).isEqualTo("GET");
    }

    @Test
    void whoFloodsIsToldToWaitAndOthersAreNot() throws IOException {
        List<Integer> statuses =
                Stream.generate(() -> status("203.0.113.7")).limit(40).toList();
        assertThat(statuses).contains(429);
        assertThat(status("203.0.113.8")).isEqualTo(200);
        assertThat(get("/facts/health/live", "X-Forwarded-For: 203.0.113.7\r\n").status())
                .isEqualTo(200);
        Answer refused = get("/facts/", "X-Forwarded-For: 203.0.113.7\r\n");
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void behindTlsBrowsersAreToldToStayThere() throws IOException {
        assertThat(get("/facts/", "").header("Strict-Transport-Security")).isNotEmpty();
        assertThat(get("/facts/\\", "").header("Strict-Transport-Security")).isNotEmpty();
    }

    private int status(String client) {
        try {
            return get("/facts/robots.txt", "X-Forwarded-For: " + client + "\r\n")
                                    .status()
                            == 429
                    ? 429
                    : 200;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What is logged when all requests are done with. */
    private List<JsonNode> logged() throws IOException {
        server.close();
        return lines.toString(StandardCharsets.UTF_8)
                .lines()
                .map(UpkeepTest::parse)
                .toList();
    }

    private static JsonNode json(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return parse(answer.body());
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private Answer get(String path, String headers) throws IOException {
        try (Wire wire = new Wire(server.port())) {
            return wire.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
                    .answer();
        }
    }
}
