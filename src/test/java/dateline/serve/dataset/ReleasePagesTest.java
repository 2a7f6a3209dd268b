package dateline.serve.dataset;

import static dateline.serve.dataset.Archive.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of releases, for people and programs. */
class ReleasePagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = Archive.BASE + "dataset/1.1.0/";

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void serve() {
        archive = new Archive(folder);
        archive.make("1.0.0");
        archive.make("1.1.0");
    }

    @AfterAll
    static void stop() {
        archive.close();
    }

    @Test
    void thePageHasAllThatSomebodyNeedsToUseIt() throws Exception {
        HttpResponse<String> response = archive.get("/dataset/1.1.0/", "Accept", "text/html,*/*;q=0.8");
        Document page = Jsoup.parse(response.body());
        assertThat(response.body().length()).isLessThan(100_000);
        assertThat(page.select("h1").text()).isEqualTo("Harbour <b>News</b> & more");
        String sums = archive.get("/dataset/1.1.0/SHA256SUMS").body();
        assertThat(page.select("#files ~ section code.hash").eachText())
                .containsAll(sums.lines().map(line -> line.substring(0, 64)).toList());
        assertThat(page.select("#files ~ section tr:contains(people.csv) .number")
                        .eachText())
                .containsExactly(Archive.TABLE.length() + " B", "2");
        assertThat(page.select("pre[aria-label]").eachAttr("aria-label"))
                .contains("curl", "DuckDB", "pandas", "R", "SPARQL", "Citation", "BibTeX");
        assertThat(page.select("pre[aria-label=Citation]").text())
                .isEqualTo("Vask, Oren Tal; Salt & Sons (2031). Harbour <b>News</b> & more (Version 1.1.0) [Data set]."
                        + " Harbour Desk. " + PAGE);
        assertThat(page.select("pre[aria-label=BibTeX]").text())
                .startsWith("@dataset{harbour-news-1.1.0,")
                .contains(
                        "author = {Vask, Oren Tal and {Salt \\& Sons}},", "version = {1.1.0},", "url = {" + PAGE + "}");
        assertThat(page.select("#about + dl").text())
                .contains("CC BY 4.0", "Harbour Desk", "Fjord Fund, F-17", "Larnhaven", "mailto:desk@harbour.example");
        assertThat(page.select("#versions + section th a").eachText()).containsExactly("1.1.0", "1.0.0");
        assertThat(page.select("[style], style, [onclick], script:not([type=application/ld+json])"))
                .isEmpty();
    }

    @Test
    void searchEnginesReadTheFileOfTheReleaseInThePage() throws Exception {
        Document page = Jsoup.parse(archive.get("/dataset/1.1.0/").body());
        Element embedded = page.select("script[type=application/ld+json]").getFirst();
        JsonNode file =
                JSON.readTree(archive.get("/dataset/1.1.0/dataset.jsonld").body());
        assertThat(JSON.readTree(embedded.data())).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | text/html |",
                "text/html | text/html |",
                "text/turtle | text/turtle | dcat.ttl",
                "application/ld+json | application/ld+json | dcat.jsonld",
                "application/ld+json;profile=\"http://mlcommons.org/croissant/1.1\" | application/ld+json;profile=\"http://mlcommons.org/croissant/1.1\" | croissant.json",
                "text/html;q=0.5, application/ld+json; profile=https://schema.org | application/ld+json;profile=\"https://schema.org/\" | dataset.jsonld",
                "application/ld+json;profile=\"https://elsewhere.example/\" | application/ld+json | dcat.jsonld"
            })
    void eachDescriptionIsAFormOfThePage(String accept, String type, String file) throws Exception {
        HttpResponse<String> response = archive.get("/dataset/1.1.0/", "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        assertThat(header(response, "Vary")).containsIgnoringCase("Accept");
        if (file != null) {
            assertThat(header(response, "Content-Location")).isEqualTo(PAGE + file);
            assertThat(response.body())
                    .isEqualTo(archive.get("/dataset/1.1.0/" + file).body());
        }
        HttpResponse<String> head = archive.send("HEAD", "/dataset/1.1.0/", "Accept", accept);
        assertThat(header(head, "ETag")).isEqualTo(header(response, "ETag")).isNotEmpty();
        assertThat(archive.get("/dataset/1.1.0/", "Accept", accept, "If-None-Match", header(response, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatItDoesNotComeAsIsRefused() throws Exception {
        HttpResponse<String> refused = archive.get("/dataset/1.1.0/", "Accept", "image/png");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(JSON.readTree(refused.body()).path("available").findValuesAsText(""))
                .isNotNull();
        assertThat(refused.body()).contains("text/turtle", "application/ld+json");
        assertThat(archive.send("POST", "/dataset/1.1.0/").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/turtle", "application/ld+json"})
    void signpostsLeadToAllThatBelongsToIt(String accept) throws Exception {
        List<String> links = archive.send("HEAD", "/dataset/1.1.0/", "Accept", accept)
                .headers()
                .allValues("Link");
        assertThat(links)
                .contains(
                        "<%s>; rel=\"cite-as\"".formatted(PAGE),
                        "<https://orcid.example/0000-0001>; rel=\"author\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"",
                        "<https://schema.org/Dataset>; rel=\"type\"",
                        "<https://schema.org/AboutPage>; rel=\"type\"",
                        "<%sdcat.ttl>; rel=\"describedby\"; type=\"text/turtle\"; profile=\"http://www.w3.org/ns/dcat#\""
                                .formatted(PAGE),
                        "<%stables/people.csv>; rel=\"item\"; type=\"text/csv\"".formatted(PAGE),
                        "<%srdf/dataset.nq.gz>; rel=\"item\"; type=\"application/gzip\"".formatted(PAGE),
                        "<%slinkset>; rel=\"linkset\"; type=\"application/linkset+json\"".formatted(PAGE),
                        "<%sdataset>; rel=\"collection\"; type=\"text/html\"".formatted(Archive.BASE));
        assertThat(String.join("", links).length()).isLessThan(6_000);
    }

    @Test
    void theLinksetSaysTheSameAndMore() throws Exception {
        HttpResponse<String> response = archive.get("/dataset/1.1.0/linkset");
        assertThat(header(response, "Content-Type")).isEqualTo("application/linkset+json");
        JsonNode contexts = JSON.readTree(response.body()).path("linkset");
        JsonNode page = contexts.get(0);
        assertThat(page.path("anchor").asText()).isEqualTo(PAGE);
        assertThat(page.path("cite-as").get(0).path("href").asText()).isEqualTo(PAGE);
        Set<String> items = new TreeSet<>(page.path("item").findValuesAsText("href"));
        JsonNode release =
                JSON.readTree(archive.get("/dataset/1.1.0/release.json").body());
        Set<String> related = new TreeSet<>(page.path("related").findValuesAsText("href"));
        for (JsonNode file : release.path("files")) {
            boolean isDocument = file.path("content").path("role").asText().equals("DOCUMENT");
            assertThat(isDocument ? related : items)
                    .contains(PAGE + file.path("content").path("path").asText());
        }
        for (String item : items)
            assertThat(contexts.findValuesAsText("anchor")).contains(item);
        for (String href : page.findValuesAsText("href"))
            if (href.startsWith(PAGE))
                assertThat(archive.send("HEAD", href.substring(Archive.BASE.length() - 1))
                                .statusCode())
                        .as(href)
                        .isEqualTo(200);
    }

    @Test
    void aTablesPageIsItsCodebook() throws Exception {
        Document page = Jsoup.parse(archive.get("/dataset/1.1.0/tables/people").body());
        assertThat(page.select("tbody th").eachText()).containsExactly("name", "said");
        assertThat(page.select("tbody td").text())
                .contains("What the person said, <i>if</i> anything.", "text", "Ada Lindqvist", "schema:name");
        assertThat(page.select("pre[aria-label=SPARQL]").text()).startsWith("SELECT ?name ?said");
        assertThat(archive.get("/dataset/1.1.0/tables/none").statusCode()).isEqualTo(404);
    }

    @Test
    void latestLeadsToTheNewest() throws Exception {
        HttpResponse<String> response = archive.get("/dataset/latest/tables/people.csv?x=1");
        assertThat(response.statusCode()).isEqualTo(307);
        assertThat(header(response, "Location")).isEqualTo(PAGE + "tables/people.csv?x=1");
        assertThat(header(response, "Cache-Control")).contains("no-cache");
        assertThat(header(archive.get("/dataset/latest"), "Location")).isEqualTo(PAGE);
        assertThat(header(archive.get("/dataset/latest/"), "Location")).isEqualTo(PAGE);
    }

    @Test
    void anOldReleaseSaysThatThereIsANewOne() throws Exception {
        assertThat(Jsoup.parse(archive.get("/dataset/1.0.0/").body())
                        .select("main .card")
                        .text())
                .contains("1.1.0");
        assertThat(Jsoup.parse(archive.get("/dataset/1.1.0/").body()).select("main .card"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dataset/9.9.9/", "/dataset/9.9.9", "/dataset/9.9.9/README.md", "/dataset/x/"})
    void anUnknownVersionIsToldWhichThereAre(String path) throws Exception {
        HttpResponse<String> response = archive.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(response.body()).path("available")).hasSize(2);
        HttpResponse<String> page = archive.get(path, "Accept", "text/html");
        assertThat(Jsoup.parse(page.body()).select("main").text()).contains("1.1.0, 1.0.0");
    }

    @Test
    void addressesWithoutASlashLeadToThoseWith() throws Exception {
        assertThat(header(archive.get("/dataset/1.1.0"), "Location")).isEqualTo(PAGE);
        assertThat(header(archive.get("/dataset/"), "Location")).isEqualTo(Archive.BASE + "dataset");
    }

    @Test
    void theDatasetNamesItsReleases() throws Exception {
        String turtle = archive.get("/dataset", "Accept", "text/turtle").body();
        assertThat(turtle).contains("dcat:hasVersion", "<%s>".formatted(PAGE), "dcat:DatasetSeries", "dcat:inSeries");
        Document page =
                Jsoup.parse(archive.get("/dataset", "Accept", "text/html").body());
        assertThat(page.select("a[href=/dataset/1.1.0/], a[href=/dataset/1.0.0/]"))
                .hasSize(2);
        assertThat(archive.get("/sitemap/pages.xml").body()).contains(PAGE);
    }

    @Test
    void releasesComeAndGoWithoutARestart(@TempDir Path other) throws Exception {
        try (Archive changing = new Archive(other.resolve("later"))) {
            assertThat(changing.get("/dataset/1.0.0/").statusCode()).isEqualTo(404);
            assertThat(changing.get("/dataset/latest/").statusCode()).isEqualTo(404);
            HttpResponse<String> before = changing.get("/dataset", "Accept", "text/html");
            changing.make("1.0.0");
            assertThat(changing.get("/dataset/1.0.0/").statusCode()).isEqualTo(200);
            HttpResponse<String> after =
                    changing.get("/dataset", "Accept", "text/html", "If-None-Match", header(before, "ETag"));
            assertThat(after.body()).contains("/dataset/1.0.0/");
            changing.make("1.0.1");
            assertThat(header(changing.get("/dataset/latest/"), "Location")).endsWith("/dataset/1.0.1/");
            Files.move(changing.release("1.0.1"), other.resolve("gone"));
            assertThat(header(changing.get("/dataset/latest/"), "Location")).endsWith("/dataset/1.0.0/");
            Files.writeString(Files.createDirectory(changing.release("1.0.2")).resolve("release.json"), "{}");
            assertThat(changing.get("/dataset/1.0.2/").statusCode()).isEqualTo(404);
            assertThat(changing.get("/dataset/1.0.0/").statusCode()).isEqualTo(200);
        }
    }
}
