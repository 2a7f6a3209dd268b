package dateline.serve.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dateline.Namesakes;
import dateline.model.ArticleFacts;
import dateline.serve.Server;
import dateline.serve.data.Data;
import dateline.store.Store;
import dateline.vocab.Prefixes;
import dateline.vocab.Schema;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private final Store store = Store.inMemory();
    private final HttpClient client = HttpClient.newHttpClient();
    private Server server;

    @BeforeEach
    void serve() {
        Namesakes.fill(store);
        Namesakes.put(
                store,
                IntStream.range(0, 60)
                        .mapToObj(i -> Namesakes.told("x" + i, "Mårta O'Brien " + name(i), Optional.empty()))
                        .toArray(ArticleFacts[]::new));
        server = Server.start(new Server.Settings(Namesakes.BASE, 0, true, Duration.ofSeconds(20)), store);
    }

    /** Names of letters alone, since a number would be no name. */
    private static String name(int number) {
        return "Kel" + (char) ('a' + number / 8) + (char) ('a' + number % 8);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
        store.close();
    }

    @Test
    void wordsFindThingsOfAllKinds() throws Exception {
        JsonNode found = json("lindqvist");
        assertThat(kind(found, "person").path("results").findValuesAsText("name"))
                .contains("Ada Lindqvist");
        assertThat(found.path("indexed").asBoolean()).isTrue();
        assertThat(kind(json("story"), "article").path("total").asInt()).isEqualTo(64);
    }

    @Test
    void allWordsMustOccurAndPhrasesInTheirOrder() throws Exception {
        assertThat(json("ada vask").path("total").asInt()).isZero();
        assertThat(json("vask oren").path("total").asInt()).isPositive();
        assertThat(json("\"oren vask\"").path("total").asInt()).isPositive();
        assertThat(json("\"vask oren\"").path("total").asInt()).isZero();
        assertThat(json("LINDQVÍST").path("total").asInt()).as("case and marks").isPositive();
    }

    @Test
    void pagesOfAKindVisitEveryHitOnce() throws Exception {
        List<String> visited = new ArrayList<>();
        String next = "/search?q=marta&kind=person&format=json";
        while (!next.isEmpty()) {
            JsonNode group = kind(new ObjectMapper().readTree(get(next, "*/*").body()), "person");
            visited.addAll(group.path("results").findValuesAsText("iri"));
            String address = group.path("next").asText();
            next = address.isEmpty() ? "" : address.replace(Namesakes.BASE, "/") + "&format=json";
        }
        assertThat(visited).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void thePageMarksTheWordsAndShowsItsQuery() throws Exception {
        Document page = Jsoup.parse(get("/search?q=lindqvist", "text/html").body());
        assertThat(page.select("mark").eachText()).isNotEmpty().containsOnly("Lindqvist");
        assertThat(page.select("input[name=q][value=lindqvist]")).hasSize(1);
        assertThat(page.select("pre").text()).contains("text:query").contains("lindqvist");
        String ask = page.select(".under a").attr("href");
        assertThat(ask).startsWith("/sparql?query=");
        assertThat(get(ask, "text/csv").body()).contains("ada-lindqvist");
    }

    /** Lucene's syntax, SPARQL's, HTML's, and what no syntax has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "\"a",
                "a\"b\"c",
                "*",
                "?",
                "a*",
                "*a",
                "a?b",
                "a~",
                "a~9",
                "\"a b\"~5",
                "a^1000",
                "^",
                "~",
                "/.*/",
                "/(a|b|c)*{1,9}/",
                "/",
                "\\",
                "\\\\",
                "a\\",
                "+",
                "-",
                "!",
                "-a",
                "+-!a",
                "(",
                ")",
                "((((((",
                "a)",
                "{",
                "[a TO z]",
                "[* TO *]",
                "{a TO",
                "AND",
                "OR",
                "NOT",
                "a AND",
                "OR b",
                "a AND OR NOT b",
                "&&",
                "||",
                "name:ada",
                "graph:*",
                "uri:*",
                "_exists_:name",
                "*:*",
                "lang:en",
                "highlight:x",
                "<script>alert(1)</script>",
                "\" onfocus=\"alert(1)",
                "'",
                "');",
                "} UNION { ?s ?p ?o",
                "\u0000",
                "\n\r\t",
                "\uD800",
                "a\uDC00b",
                "\u202Etxet",
                "\uFEFF",
                "😀",
                "東京",
                "ـ",
                "\u0301",
                "İ",
                "ß",
                "ﬁ",
                "a%00b",
                "%",
                "%s%n",
                "${x}",
                "{{x}}",
                "..",
                "../../etc/passwd",
                "0",
                "1e999",
                "-0",
                "NaN",
                "true",
                "null",
                "·",
                "a . b",
                "x:y:z",
                "a\u00A0b"
            })
    void whateverIsTypedIsAnswered(String typed) throws Exception {
        for (String path : List.of("/search?q=", "/search?format=json&q=", "/search/suggest?q=")) {
            HttpResponse<String> response = get(path + encode(typed), "text/html,*/*;q=0.5");
            assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
            if (path.equals("/search?q="))
                assertThat(Jsoup.parse(response.body()).select("script, [onfocus], [style]"))
                        .isEmpty();
        }
    }

    @Test
    void nothingTypedActsAsAPatternOrAField() throws Exception {
        for (String typed : List.of("lind*", "l?ndqvist", "/lind.*/", "lindqvost~", "[a TO z]", "name:lindqvist"))
            assertThat(json(typed).path("total").asInt()).as(typed).isZero();
    }

    @Test
    void whatIsTooLongIsCut() throws Exception {
        String page = get("/search?q=" + encode("lindqvist ".repeat(300)), "text/html")
                .body();
        assertThat(page).contains("Only the first words");
        assertThat(page.length()).isLessThan(100_000);
        assertThat(get("/search?q=" + "%22a".repeat(1500), "text/html").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=a&kind=unicorn", "/search?q=a&page=0", "/search?q=a&page=x"})
    void whatMakesNoSenseIsABadRequest(String path) throws Exception {
        assertThat(get(path, "text/html").statusCode()).isEqualTo(400);
    }

    @Test
    void namesAreSuggestedFromTheirBeginnings() throws Exception {
        HttpResponse<String> response = get("/search/suggest?q=" + encode("ada lin"), "*/*");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-suggestions+json");
        JsonNode suggestions = new ObjectMapper().readTree(response.body());
        assertThat(suggestions.path(0).asText()).isEqualTo("ada lin");
        assertThat(suggestions.path(1).toString()).contains("Ada Lindqvist");
        assertThat(suggestions.path(3).path(0).asText()).startsWith(Namesakes.BASE + "id/");
        assertThat(suggested("MÅRTA o'b")).hasSize(10);
        assertThat(suggested("l")).as("too short to begin with").isEmpty();
    }

    private JsonNode suggested(String typed) throws Exception {
        return new ObjectMapper()
                .readTree(get("/search/suggest?q=" + encode(typed), "*/*").body())
                .path(1);
    }

    @Test
    void withoutAnIndexWholeNamesAreFoundAndThePageSaysSo() throws Exception {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        var person = NodeFactory.createURI(Namesakes.BASE + "id/person/ilka-brandt");
        data.executeWrite(() -> {
            data.getDefaultGraph().add(person, RDF.Nodes.type, Schema.Person);
            data.getDefaultGraph().add(person, Schema.name, NodeFactory.createLiteralString("Ilka Brandt"));
        });
        try (Server plain = Server.start(
                new Server.Settings(Namesakes.BASE, 0, true, Duration.ofSeconds(5)), Data.of(data), Prefixes.ALL)) {
            Document page =
                    Jsoup.parse(get(plain, "/search?q=Ilka+Brandt", "text/html").body());
            assertThat(page.text()).contains("whole names");
            assertThat(page.select("main a[href=/id/person/ilka-brandt]")).hasSize(1);
            assertThat(get(plain, "/search?q=Ilka", "text/html").body()).contains("Nothing was found");
        }
    }

    private static JsonNode kind(JsonNode found, String kind) {
        for (JsonNode group : found.path("groups"))
            if (group.path("kind").asText().equals(kind)) return group;
        return MissingNode.getInstance();
    }

    private JsonNode json(String typed) throws Exception {
        return new ObjectMapper()
                .readTree(get("/search?format=json&q=" + encode(typed), "*/*").body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return get(server, path, accept);
    }

    private HttpResponse<String> get(Server server, String path, String accept)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(server.port(), path)))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
