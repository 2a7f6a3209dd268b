package dateline.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.serve.Server;
import dateline.serve.data.About;
import dateline.serve.data.Data;
import dateline.serve.guard.Wire.Answer;
import dateline.serve.sparql.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers longer than what the network holds: who does not read them is dropped, and what breaks off is seen to. */
class LongAnswersTest {
    private static final int TRIPLES = 90_000;
    private static final int LARGEST = 4 << 20; // bytes of a result
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private Server server;

    @BeforeEach
    void serve() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Node property = NodeFactory.createURI("http://localhost:3030/said");
        Node words = NodeFactory.createLiteralString("The ferry of Kata Orm was late again. ".repeat(5));
        data.executeWrite(() -> {
            for (int i = 0; i < TRIPLES; i++)
                data.add(
                        Quad.defaultGraphIRI,
                        NodeFactory.createURI("http://localhost:3030/id/event/" + i),
                        property,
                        words);
        });
        AccessLog log = new AccessLog(LogLines.stream(new PrintStream(lines, true, StandardCharsets.UTF_8)), true);
        server = Server.start(
                new Server.Settings(
                        "http://localhost:3030/",
                        0,
                        true,
                        Limits.of(Duration.ofSeconds(60)).withResult(1_000_000, LARGEST),
                        About.NOTHING_SAID,
                        Rules.DEFAULT.times(PATIENCE, Duration.ofMinutes(2), Duration.ofSeconds(1)),
                        new Upkeep(Optional.of(log), OptionalInt.empty(), Optional.empty(), Optional.empty())),
                Data.of(data),
                PrefixMapping.Standard);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoReadsItComesToItsEnd() throws IOException {
        try (Wire wire = new Wire(server.port())) {
            Answer answer = wire.send(get("/graphs?default", "application/n-triples", "identity"))
                    .answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.whole()).isTrue();
            assertThat(answer.body().lines()).hasSize(TRIPLES);
        }
    }

    @Test
    void whoTakesALetterNowAndThenIsDropped() throws IOException {
        try (Wire wire = new Wire(server.port())) {
            wire.send(get("/graphs?default", "application/n-triples", "identity"));
            String head = wire.head();
            assertThat(head).startsWith("HTTP/1.1 200");
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (lines.size() == 0 && System.nanoTime() < end) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                wire.read(1);
            }
            assertThat(lines.toString(StandardCharsets.UTF_8))
                    .as("the server is done with it")
                    .contains("/graphs");
            long length = Long.parseLong(head.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
            assertThat(wire.read(Integer.MAX_VALUE)).isLessThan(length - 1_000);
        }
    }

    @Test
    void aResultThatBreaksOffIsSeenToWhenItIsPacked() throws IOException {
        try (Wire wire = new Wire(server.port())) {
            String query = "/sparql?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D";
            Answer answer = wire.send(get(query, "text/csv", "gzip")).answer();
            assertThat(answer.status()).isEqualTo(200); // its head was out before it was known
            assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(answer.whole()).isFalse();
            byte[] bytes = answer.body().getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
                    .isInstanceOf(EOFException.class);
        }
    }

    private static String get(String address, String form, String encoding) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nAccept-Encoding: %s\r\n\r\n"
                .formatted(address, form, encoding);
    }
}
