package dateline.serve.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.serve.Server;
import dateline.serve.data.Data;
import dateline.vocab.Hydra;
import dateline.vocab.News;
import dateline.vocab.Prefixes;
import dateline.vocab.Schema;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowseTest {
    private static final String BASE = "http://news.example/";
    private static final int ARTICLES = 345;
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static final Node LEDGER = NodeFactory.createURI(BASE + "id/publisher/harbor-ledger");
    private static final Node WIRE = NodeFactory.createURI(BASE + "id/publisher/alder-wire");

    private final HttpClient client = HttpClient.newHttpClient();
    private Server server;

    @BeforeEach
    void serve() throws Exception {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.executeWrite(() -> fill(data.getDefaultGraph()));
        server = Server.start(new Server.Settings(BASE, 0, true, Duration.ofSeconds(5)), Data.of(data), Prefixes.ALL);
        awaitOrder();
    }

    /** Each request waits a little for the order, so that asking again is waiting. */
    private void awaitOrder() throws Exception {
        for (int i = 0; i < 100; i++)
            if (json(get("/browse/article", "application/json")).path("ordered").asBoolean()) return;
        throw new AssertionError("the lists were never put in order");
    }

    private static void fill(Graph graph) {
        name(graph, LEDGER, Schema.NewsMediaOrganization, "The Harbor Ledger");
        name(graph, WIRE, Schema.NewsMediaOrganization, "Alder Wire");
        for (int i = 0; i < ARTICLES; i++) {
            Node article = NodeFactory.createURI(BASE + "id/article/story-" + i);
            graph.add(article, RDF.Nodes.type, Schema.NewsArticle);
            graph.add(article, Schema.headline, text(i == 7 ? "=<script>alert(1)</script>" : "Story " + i));
            graph.add(article, Schema.publisher, i % 3 == 0 ? LEDGER : WIRE);
            if (i % 10 != 9)
                graph.add(
                        article,
                        Schema.datePublished,
                        NodeFactory.createLiteralDT(
                                LocalDate.of(2031, 1, 1).plusDays(i).toString(), XSDDatatype.XSDdate));
        }
        name(graph, thing("person/orsolya"), Schema.Person, "Örsolya Vask");
        name(graph, thing("person/oren"), Schema.Person, "Oren Vask");
        name(graph, thing("person/zita"), Schema.Person, "zita Brandt");
        name(graph, thing("person/anna"), Schema.Person, "Anna Brandt");
        event(graph, "meeting-a", News.Meeting, 12);
        event(graph, "meeting-b", News.Meeting, 40);
        event(graph, "visit-c", News.Visit, 200);
        Node planned = thing("event/planned-d");
        graph.add(planned, RDF.Nodes.type, News.UnrealizedEvent);
        graph.add(planned, News.evidence, NodeFactory.createURI(BASE + "id/article/story-300#char=0,9"));
    }

    private static void event(Graph graph, String slug, Node kind, int article) {
        Node event = thing("event/" + slug);
        graph.add(event, RDF.Nodes.type, kind);
        graph.add(event, RDF.Nodes.type, News.Event);
        graph.add(event, News.evidence, NodeFactory.createURI(BASE + "id/article/story-" + article + "#char=0,9"));
    }

    private static Node thing(String path) {
        return NodeFactory.createURI(BASE + "id/" + path);
    }

    private static void name(Graph graph, Node thing, Node type, String name) {
        graph.add(thing, RDF.Nodes.type, type);
        graph.add(thing, Schema.name, text(name));
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void linksToTheNextPageVisitEveryMemberOnce() throws Exception {
        List<String> visited = new ArrayList<>();
        Optional<String> next = Optional.of("/browse/article");
        while (next.isPresent()) {
            HttpResponse<String> page = get(next.get(), "application/json");
            json(page)
                    .path("items")
                    .forEach(item -> visited.add(item.path("iri").asText()));
            next = page.headers().allValues("Link").stream()
                    .map(NEXT::matcher)
                    .filter(Matcher::find)
                    .map(link -> link.group(1))
                    .findFirst();
        }
        assertThat(visited).hasSize(ARTICLES).doesNotHaveDuplicates();
    }

    @Test
    void articlesComeTheLatestFirstAndThoseWithoutADayLast() throws Exception {
        List<String> days = new ArrayList<>();
        for (int page = 1; page <= 4; page++)
            json(get("/browse/article?page=" + page, "application/json"))
                    .path("items")
                    .forEach(item -> days.add(item.path("date").asText()));
        assertThat(days.subList(0, 311)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(days.subList(311, ARTICLES)).containsOnly("");
    }

    @Test
    void namesAreInTheOrderOfPeople() throws Exception {
        assertThat(names("/browse/person")).containsExactly("Anna Brandt", "Oren Vask", "Örsolya Vask", "zita Brandt");
    }

    @Test
    void eventsComeByTheirLastReportWhetherTheyHappenedOrNot() throws Exception {
        assertThat(names("/browse/event?event=Meeting")).hasSize(2);
        JsonNode events = json(get("/browse/event", "application/json"));
        assertThat(events.path("items").findValuesAsText("iri"))
                .extracting(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .containsExactly("planned-d", "visit-c", "meeting-b", "meeting-a");
    }

    @Test
    void aFilterLeavesWhatItSays() throws Exception {
        assertThat(total("/browse/article?publisher=publisher/harbor-ledger")).isEqualTo(115);
        assertThat(total("/browse/article?publisher=" + LEDGER.getURI())).isEqualTo(115);
        assertThat(total("/browse/article?month=2031-01")).isEqualTo(28);
        assertThat(total("/browse/article?event=Meeting")).isEqualTo(2);
        assertThat(total("/browse/article?event=Meeting&month=2031-01&publisher=publisher/harbor-ledger"))
                .isEqualTo(1);
        assertThat(total("/browse/article?event=War")).isZero();
        assertThat(total("/browse/article?publisher=publisher/nobody")).isZero();
        assertThat(total("/browse/article?publisher=&month=&event=")).isEqualTo(ARTICLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month=May",
                "month=2031-13",
                "month=2031-1",
                "event=Meeting%20OR",
                "event=%3Cscript%3E",
                "page=0",
                "page=-1",
                "page=x",
                "page=99999999999999",
                "month=%00"
            })
    void whatMakesNoSenseIsABadRequest(String query) throws Exception {
        assertThat(get("/browse/article?" + query, "text/html").statusCode()).isEqualTo(400);
    }

    @Test
    void thereIsNoPageAfterTheLast() throws Exception {
        assertThat(get("/browse/article?page=4", "text/html").statusCode()).isEqualTo(200);
        assertThat(get("/browse/article?page=5", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/browse/unicorn", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/browse/article", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void aFolderOfThingsLeadsToTheirList() throws Exception {
        assertThat(get("/id/person/", "text/turtle").statusCode()).isEqualTo(303);
        assertThat(get("/doc/office/", "text/turtle").statusCode()).isEqualTo(301);
        for (String folder : List.of("/id/person/", "/doc/person/", "/id/person", "/doc/person"))
            assertThat(get(folder, "text/html").headers().firstValue("Location"))
                    .contains("/browse/person");
        assertThat(get("/id/unicorn/", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void aFolderLeadsToTheArticles() throws Exception {
        for (String folder : List.of("/browse", "/browse/"))
            assertThat(get(folder, "text/html").headers().firstValue("Location"))
                    .contains("/browse/article");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasAPageForPeople(Kind kind) throws Exception {
        HttpResponse<String> response = get("/browse/" + kind.path(), "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().length()).isLessThan(100_000);
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("h1").text()).isEqualTo(kind.title());
        assertThat(page.select("pre").text()).contains("SELECT");
        assertThat(page.select("script, [style], [onclick]")).isEmpty();
    }

    @Test
    void aPageShowsHeadlinesAsTextAndLinksToThePagesBesideIt() throws Exception {
        Document page = Jsoup.parse(get("/browse/article?page=2&publisher=publisher/alder-wire", "text/html")
                .body());
        assertThat(page.select("a[rel=next]").attr("href"))
                .isEqualTo("/browse/article?publisher=http%3A%2F%2Fnews.example%2Fid%2Fpublisher%2Falder-wire&page=3");
        assertThat(page.select("a[rel=prev]").attr("href")).endsWith("page=1");
        assertThat(page.select("option[selected]").eachText()).contains("Alder Wire");
        Document last =
                Jsoup.parse(get("/browse/article?month=2031-01", "text/html").body());
        assertThat(last.select("a[href=/id/article/story-7]").text()).isEqualTo("=<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void aPageIsAViewOfAHydraCollection(String mediaType) throws Exception {
        HttpResponse<String> response = get("/browse/article?page=2", mediaType);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
        Graph graph = RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(mediaType))
                .base(BASE)
                .toGraph();
        Node list = NodeFactory.createURI(BASE + "browse/article");
        Node view = NodeFactory.createURI(BASE + "browse/article?page=2");
        assertThat(graph.contains(list, Hydra.view, view)).isTrue();
        assertThat(graph.contains(view, Hydra.next, NodeFactory.createURI(BASE + "browse/article?page=3")))
                .isTrue();
        assertThat(graph.stream(list, Hydra.member, Node.ANY)).hasSize(100).allSatisfy(triple -> assertThat(
                        graph.contains(triple.getObject(), Schema.headline, Node.ANY))
                .isTrue());
        assertThat(graph.stream().filter(triple -> triple.getSubject().isBlank()))
                .isEmpty();
    }

    @Test
    void aTableIsCsvThatNoSpreadsheetRuns() throws Exception {
        HttpResponse<String> response = get("/browse/article?month=2031-01&format=csv", "*/*");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"article.csv\"");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(response.body()))
                .getRecords();
        assertThat(rows).hasSize(28);
        assertThat(rows.stream().map(row -> row.get("name")))
                .contains("'=<script>alert(1)</script>")
                .noneMatch(name -> name.startsWith("="));
        assertThat(get("/browse/article?format=csv", "*/*")
                        .headers()
                        .allValues("Link")
                        .toString())
                .contains("page=2&format=csv>; rel=\"next\"");
    }

    private long total(String path) throws Exception {
        JsonNode page = json(get(path, "application/json"));
        assertThat(page.path("items").size())
                .isEqualTo((int) Math.min(100, page.path("total").asLong()));
        return page.path("total").asLong();
    }

    private List<String> names(String path) throws Exception {
        return json(get(path, "application/json")).path("items").findValuesAsText("name");
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(server.port(), path)))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
