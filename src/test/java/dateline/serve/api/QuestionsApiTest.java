package dateline.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dateline.serve.Server;
import dateline.serve.data.Data;
import dateline.vocab.Prefixes;
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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions over HTTP: every one in every form, paged, with parameters, and with values that mean harm. */
class QuestionsApiTest {
    private static final String BASE = "http://localhost:3030/";
    private static final Catalogue CATALOGUE = new Catalogue();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HOSTILE = List.of(
            "\" } ?s ?p ?o . { \"",
            "x\") } } DROP ALL #",
            "\\\" . ?a ?b ?c #",
            "\\u0022 } UNION { ?s ?p ?o } #",
            "'''\"\"\" } {",
            "?who",
            "<http://evil.example/> } SERVICE <http://evil.example/> {",
            "UNDEF) (UNDEF",
            "$1\\${x}%s%n",
            "<script>alert(1)</script>",
            "\u202Eright to left",
            "ﬁn\u00E9 \uD83D\uDE00");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Server server;

    @BeforeAll
    static void serve() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(data, String.valueOf(QuestionsApiTest.class.getResource("meetings.trig")));
        server = Server.start(new Server.Settings(BASE, 0, true, Duration.ofSeconds(20)), Data.of(data), Prefixes.ALL);
    }

    @AfterAll
    static void stop() {
        server.close();
        CLIENT.close();
    }

    static Stream<Question> questions() {
        return CATALOGUE.questions().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsAnsweredInEveryForm(Question question) throws Exception {
        for (Form form : Form.of(question)) {
            HttpResponse<String> byName = get("/api/" + question.name() + "?format=" + form.suffix(), "image/png");
            assertThat(byName.statusCode()).as("%s %s", question.name(), form).isEqualTo(200);
            assertThat(type(byName)).isEqualTo(form.mediaType());
            HttpResponse<String> byAccept = get("/api/" + question.name(), form.mediaType());
            if (form != Form.HTML && form != Form.JSON)
                assertThat(byAccept.body()).as("%s %s", question.name(), form).isEqualTo(byName.body());
            assertThat(byAccept.headers().firstValue("ETag")).isPresent();
            if (form.isOfGraph())
                assertThat(RDFParser.fromString(byName.body(), RDFLanguages.contentTypeToLang(form.mediaType()))
                                .toGraph())
                        .isNotNull();
        }
    }

    @Test
    void rowsAreObjectsOfPlainValues() throws Exception {
        JsonNode answer = json("/api/who-met-whom?who=Ilka+Brandt");
        assertThat(answer.at("/rows/0").toString())
                .isEqualTo(
                        "{\"one\":\"Ilka Brandt\",\"other\":\"Oren Vask\",\"place\":\"Tarnholm\",\"date\":\"2031-04-02\"}");
        assertThat(answer.at("/rows/1/place").isNull()).isTrue();
        assertThat(answer.at("/parameters/who").asText()).isEqualTo("Ilka Brandt");
        assertThat(QueryFactory.create(answer.at("/sparql").asText()).isSelectType())
                .isTrue();
        assertThat(json("/api/events-per-month").at("/rows/0/events").isNumber())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "who=Oren+Vask, 2",
        "who=Nobody, 0",
        "where=Tarnholm, 1",
        "from=2031-04-02, 2",
        "from=2031-04-03, 1",
        "to=2031-04-30, 1",
        "who=Ilka+Brandt&where=Tarnholm&from=2031-01-01&to=2031-12-31, 1",
        "who=&where=, 3"
    })
    void aParameterNarrowsTheAnswer(String parameters, int rows) throws Exception {
        assertThat(json("/api/who-met-whom?" + parameters).at("/rows")).hasSize(rows);
    }

    @Test
    void aParameterMayHaveADefaultAndSeveralValues() throws Exception {
        JsonNode asItStands = json("/api/verbal-conflict");
        assertThat(asItStands.at("/parameters/class").toString()).isEqualTo("[\"Accusation\",\"Threat\",\"Demand\"]");
        assertThat(json("/api/verbal-conflict?class=Threat&class=Demand")
                        .at("/parameters/class")
                        .toString())
                .isEqualTo("[\"Threat\",\"Demand\"]");
        assertThat(json("/api/diary").at("/parameters/from").asText()).isEqualTo("2031-05-01");
    }

    @Test
    void answersArePaged() throws Exception {
        List<String> seen = new ArrayList<>();
        String path = "/api/who-met-whom?limit=1";
        for (int page = 1; page <= 3; page++) {
            HttpResponse<String> response = get(path, "application/json");
            JsonNode answer = JSON.readTree(response.body());
            assertThat(answer.at("/page").asInt()).isEqualTo(page);
            assertThat(answer.at("/rows")).hasSize(1);
            seen.add(answer.at("/rows/0").toString());
            boolean isLast = page == 3;
            assertThat(answer.at("/more").asBoolean()).isEqualTo(!isLast);
            assertThat(link(response, "next").isEmpty()).isEqualTo(isLast);
            assertThat(link(response, "prev").isEmpty()).isEqualTo(page == 1);
            assertThat(link(response, "first")).singleElement().asString().contains("limit=1");
            if (!isLast) path = answer.at("/next").asText().replace(BASE, "/");
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(json("/api/who-met-whom?page=5").at("/rows")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "who-met-whom, whom=x, whom",
        "who-met-whom, who=a&who=b, who",
        "who-met-whom, from=yesterday, from",
        "who-met-whom, from=2031-02-30, from",
        "who-met-whom, who=a%00b, who",
        "who-met-whom, who=a%0D%0AX-Evil:%201, who",
        "who-met-whom, page=0, page",
        "who-met-whom, page=x, page",
        "who-met-whom, limit=100000, limit",
        "who-met-whom, limit=1&limit=2, limit",
        "events-per-month, from=2031-13, from",
        "facts-of-an-article, url=javascript:alert(1), url",
        "facts-of-an-article, url=http://x/%3E%20%7D, url",
        "verbal-conflict, class=Meeting, class",
        "best-corroborated, atLeast=-1, atLeast",
        "best-corroborated, atLeast=1e9, atLeast"
    })
    void whatIsNotOfItsTypeIsRefusedByName(String question, String parameters, String name) throws Exception {
        HttpResponse<String> response = get("/api/" + question + "?" + parameters, "application/json");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(type(response)).isEqualTo("application/problem+json");
        assertThat(JSON.readTree(response.body()).at("/parameter").asText()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noValueChangesTheQuery(Question question) throws Exception {
        for (Parameter parameter : question.parameters()) {
            for (String hostile : HOSTILE) {
                HttpResponse<String> response = get(
                        "/api/%s?%s=%s".formatted(question.name(), parameter.name(), encode(hostile)),
                        "application/json");
                assertThat(response.statusCode()).isIn(200, 400);
                if (response.statusCode() == 400) continue;
                Query asked = QueryFactory.create(
                        JSON.readTree(response.body()).at("/sparql").asText());
                assertThat(withoutValues(asked))
                        .as("%s %s %s", question.name(), parameter.name(), hostile)
                        .isEqualTo(withoutValues(question.query()));
            }
        }
    }

    /** What is left of a query when its VALUES blocks are taken out. */
    private static Query withoutValues(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                return new ElementGroup();
            }

            @Override
            public Element transform(ElementGroup group, List<Element> parts) {
                ElementGroup left = new ElementGroup();
                parts.stream()
                        .filter(part -> !(part instanceof ElementGroup inner && inner.isEmpty()))
                        .forEach(left::addElement);
                return left;
            }
        });
    }

    @Test
    void aGiantValueIsRefused() throws Exception {
        assertThat(get("/api/who-met-whom?who=" + "x".repeat(5_000), "application/json")
                        .statusCode())
                .isIn(400, 414, 431);
        String many = "/api/toll-from-day-to-day?" + "where=x&".repeat(21);
        assertThat(get(many, "application/json").statusCode()).isEqualTo(400);
    }

    @Test
    void aPageHasFieldsRowsAndTheQueryBehindThem() throws Exception {
        Document page =
                Jsoup.parse(get("/api/who-met-whom?who=" + encode("\"><script>x</script>"), "text/html,*/*;q=0.1")
                        .body());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("input[name=who]").val()).isEqualTo("\"><script>x</script>");
        Document found = Jsoup.parse(
                get("/api/who-met-whom?who=Ilka+Brandt&limit=1", "text/html").body());
        assertThat(found.select("tbody tr").eachText()).containsExactly("Ilka Brandt Oren Vask Tarnholm 2031-04-02");
        assertThat(found.select("nav.pager a[rel=next]").attr("href")).contains("page=2");
        assertThat(found.select("details pre").eachText()).anyMatch(text -> text.contains("SELECT DISTINCT"));
        assertThat(found.select("a[href*=/sparql?query=]")).hasSize(1);
        Document linked =
                Jsoup.parse(get("/api/corroborated-meetings", "text/html").body());
        assertThat(linked.select("td a").attr("href")).startsWith("/id/event/");
    }

    @Test
    void tablesAreSavedAndNotShown() throws Exception {
        assertThat(get("/api/who-met-whom?format=csv", "*/*").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"who-met-whom.csv\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-who-met-whom", "01"})
    void aQuestionIsFoundByItsNumber(String called) throws Exception {
        HttpResponse<String> response = get("/api/" + called + "?who=x", "*/*");
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains("/api/who-met-whom?who=x");
    }

    @Test
    void whatNobodyAsksIsNotFound() throws Exception {
        assertThat(get("/api/no-such", "application/json").statusCode()).isEqualTo(404);
        assertThat(get("/api/", "application/json").statusCode()).isEqualTo(404);
        assertThat(get("/api/who-met-whom", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void theDescriptionNamesEveryRouteAndParameter() throws Exception {
        JsonNode document = json("/api");
        assertThat(document.at("/openapi").asText()).startsWith("3.1");
        assertThat(document.at("/paths").size()).isEqualTo(CATALOGUE.questions().size() + 1);
        for (Question question : CATALOGUE.questions()) {
            JsonNode operation = document.at("/paths/~1api~1" + question.name() + "/get");
            List<String> expected = new ArrayList<>(
                    question.parameters().stream().map(Parameter::name).toList());
            expected.addAll(QuestionsApi.PAGING);
            assertThat(operation.at("/parameters").findValuesAsText("name"))
                    .as(question.name())
                    .isEqualTo(expected);
            List<String> forms = new ArrayList<>();
            operation.at("/responses/200/content").fieldNames().forEachRemaining(forms::add);
            assertThat(forms)
                    .isEqualTo(Form.of(question).stream().map(Form::mediaType).toList());
            TreeSet<String> columns = new TreeSet<>();
            json("/api/" + question.name()).at("/columns").forEach(column -> columns.add(column.asText()));
            TreeSet<String> described = new TreeSet<>();
            operation
                    .at("/responses/200/content/application~1json/schema/allOf/1/properties/rows/items/properties")
                    .fieldNames()
                    .forEachRemaining(described::add);
            assertThat(described).as(question.name()).isEqualTo(columns);
        }
        for (JsonNode reference : document.findValues("$ref"))
            assertThat(document.at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
    }

    @Test
    void theDescriptionComesInEveryForm() throws Exception {
        JsonNode document = json("/api");
        assertThat(JSON.readTree(get("/api/openapi.json", "*/*").body())).isEqualTo(document);
        HttpResponse<String> yaml = get("/api", "application/yaml");
        assertThat(new YAMLMapper().readTree(yaml.body())).isEqualTo(document);
        assertThat(type(get("/api", "application/vnd.oai.openapi+json"))).isEqualTo("application/vnd.oai.openapi+json");
        Document page = Jsoup.parse(get("/api", "text/html").body());
        assertThat(page.select("main a[href^=/api/]").eachAttr("href"))
                .containsAll(CATALOGUE.questions().stream()
                        .map(question -> "/api/" + question.name())
                        .toList());
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path, "application/json");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static List<String> link(HttpResponse<String> response, String rel) {
        return response.headers().allValues("Link").stream()
                .filter(link -> link.contains("rel=\"" + rel + "\""))
                .toList();
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                        .header("Accept", accept)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
