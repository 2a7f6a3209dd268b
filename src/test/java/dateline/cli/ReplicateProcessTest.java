package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.Namesakes;
import dateline.model.FactsFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A primary and its replicas as the processes that a service manager starts and kills. */
class ReplicateProcessTest {
    private static final String WRITING = "fedcba9876543210fedcba9876543210";
    private static final String COPYING = "0123456789abcdef0123456789abcdef";
    private static final Duration PATIENCE = Duration.ofMinutes(3); // the machine may be busy

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> processes = new ArrayList<>();

    /**
     * A process that serves.
     *
     * @param before what it told before it said where
     */
    private record Serving(Process process, URI pages, List<String> before, BufferedReader told) {}

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
        client.close();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void replicasHoldWhatTheirPrimaryHoldsThoughTheyAreKilledOrAwayTooLong() throws Exception {
        int port = freePort();
        Serving primary = primary(port);
        assertThat(status(primary, "replication/copy", Optional.empty())).isEqualTo(401);
        assertThat(status(primary, "replication/copy", Optional.of(WRITING))).isEqualTo(401);
        send(primary, "a", "b");
        Serving one = replica("one", port);
        Serving two = replica("two", port);
        send(primary, "c");
        awaitStep(primary, one, two);

        two.process().destroyForcibly().waitFor(); // in the middle
        send(primary, "d");
        withdraw(primary, "a");
        two = replica("two", port);
        send(primary, "e");
        awaitStep(primary, one, two);

        two.process().destroyForcibly().waitFor(); // longer than the two batches that are kept
        send(primary, "f");
        send(primary, "g");
        send(primary, "h");
        two = replica("two", port);
        if (two.before().stream().noneMatch(line -> line.startsWith("Starting anew")))
            line(two.told(), "Starting anew", new ArrayList<>());
        awaitStep(primary, one, two);
        assertThat(post(one, "x")).isGreaterThanOrEqualTo(400); // it has one source alone

        stop(primary); // and come back: replicas go on
        primary = primary(port);
        send(primary, "i");
        awaitStep(primary, one, two);
        for (Serving each : List.of(primary, one, two)) stop(each);
        byte[] wanted = dump("primary");
        assertThat(new String(wanted, StandardCharsets.UTF_8))
                .contains(Namesakes.BASE)
                .doesNotContain("urn:x-dateline:");
        assertThat(dump("one")).isEqualTo(wanted);
        assertThat(dump("two")).isEqualTo(wanted);
    }

    private Serving primary(int port) throws IOException {
        return start(
                "serve",
                "--store",
                "primary",
                "--port",
                Integer.toString(port),
                "--base",
                Namesakes.BASE,
                "--write-token-file",
                Files.writeString(folder.resolve("writing"), WRITING).toString(),
                "--replica-token-file",
                token(),
                "--keep-patches",
                "2");
    }

    private Serving replica(String name, int port) throws IOException {
        return start(
                "replicate",
                "http://localhost:%d".formatted(port),
                "--store",
                name,
                "--port",
                "0",
                "--every",
                "0.2",
                "--token-file",
                token());
    }

    private String token() throws IOException {
        return Files.writeString(folder.resolve("copying"), COPYING).toString();
    }

    private Serving start(String... arguments) throws IOException {
        Files.createDirectories(folder.resolve("primary")); // an empty store may be served
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dateline.cli.Main"));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).directory(folder.toFile()).start();
        processes.add(process);
        BufferedReader told = process.errorReader();
        List<String> before = new ArrayList<>();
        URI pages = URI.create(line(told, "Pages", before));
        return new Serving(process, pages, before, told);
    }

    private void send(Serving primary, String... names) throws Exception {
        for (String name : names) assertThat(post(primary, name)).isEqualTo(201);
    }

    private int post(Serving to, String name) throws Exception {
        String facts = new FactsFormat().write(Namesakes.told(name, "Ada Lindqvist", Optional.of("Peru PE")));
        HttpRequest post = HttpRequest.newBuilder(to.pages().resolve("articles"))
                .header("Authorization", "Bearer " + WRITING)
                .header("Content-Type", "application/vnd.dateline.facts+json")
                .POST(HttpRequest.BodyPublishers.ofString(facts))
                .build();
        return client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private void withdraw(Serving primary, String name) throws Exception {
        String iri = Namesakes.article(Namesakes.told(name, "Ada Lindqvist", Optional.of("Peru PE")));
        HttpRequest delete = HttpRequest.newBuilder(primary.pages().resolve("articles?iri=" + iri))
                .header("Authorization", "Bearer " + WRITING)
                .DELETE()
                .build();
        assertThat(client.send(delete, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(200);
    }

    private int status(Serving of, String path, Optional<String> token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(of.pages().resolve(path));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Waits until these serve the state that the primary is in, as their health says. */
    private void awaitStep(Serving primary, Serving... replicas) throws Exception {
        long wanted = version(primary);
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Serving replica : replicas) {
            while (version(replica) != wanted) {
                assertThat(System.nanoTime()).as("in step in time").isLessThan(end);
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private long version(Serving of) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(of.pages().resolve("health/ready")).build();
        JsonNode said = new ObjectMapper()
                .readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
        return said.get("version").asLong();
    }

    private static void stop(Serving serving) throws InterruptedException {
        serving.process().destroy();
        assertThat(serving.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private byte[] dump(String store) throws IOException {
        Path out = folder.resolve(store + ".dump");
        Run run = Run.of(
                "export", out.toString(), "--store", folder.resolve(store).toString());
        assertThat(run.code()).as(run.told()).isZero();
        return Files.readAllBytes(out.resolve("dataset.nq"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What follows a word at the beginning of a line that the process tells. */
    private static String line(BufferedReader told, String word, List<String> before) throws IOException {
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(word)) return line.substring(word.length()).strip();
            before.add(line);
        }
        throw new AssertionError("no line " + word + " in\n" + String.join("\n", before));
    }
}
