package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Snapshot;
import dateline.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the options that the launcher gives the JVM for when its memory is used up. */
class OutOfMemoryTest {
    private static final String TOKEN = "fedcba9876543210fedcba9876543210";
    private static final Pattern OPTION =
            Pattern.compile("(?<=')-XX:[^']*OutOfMemory[^']*|-XX:[+]\\w*(?:OutOfMemory|VMOutput)\\w*");

    @TempDir
    private Path folder;

    @Test
    void whoServesStopsAndHasAllThatItAcknowledged() throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        Path token = Files.writeString(folder.resolve("token"), TOKEN + "\n");
        try (Store made = Store.open(store)) {
            assertThat(made.read(Snapshot::articles)).isEmpty();
        }
        try (Child serve = Child.start(
                        folder,
                        options("-Xmx256m"),
                        "serve",
                        "--port",
                        "0",
                        "--store",
                        store.toString(),
                        "--write-token-file",
                        token.toString());
                HttpClient client = HttpClient.newHttpClient()) {
            URI pages = serve.pages();
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(pages.resolve("articles")).header("Authorization", "Bearer " + TOKEN);
            HttpRequest facts = request.header("Content-Type", "application/vnd.dateline.facts+json")
                    .POST(HttpRequest.BodyPublishers.ofString(MadeFacts.lines(0, 7)))
                    .build();
            assertThat(client.send(facts, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(201);
            // The language models alone take more than that.
            client.sendAsync(
                    request.setHeader("Content-Type", "text/plain")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "Ferry stops\n\nThe last ferry to Norhaven sailed on Monday.\n"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertIsTold(serve);
        }
        assertThat(articles(store)).isEqualTo(7);
    }

    @Test
    void aLoadThatIsTooMuchLeavesTheStoreAsItWas() throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        assertThat(Run.of(
                                "load",
                                "--store",
                                store.toString(),
                                MadeFacts.file(folder, 0, 3).toString())
                        .code())
                .isZero();
        String huge = "The ferry sailed. ".repeat(1 << 20);
        Path facts = Files.writeString(
                folder.resolve("huge.jsonl"), MadeFacts.lines(3, 4).replace("The ferry number", huge));
        try (Child load =
                Child.start(folder, options("-Xmx64m"), "load", "--store", store.toString(), facts.toString())) {
            assertIsTold(load);
        }
        assertThat(articles(store)).isEqualTo(3);
        assertThat(Run.of(
                                "load",
                                "--store",
                                store.toString(),
                                MadeFacts.file(folder, 3, 5).toString())
                        .code())
                .isZero();
        assertThat(articles(store)).isEqualTo(5);
    }

    private static void assertIsTold(Child child) throws InterruptedException {
        assertThat(child.end()).as(child.told()).isEqualTo(3);
        assertThat(child.told())
                .contains("dateline: out of memory; give more with DATELINE_JAVA_OPTIONS=-Xmx8g")
                .doesNotContain("\tat ");
        assertThat(child.output()).isEmpty();
    }

    /** What stands in the launcher. */
    private static List<String> options(String heap) throws IOException {
        List<String> options = new ArrayList<>(List.of(heap));
        OPTION.matcher(Files.readString(Path.of("dateline")))
                .results()
                .map(MatchResult::group)
                .forEach(options::add);
        assertThat(options).hasSize(4);
        return options;
    }

    private static int articles(Path store) {
        try (Store opened = Store.open(store)) {
            return opened.read(Snapshot::articles).size();
        }
    }
}
