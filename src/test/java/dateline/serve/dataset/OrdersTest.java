package dateline.serve.dataset;

import static dateline.serve.dataset.Archive.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.Namesakes;
import dateline.export.release.Content;
import dateline.export.release.Making;
import dateline.export.release.Order;
import dateline.export.release.ReleaseException;
import dateline.export.release.ReleaseVersion;
import dateline.export.release.Releases;
import dateline.export.release.TextRights;
import dateline.serve.guard.LogLines;
import dateline.serve.guard.Token;
import dateline.serve.guard.Upkeep;
import dateline.serve.guard.Writes;
import dateline.serve.guard.Writing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases that are ordered over HTTP. */
class OrdersTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String BEARER = "Bearer " + TOKEN;
    private static final ReleaseVersion VERSION = ReleaseVersion.parse("1.0.0");
    private static final int TRIES = 20_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream audit = new ByteArrayOutputStream();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private Archive archive;

    /** Articles are sent in another test. */
    private static final class NoWrites implements Writes {
        @Override
        public Outcome articles(byte[] body) {
            throw new AssertionError("nobody sends any");
        }

        @Override
        public Outcome facts(byte[] body) {
            throw new AssertionError("nobody sends any");
        }

        @Override
        public Optional<String> withdraw(String address, Optional<String> reason) {
            throw new AssertionError("nobody does");
        }
    }

    @BeforeEach
    void serve() {
        Writing writing = new Writing(
                Token.of(TOKEN), new NoWrites(), LogLines.stream(new PrintStream(audit, true, StandardCharsets.UTF_8)));
        Path releases = folder.resolve("releases");
        archive = new Archive(
                releases,
                new Upkeep(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.of(writing)),
                new Releasing(
                        releases,
                        Optional.of(new Releasing.Making(Archive.maker(this::waitIfTold), OrdersTest::order))));
    }

    @AfterEach
    void stop() {
        mayEnd.countDown();
        archive.close();
    }

    /** As long as a large release takes; one that breaks is called 6.6.6. */
    private List<Content> waitIfTold(Making making) {
        String version = making.soFar().version().toString();
        if (version.equals("6.6.6")) throw new IllegalStateException("at dateline.export, line 7");
        try {
            if (version.equals("1.0.0")) mayEnd.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return List.of();
    }

    private static Order order(ReleaseVersion version, byte[] said) {
        if (new String(said, StandardCharsets.UTF_8).equals("title: ?"))
            throw new ReleaseException("body, line 1: title: nothing is said");
        return new Order(version, Archive.METADATA, TextRights.OFFSETS, Optional.empty(), Archive.BASE, "1.0");
    }

    @Test
    void ingestingGoesOnAndTheReleaseIsWhatWasThereBefore() throws Exception {
        Releases before = new Releases(folder.resolve("before"));
        archive.store().read(snapshot -> Archive.maker(making -> List.of())
                .make(snapshot, order(VERSION, new byte[0]), before));
        HttpResponse<String> taken = archive.put("/dataset/1.0.0", "", "Authorization", BEARER);
        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(header(taken, "Location")).isEqualTo(Archive.BASE + "dataset/1.0.0/status");
        long snapshot = JSON.readTree(taken.body()).path("snapshot").asLong();
        assertThat(snapshot).isEqualTo(archive.store().version().number());
        assertThat(status("1.0.0").path("state").asText()).isEqualTo("making");
        Namesakes.put(archive.store(), Namesakes.told("z", "Pelle Brandt", Optional.empty()));
        assertThat(archive.store().version().number()).isGreaterThan(snapshot);
        assertThat(archive.get("/doc/person/pelle-brandt", "Accept", "text/turtle")
                        .statusCode())
                .isEqualTo(200);
        assertThat(archive.get("/dataset/1.0.0/").statusCode()).isEqualTo(404);
        mayEnd.countDown();
        JsonNode made = awaited("1.0.0");
        assertThat(made.path("state").asText()).isEqualTo("made");
        assertThat(made.path("release").asText()).isEqualTo(Archive.BASE + "dataset/1.0.0/");
        assertThat(unpacked(archive.bytes("/dataset/1.0.0/rdf/dataset.nq.gz").body()))
                .isEqualTo(unpacked(Files.readAllBytes(before.folder(VERSION).resolve("rdf/dataset.nq.gz"))))
                .doesNotContain("Pelle Brandt");
        JsonNode release =
                JSON.readTree(archive.get("/dataset/1.0.0/release.json").body());
        assertThat(release.path("snapshot").asLong()).isEqualTo(snapshot);
        assertThat(header(archive.get("/dataset/latest/"), "Location")).endsWith("/dataset/1.0.0/");
    }

    @Test
    void whoWouldRatherWaitGetsItWhenItIsMade() throws Exception {
        HttpResponse<String> made =
                archive.put("/dataset/1.2.0/", "", "Authorization", BEARER, "Prefer", "respond-async, wait=60");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(header(made, "Location")).isEqualTo(Archive.BASE + "dataset/1.2.0/");
        assertThat(archive.get("/dataset/1.2.0/").statusCode()).isEqualTo(200);
        assertThat(archive.put("/dataset/1.2.0", "", "Authorization", BEARER).statusCode())
                .isEqualTo(409);
        assertThat(archive.put("/dataset/1.1.9", "", "Authorization", BEARER).statusCode())
                .isEqualTo(409);
    }

    @Test
    void oneIsMadeAtATime() throws Exception {
        assertThat(archive.put("/dataset/1.0.0", "", "Authorization", BEARER).statusCode())
                .isEqualTo(202);
        assertThat(archive.put("/dataset/1.0.0", "", "Authorization", BEARER).statusCode())
                .isEqualTo(409);
        HttpResponse<String> other = archive.put("/dataset/1.0.1", "", "Authorization", BEARER);
        assertThat(other.statusCode()).isEqualTo(503);
        assertThat(header(other, "Retry-After")).isNotEmpty();
        mayEnd.countDown();
        assertThat(awaited("1.0.0").path("state").asText()).isEqualTo("made");
        HttpResponse<String> then = archive.put("/dataset/1.0.1", "", "Authorization", BEARER, "Prefer", "wait=60");
        assertThat(then.statusCode()).isEqualTo(201);
    }

    @Test
    void whatFailsLeavesNothingBehind() throws Exception {
        HttpResponse<String> failed = archive.put("/dataset/6.6.6", "", "Authorization", BEARER, "Prefer", "wait=60");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("dateline.export");
        assertThat(status("6.6.6").path("state").asText()).isEqualTo("failed");
        try (var files = Files.list(folder.resolve("releases"))) {
            assertThat(files).isEmpty();
        }
        assertThat(archive.put("/dataset/1.2.0", "", "Authorization", BEARER, "Prefer", "wait=60")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobodyElseOrders() throws Exception {
        assertThat(archive.put("/dataset/1.2.0", "").statusCode()).isEqualTo(401);
        HttpResponse<String> wrong = archive.put("/dataset/1.2.0", "", "Authorization", "Bearer " + TOKEN + "x");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(header(wrong, "WWW-Authenticate")).contains("invalid_token");
        assertThat(archive.put("/dataset/1.2.0", "", "Authorization", BEARER, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(audit.size()).isZero();
        assertThat(archive.get("/dataset/1.2.0/status").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "1.0", "x", "1.0.0/README.md", "..%2f1.0.0", ""})
    void whatIsNoVersionIsRefused(String version) throws Exception {
        assertThat(archive.put("/dataset/" + version, "", "Authorization", BEARER)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatCannotBeSaidIsToldInWords() throws Exception {
        HttpResponse<String> refused = archive.put("/dataset/1.2.0", "title: ?", "Authorization", BEARER);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("body, line 1: title: nothing is said");
    }

    @Test
    void eachOrderIsOnRecordAndTheTokenNever() throws Exception {
        archive.put("/dataset/1.2.0", "", "Authorization", BEARER, "Prefer", "wait=60");
        archive.put("/dataset/1.2.0", "", "Authorization", BEARER);
        assertThat(audit.toString(StandardCharsets.UTF_8))
                .hasLineCount(3)
                .contains(
                        "\"write\":\"release\"",
                        "\"version\":\"1.2.0\"",
                        "\"status\":202",
                        "\"state\":\"made\"",
                        "\"status\":409")
                .doesNotContain(TOKEN);
    }

    @Test
    void withoutATokenThereIsNoOrdering(@TempDir Path other) throws Exception {
        try (Archive closed = new Archive(other)) {
            HttpResponse<String> refused = closed.put("/dataset/1.2.0", "", "Authorization", BEARER);
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(header(refused, "Allow")).contains("GET");
        }
    }

    private JsonNode status(String version) throws Exception {
        HttpResponse<String> response = archive.get("/dataset/" + version + "/status");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        return JSON.readTree(response.body());
    }

    private JsonNode awaited(String version) throws Exception {
        for (int i = 0; i < TRIES; i++) {
            JsonNode status = status(version);
            if (!status.path("state").asText().equals("making")) return status;
        }
        throw new AssertionError("it is never made");
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
