package dateline.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.serve.Server;
import dateline.serve.data.Data;
import dateline.serve.guard.Wire.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed answers: the same content, another entity tag, and caches are told. */
class PackingTest {
    private Server server;

    @BeforeEach
    void serve() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(data, String.valueOf(Server.class.getResource("news.trig")));
        server = Server.start(
                new Server.Settings("http://localhost:3030/", 0, true, Duration.ofSeconds(10)),
                Data.of(data),
                PrefixMapping.Standard);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP;q=0.5", "br, gzip, deflate", "*"})
    void aPageIsPackedForWhoTakesIt(String accepted) throws IOException {
        Answer plain = get("");
        Answer packed = get("Accept-Encoding: " + accepted + "\r\n");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(unpacked(packed)).isEqualTo(plain.body());
        assertThat(packed.body()).hasSizeLessThan(plain.body().length() / 2);
        assertThat(packed.header("ETag")).startsWith("\"").isNotEqualTo(plain.header("ETag"));
        assertThat(packed.header("Vary")).containsIgnoringCase("accept-encoding");
        assertThat(plain.header("Vary")).containsIgnoringCase("accept-encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "identity", "br", "gzip;q=0.0, *"})
    void andForNobodyElse(String accepted) throws IOException {
        assertThat(get("Accept-Encoding: " + accepted + "\r\n").headers()).doesNotContainKey("content-encoding");
    }

    @Test
    void eitherFormIsUnchangedUnderItsOwnTag() throws IOException {
        String plain = get("").header("ETag");
        String packed = get("Accept-Encoding: gzip\r\n").header("ETag");
        Answer unchanged = get("Accept-Encoding: gzip\r\nIf-None-Match: " + packed + "\r\n");
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.header("ETag")).isEqualTo(packed);
        assertThat(unchanged.header("Vary")).containsIgnoringCase("accept-encoding");
        assertThat(get("If-None-Match: " + plain + "\r\n").status()).isEqualTo(304);
        assertThat(get("If-None-Match: " + packed + "\r\n").status()).isEqualTo(200);
        assertThat(get("Accept-Encoding: gzip\r\nIf-None-Match: " + plain + "\r\n")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void headSaysWhatGetWould() throws IOException {
        Answer get = get("Accept-Encoding: gzip\r\n");
        try (Wire wire = new Wire(server.port())) {
            wire.send(
                    "HEAD /doc/article/bridge-opens HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
            String head = wire.head();
            assertThat(head)
                    .contains(
                            "ETag: " + get.header("ETag"),
                            "Content-Encoding: gzip",
                            "Content-Length: " + get.header("Content-Length"));
            assertThat(wire.isClosed()).as("no body").isTrue();
        }
    }

    @Test
    void resultsOfQueriesArePackedToo() throws IOException {
        String query = "/sparql?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D";
        Answer packed = get(query, "Accept: text/csv\r\nAccept-Encoding: gzip\r\n");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).containsIgnoringCase("accept-encoding");
        assertThat(unpacked(packed)).contains("ilka-brandt");
    }

    private static String unpacked(Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.ISO_8859_1);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private Answer get(String headers) throws IOException {
        return get("/doc/article/bridge-opens", "Accept: text/html\r\n" + headers);
    }

    private Answer get(String path, String headers) throws IOException {
        try (Wire wire = new Wire(server.port())) {
            return wire.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
                    .answer();
        }
    }
}
