package dateline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.serve.Server;
import dateline.serve.data.Addresses;
import dateline.serve.data.Data;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final String BASE = "http://localhost:3030/";

    @Test
    void theStyleSheetOfAPageMayBeKeptForGood() throws Exception {
        try (Server server = Server.start(
                        new Server.Settings(BASE, 0, true, Duration.ofSeconds(2)),
                        Data.of(DatasetGraphFactory.createTxnMem()),
                        PrefixMapping.Standard);
                HttpClient client = HttpClient.newHttpClient()) {
            Document page = Jsoup.parse(get(client, server, "/").body());
            String style = page.select("link[rel=stylesheet]").attr("href");
            assertThat(style).matches("/assets/dateline\\.[\\w-]{12}\\.css");
            HttpResponse<String> sheet = get(client, server, style);
            assertThat(sheet.statusCode()).isEqualTo(200);
            assertThat(sheet.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
            assertThat(sheet.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            assertThat(sheet.body()).doesNotContain("@import").doesNotContain("url(");
            assertThat(get(client, server, "/assets/dateline.css").statusCode()).isEqualTo(404);
            assertThat(get(client, server, "/assets/..%2f..%2fnews.trig").statusCode())
                    .isBetween(400, 499);
            assertThat(page.select("header nav a, main, footer, a.skip[href=#main]"))
                    .hasSizeGreaterThan(9);
            assertThat(page.select("[style], style, script, [onclick]")).isEmpty();
        }
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        assertThatThrownBy(() -> new Assets(new Addresses(BASE), Pages.ASSETS, List.of(Pages.ASSETS.getFirst())))
                .hasMessageContaining("dateline.css");
    }

    private static HttpResponse<String> get(HttpClient client, Server server, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }
}
