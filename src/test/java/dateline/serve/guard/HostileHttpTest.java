package dateline.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.serve.Server;
import dateline.serve.data.About;
import dateline.serve.data.Data;
import dateline.serve.guard.Wire.Answer;
import dateline.serve.sparql.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no client would send that means well: each is answered or refused in time, tells nothing, and others are served meanwhile. */
class HostileHttpTest {
    private static final String HOST = "Host: localhost\r\n";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static Server server;

    @BeforeAll
    static void serve() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(data, String.valueOf(Server.class.getResource("news.trig")));
        Rules rules = Rules.DEFAULT.times(PATIENCE, Duration.ofSeconds(20), Duration.ofSeconds(1));
        server = Server.start(
                new Server.Settings(
                        "http://localhost:3030/",
                        0,
                        true,
                        Limits.of(Duration.ofSeconds(2)),
                        About.NOTHING_SAID,
                        rules,
                        Upkeep.NONE),
                Data.of(data),
                PrefixMapping.Standard);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void othersAreServed() throws IOException {
        try (Wire wire = new Wire(server.port())) {
            Answer answer = wire.send("GET / HTTP/1.1\r\n" + HOST + "Accept: text/html\r\n\r\n")
                    .answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("<html");
        }
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                        methods(),
                        addresses(),
                        hosts(),
                        heads(),
                        framing(),
                        sizes(),
                        versions(),
                        conditions(),
                        insides())
                .flatMap(requests -> requests);
    }

    private static Stream<Arguments> methods() {
        return Stream.of(
                of(405, "TRACE / HTTP/1.1\r\nCookie: secret=1\r\n" + HOST + "\r\n"),
                of(405, "TRACE /sparql HTTP/1.1\r\nCookie: secret=1\r\n" + HOST + "\r\n"),
                of(405, "get / HTTP/1.1\r\n" + HOST + "\r\n"),
                of(405, "BREW / HTTP/1.1\r\n" + HOST + "\r\n"),
                of(405, "PUT /graphs?default HTTP/1.1\r\n" + HOST + "Content-Length: 0\r\n\r\n"),
                of(405, "PATCH /sparql HTTP/1.1\r\n" + HOST + "Content-Length: 0\r\n\r\n"),
                of(405, "DELETE / HTTP/1.1\r\n" + HOST + "\r\n"),
                of(405, "DELETE /articles?iri=x HTTP/1.1\r\n" + HOST + "\r\n"),
                of(405, "POST /articles HTTP/1.1\r\n" + HOST + "Content-Length: 3\r\n\r\nabc"),
                of(405, "POST / HTTP/1.1\r\n" + HOST + "Content-Length: 3\r\n\r\nabc"),
                of(405, "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n"),
                of(204, "OPTIONS * HTTP/1.1\r\n" + HOST + "\r\n"),
                of(405, "X".repeat(5_000) + " / HTTP/1.1\r\n" + HOST + "\r\n"));
    }

    private static Stream<Arguments> addresses() {
        return Stream.of(
                of(400, "GET /../../etc/passwd HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /%2e%2e/etc/passwd HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /doc/..%2f..%2fetc HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /doc/%2fetc HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /doc/..;/..;/etc HTTP/1.1\r\n" + HOST + "\r\n"),
                of(404, "GET /doc/person/ilka-brandt;x=1 HTTP/1.1\r\n" + HOST + "\r\n"),
                of(404, "GET /sparql/../secret HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET //doc//person HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /%00 HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /\0 HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /%zz HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /% HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /%c0%af HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /%u002e HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /\\..\\windows HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /%5c..%5cwindows HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /<script> HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /doc/person/\u00ff HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /a#b HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /?a=%zz HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET /?a=b\u0001 HTTP/1.1\r\n" + HOST + "\r\n"),
                of(505, "GET /search?q=a\r\nSet-Cookie:b HTTP/1.1\r\n" + HOST + "\r\n"),
                of(414, "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + HOST + "\r\n"),
                of(414, "GET /?" + "a".repeat(1_000_000) + " HTTP/1.1\r\n" + HOST + "\r\n"));
    }

    private static Stream<Arguments> hosts() {
        return Stream.of(
                of(400, "GET / HTTP/1.1\r\n\r\n"),
                of(400, "GET / HTTP/1.1\r\nHost: \r\n\r\n"),
                of(400, "GET / HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\n\r\n"),
                of(400, "GET / HTTP/1.1\r\nHost: evil.example/\"><script>\r\n\r\n"),
                of(400, "GET / HTTP/1.1\r\nHost: evil.example:99999999\r\n\r\n"),
                of(400, "GET http://evil.example/ HTTP/1.1\r\n" + HOST + "\r\n"),
                of(400, "GET http://user:word@localhost/ HTTP/1.1\r\n" + HOST + "\r\n"),
                of(200, "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
                of(
                        200,
                        "GET / HTTP/1.1\r\n" + HOST
                                + "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\n\r\n"),
                of(303, "GET /id/person/ilka-brandt HTTP/1.1\r\nHost: evil.example\r\n\r\n"));
    }

    private static Stream<Arguments> heads() {
        return Stream.of(
                of(431, "GET / HTTP/1.1\r\n" + HOST + "X: y\r\n".repeat(10_000) + "\r\n"),
                of(431, "GET / HTTP/1.1\r\n" + HOST + "X: y\r\n".repeat(150) + "\r\n"),
                of(431, "GET / HTTP/1.1\r\n" + HOST + "X: " + "y".repeat(17_000) + "\r\n\r\n"),
                of(431, "GET / HTTP/1.1\r\n" + HOST + "y".repeat(17_000) + ": x\r\n\r\n"),
                of(400, "GET / HTTP/1.1\r\n" + HOST + "X-A: a\0b\r\n\r\n"),
                of(400, "GET / HTTP/1.1\r\n" + HOST + "X-A: a\rb\r\n\r\n"),
                of(400, "GET / HTTP/1.1\nHost: localhost\n\n"),
                of(400, "GET / HTTP/1.1\r\n" + HOST + " folded: x\r\n\r\n"),
                of(400, "GET / HTTP/1.1\r\n" + HOST + "no colon\r\n\r\n"),
                of(400, "GET / HTTP/1.1\r\n" + HOST + "X A: x\r\n\r\n"),
                of(400, "GET / HTTP/1.1\r\n" + HOST + "X-A : x\r\n\r\n"),
                of(400, "GET / HTTP/1.1\r\n" + HOST + ": x\r\n\r\n"),
                of(417, "GET / HTTP/1.1\r\n" + HOST + "Expect: 200-ok\r\n\r\n"),
                of(200, "GET / HTTP/1.1\r\n" + HOST + "Cookie: a=\"\\\r\n\r\n"),
                of(400, "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n\r\n"));
    }

    private static Stream<Arguments> framing() {
        String post = "POST /sparql HTTP/1.1\r\n" + HOST;
        return Stream.of(
                of(400, post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello"),
                of(400, post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                of(501, post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
                of(400, post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
                of(400, post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"),
                of(400, post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"),
                of(400, post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n\r\n"),
                of(400, post + "Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n"),
                of(400, post + "Transfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n"),
                of(400, post + "Content-Length: -1\r\n\r\n"),
                of(400, post + "Content-Length: +5\r\n\r\nhello"),
                of(400, post + "Content-Length: 5, 5\r\n\r\nhello"),
                of(400, post + "Content-Length: 99999999999999999999\r\n\r\n"));
    }

    private static Stream<Arguments> sizes() {
        String post = "POST /sparql HTTP/1.1\r\n" + HOST;
        return Stream.of(
                of(413, post + "Content-Length: 2000000\r\n\r\n"),
                of(413, post + "Content-Length: 2000000\r\nExpect: 100-continue\r\n\r\n"),
                of(
                        413,
                        post + "Transfer-Encoding: chunked\r\n\r\n"
                                + ("10000\r\n" + "x".repeat(65_536) + "\r\n").repeat(20)),
                of(
                        413,
                        post + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + ("10000\r\n" + "x".repeat(65_536) + "\r\n").repeat(20)),
                of(415, post + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\u001f\u008b\b"),
                of(415, post + "Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n\r\n"),
                of(415, post + "Content-Encoding: gzip, gzip, gzip\r\nContent-Length: 1\r\n\r\nx"));
    }

    private static Stream<Arguments> versions() {
        return Stream.of(
                of(505, "GET / HTTP/3.7\r\n" + HOST + "\r\n"),
                of(426, "GET / HTTP/2.0\r\n" + HOST + "\r\n"),
                of(426, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
                of(505, "GET /\r\n"),
                of(200, "GET / HTTP/1.0\r\n\r\n"),
                of(200, "\r\n\r\nGET / HTTP/1.1\r\n" + HOST + "\r\n"),
                of(
                        200,
                        "GET / HTTP/1.1\r\n" + HOST
                                + "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"));
    }

    private static Stream<Arguments> conditions() {
        String get = "GET / HTTP/1.1\r\n" + HOST;
        return Stream.of(
                of(200, get + "Range: bytes=" + "0-0,".repeat(1_000) + "1-1\r\n\r\n"),
                of(200, get + "If-Modified-Since: never\r\n\r\n"),
                of(200, get + "If-None-Match: " + "\"a\",".repeat(3_000) + "\r\n\r\n"),
                of(200, get + "Accept-Encoding: gzip;q=x, *;q=\r\n\r\n"),
                of(200, get + "Accept-Encoding: identity;q=0\r\n\r\n"),
                of(200, get + "Accept: " + "text/html;q=0.1,".repeat(900) + "\r\n\r\n"),
                of(200, get + "Accept-Language: " + "de;q=0.1,".repeat(1_500) + "\r\n\r\n"));
    }

    /** What Fuseki, Jetty or a servlet container might answer by themselves. */
    private static Stream<Arguments> insides() {
        return Stream.of(
                        "/$/ping",
                        "/$/stats",
                        "/$/metrics",
                        "/$/compact/ds",
                        "/WEB-INF/web.xml",
                        "/sparql/data",
                        "/ds",
                        "/.git/config")
                .map(path -> of(404, "GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n"));
    }

    private static Arguments of(int status, String request) {
        String name = request.replace("\r\n", "|").replaceAll("[^ -~]", ".");
        return Arguments.of(name.substring(0, Math.min(name.length(), 70)), status, request);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @MethodSource("requests")
    void isAnsweredOrRefused(String name, int status, String request) throws IOException {
        try (Wire wire = new Wire(server.port())) {
            Answer answer = wire.send(request).answer();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
            assertTellsNothing(answer);
        }
    }

    private static void assertTellsNothing(Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.headers().toString() + answer.body())
                .doesNotContainIgnoringCase("evil.example", "jetty", "java.", "exception", "org.", "\tat ", "secret=1")
                .doesNotContain(System.getProperty("user.dir"));
        if (answer.status() >= 400) assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void halfSentBodiesHoldUpNobody() throws IOException {
        List<Wire> wires = new ArrayList<>();
        try {
            for (int i = 0; i < 500; i++)
                wires.add(new Wire(server.port())
                        .send("POST /sparql HTTP/1.1\r\n" + HOST
                                + "Content-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nSELECT"));
            othersAreServed();
            try (Wire wire = new Wire(server.port())) {
                Answer answer = wire.send("POST /sparql HTTP/1.1\r\n" + HOST
                                + "Content-Type: application/sparql-query\r\nContent-Length: 6\r\n\r\nASK {}")
                        .answer();
                assertThat(answer.status()).isEqualTo(200);
            }
            for (Wire wire : wires) {
                Answer answer = wire.answer();
                assertThat(answer.status()).isEqualTo(408);
                assertTellsNothing(answer);
            }
        } finally {
            wires.forEach(Wire::close);
        }
    }

    @Test
    void headsThatNeverEndAreClosed() throws IOException, InterruptedException {
        List<Wire> wires = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) wires.add(new Wire(server.port()).send("GET / HTTP/1.1\r\n" + HOST));
            wires.add(new Wire(server.port())); // and one that says nothing at all
            Thread drip = Thread.ofVirtual().start(() -> drip(wires));
            othersAreServed();
            assertThat(wires).allMatch(Wire::isClosed);
            drip.join();
        } finally {
            wires.forEach(Wire::close);
        }
    }

    /** A letter now and then, so that no connection is ever idle. */
    private static void drip(List<Wire> wires) {
        for (int i = 0; i < 50; i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            for (Wire wire : wires.subList(0, 100)) wire.send("X");
        }
    }

    @Test
    void requestsInOnePacketAreAnsweredInOrder() throws IOException {
        try (Wire wire = new Wire(server.port())) {
            wire.send("GET /none/1 HTTP/1.1\r\n" + HOST + "\r\nGET / HTTP/1.1\r\n" + HOST
                    + "\r\nPOST /sparql HTTP/1.1\r\n" + HOST
                    + "Content-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nASK {}\r\n0\r\n\r\n"
                    + "GET /none/2 HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(Stream.generate(wire::answer).limit(4).map(Answer::status))
                    .containsExactly(404, 200, 200, 404);
        }
    }

    @Test
    void nothingIsSmuggledBehindARefusal() throws IOException {
        try (Wire wire = new Wire(server.port())) {
            wire.send("POST /sparql HTTP/1.1\r\n" + HOST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "0\r\n\r\nGET /none HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(wire.answer().status()).isEqualTo(400);
            assertThat(wire.isClosed()).isTrue();
        }
    }
}
