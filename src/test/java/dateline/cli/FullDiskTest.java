package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.Tmpfs;
import dateline.store.Snapshot;
import dateline.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each on a disk of its own, which is really full. */
class FullDiskTest {
    private static final String TOKEN = "fedcba9876543210fedcba9876543210";
    private static final int SMALL = 100; // MB, and a store wants 200 to write
    private static final int LARGE = 320;
    private static final int LONG_LOAD = 3000; // articles, three batches of them

    @TempDir
    private Path folder;

    private Tmpfs disk;
    private Path store;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Tmpfs.of(folder.resolve("disk"), LARGE);
        store = folder.resolve("disk/store");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (disk != null) disk.close();
    }

    @Test
    void withTooLittleRoomNothingIsBegun() throws IOException, InterruptedException {
        disk.grow(SMALL);
        String facts = MadeFacts.file(folder, 0, 3).toString();
        Child refused = Child.run(folder, "load", "--store", store.toString(), facts);
        assertThat(refused.told())
                .matches("dateline: The disk of the store .* has \\d+ MB left, and 200 MB are needed to write safely;"
                        + " free some space and start again\\.\n");
        assertThat(refused.code()).isEqualTo(5);
        disk.grow(LARGE);
        assertThat(Child.run(folder, "load", "--store", store.toString(), facts).told())
                .startsWith("3 articles stored");
    }

    @Test
    void whenItFillsUpInTheMiddleOfALoadWholeBatchesAreKept() throws IOException, InterruptedException {
        Run first = Run.of(
                "load",
                "--store",
                store.toString(),
                MadeFacts.file(folder, 0, 2).toString());
        assertThat(first.code()).as(first.told()).isZero();
        String facts = MadeFacts.file(folder, 2, LONG_LOAD).toString();
        try (Child load = Child.start(folder, List.of(), "load", "--store", store.toString(), facts)) {
            load.await(() -> Files.exists(store.resolve("open"))); // when the room was looked at
            disk.fill(0);
            assertThat(load.end()).as(load.told()).isIn(5, 70);
            assertThat(load.told()).contains("tart").doesNotContain("\tat ").hasLineCount(1);
        }
        disk.free();
        int kept = articles();
        assertThat((kept - 2) % 1000).isZero();
        assertThat(kept).isLessThan(LONG_LOAD);
        Run again = Run.of("load", "--store", store.toString(), facts);
        assertThat(again.code()).as(again.told()).isZero();
        assertThat(articles()).isEqualTo(LONG_LOAD);
        assertNothingIsBad();
    }

    @Test
    void whoServesGoesOnReadingAndWritesAgainWhenThereIsRoom() throws IOException, InterruptedException {
        try (Store made = Store.open(store)) {
            Namesakes.fill(made);
        }
        Path token = Files.writeString(folder.resolve("token"), TOKEN + "\n");
        try (Child serve = Child.start(
                        folder,
                        List.of(),
                        "serve",
                        "--port",
                        "0",
                        "--store",
                        store.toString(),
                        "--write-token-file",
                        token.toString());
                HttpClient client = HttpClient.newHttpClient()) {
            URI pages = serve.pages();
            assertThat(post(client, pages, 0).statusCode()).isEqualTo(201);
            disk.fill(0);
            HttpResponse<String> refused = post(client, pages, 1);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(507);
            HttpRequest get = HttpRequest.newBuilder(pages).build();
            assertThat(client.send(get, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
            disk.free();
            assertThat(post(client, pages, 2).statusCode()).isEqualTo(201);
            serve.kill();
        }
        assertThat(articles()).isEqualTo(6);
        assertNothingIsBad();
    }

    @Test
    void whenOnlyTheTextIndexHasNoRoomNothingThatWasStoredIsLost() throws IOException, InterruptedException {
        try (Tmpfs words = Tmpfs.of(store.resolve("words"), 8)) {
            try (Store made = Store.open(store)) {
                Namesakes.fill(made);
            }
            words.fill(0);
            String facts = MadeFacts.file(folder, 0, 500).toString();
            Child load = Child.run(folder, "load", "--store", store.toString(), facts);
            assertThat(load.code()).as(load.told()).isIn(5, 70);
            assertThat(load.told()).contains("tart").doesNotContain("\tat ").hasLineCount(1);
            words.free();
            assertThat(articles()).isIn(4, 504); // stopped at once, it may have been stored before that
            Run again = Run.of("load", "--store", store.toString(), facts);
            assertThat(again.code()).as(again.told()).isZero();
            assertThat(articles()).isEqualTo(504);
            assertNothingIsBad();
        }
    }

    private static HttpResponse<String> post(HttpClient client, URI pages, int number)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(pages.resolve("articles"))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/vnd.dateline.facts+json")
                .POST(HttpRequest.BodyPublishers.ofString(MadeFacts.lines(number, number + 1)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int articles() {
        try (Store opened = Store.open(store)) {
            return opened.read(Snapshot::articles).size();
        }
    }

    private void assertNothingIsBad() {
        Run doctor = Run.of("doctor", "--port", "0", "--store", store.toString());
        assertThat(doctor.output().lines().filter(line -> line.startsWith("BAD") && !line.startsWith("BAD  disk")))
                .isEmpty();
    }
}
