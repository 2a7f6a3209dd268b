package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondSignalTest {
    /** What the JVM says of itself if it ends in order after SIGTERM. */
    private static final int IN_ORDER = 143;

    /** Takes longer than a server that is told to stop waits for anything. */
    private static final String LONG =
            "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

    @TempDir
    private Path folder;

    @Test
    void itEndsAtOnceWhatWaitsForARunningQuery() throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        try (Store made = Store.open(store)) {
            Namesakes.fill(made);
        }
        try (Child server = Child.start(
                        folder, List.of(), "serve", "--port", "0", "--metrics-port", "0", "--store", store.toString());
                HttpClient client = HttpClient.newHttpClient()) {
            URI query = server.pages().resolve("sparql?query=" + URLEncoder.encode(LONG, StandardCharsets.UTF_8));
            URI metrics = server.told("Metrics");
            client.sendAsync(HttpRequest.newBuilder(query).build(), HttpResponse.BodyHandlers.discarding());
            server.await(() -> body(client, metrics).contains("dateline_queries_running 1"));
            server.endByRepeatedSignals();
            assertThat(server.code()).isEqualTo(ExitCode.INTERRUPTED.number()).isNotEqualTo(IN_ORDER);
        }
        try (Store reopened = Store.open(store)) {
            assertThat(reopened.version().number()).isPositive();
        }
    }

    private static String body(HttpClient client, URI uri) {
        try {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
