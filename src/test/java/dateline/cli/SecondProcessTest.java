package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondProcessTest {
    @TempDir
    private Path folder;

    @Test
    void itIsRefusedAsLongAsTheFirstLivesAndLeavesThatOneAlone() throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        try (Store made = Store.open(store)) {
            Namesakes.fill(made);
        }
        String facts = MadeFacts.file(folder, 0, 2).toString();
        try (Child first = Child.start(folder, List.of(), "serve", "--port", "0", "--store", store.toString());
                HttpClient client = HttpClient.newHttpClient()) {
            URI pages = first.pages();
            Child second = Child.run(folder, "load", "--store", store.toString(), facts);
            assertThat(second.told())
                    .isEqualTo(
                            "dateline: The store %s is in use by process %d; stop that first, or choose another directory.\n"
                                    .formatted(store, first.pid()));
            assertThat(second.code()).isEqualTo(4);
            HttpRequest page =
                    HttpRequest.newBuilder(pages.resolve("browse/article")).build();
            assertThat(client.send(page, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            first.kill();
        }
        Child after = Child.run(folder, "load", "--store", store.toString(), facts);
        assertThat(after.told()).startsWith("2 articles stored");
        assertThat(after.code()).isZero();
    }
}
