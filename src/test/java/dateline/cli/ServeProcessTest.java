package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server as the process that a service manager starts and stops. */
class ServeProcessTest {
    private static final String TOKEN = "fedcba9876543210fedcba9876543210";
    private static final int TERMINATED = 143; // what the JVM says of itself after SIGTERM

    @TempDir
    private Path folder;

    @Test
    void itServesTakesFactsAndStopsInOrder() throws Exception {
        Path store = store();
        Path token = Files.writeString(folder.resolve("token"), TOKEN + "\n");
        Path log = folder.resolve("access.log");
        Path audit = folder.resolve("audit.log");
        Process process = start(
                "serve",
                "--port",
                "0",
                "--store",
                store.toString(),
                "--title",
                "Harbour news",
                "--write-token-file",
                token.toString(),
                "--access-log",
                log.toString(),
                "--audit-log",
                audit.toString(),
                "--metrics-port",
                "0");
        try (BufferedReader told = process.errorReader();
                HttpClient client = HttpClient.newHttpClient()) {
            URI pages = URI.create(line(told, "Pages"));
            URI metrics = URI.create(line(told, "Metrics"));
            String facts = """
                    {"extractor": "by hand", "article": {"headline": "Ferry stops", "text": "Ferry stops\\n\\nThe last ferry sailed.", \
                    "url": "https://post.example/ferry"}}
                    """;
            HttpRequest post = HttpRequest.newBuilder(pages.resolve("articles"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Content-Type", "application/vnd.dateline.facts+json")
                    .POST(HttpRequest.BodyPublishers.ofString(facts))
                    .build();
            HttpResponse<String> created = client.send(post, HttpResponse.BodyHandlers.ofString());
            assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
            String iri = created.headers().firstValue("Location").orElseThrow();
            assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            assertThat(get(client, metrics).body()).contains("dateline_writes_total{outcome=\"stored\"} 1");
            assertThat(get(client, pages.resolve("health/ready")).statusCode()).isEqualTo(200);
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(TERMINATED);
            assertThat(Files.readAllLines(log))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(line -> line.startsWith("{\"time\""));
            assertThat(Files.readString(audit))
                    .contains(iri, "\"status\":201", "\"status\":200")
                    .doesNotContain(TOKEN);
            try (Store reopened = Store.open(store)) {
                assertThat(reopened.<Boolean>read(
                                snapshot -> snapshot.article(iri).isPresent()))
                        .isTrue();
            }
        } finally {
            process.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--trusted-proxy news.example   | --trusted-proxy: news.example is no address like 203.0.113.7 or 10.0.0.0/8",
                "--client-requests 0            | --client-requests: 0 would let nobody in",
                "--max-rows 0                   | --max-rows: with 0 no query would be answered",
                "--write-token-file none.txt    | --write-token-file: none.txt cannot be read"
            })
    void aWrongSettingIsSaidBeforeAnythingIsServed(String options, String said) {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0", "--store", store().toString()));
        arguments.addAll(List.of(options.split(" ")));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).isEqualTo("dateline: " + said + "\n");
    }

    @Test
    void aShortTokenIsRefusedWithoutBeingTold() {
        Run run = Run.of(
                java.util.Map.of("DATELINE_WRITE_TOKEN", "short-secret"),
                new byte[0],
                "serve",
                "--port",
                "0",
                "--store",
                store().toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told())
                .isEqualTo("dateline: DATELINE_WRITE_TOKEN: a token has at least 32 letters\n")
                .doesNotContain("short-secret");
    }

    private Path store() {
        Path path = folder.resolve("store");
        if (!Files.exists(path)) {
            try (Store store = Store.open(path)) {
                Namesakes.fill(store);
            }
        }
        return path;
    }

    private Process start(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dateline.cli.Main"));
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line).directory(folder.toFile()).start();
    }

    /** What follows a word at the beginning of a line that the process tells. */
    private static String line(BufferedReader told, String word) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(word)) return line.substring(word.length()).strip();
            all.append(line).append('\n');
        }
        throw new AssertionError("no line " + word + " in\n" + all);
    }

    private static HttpResponse<String> get(HttpClient client, URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
