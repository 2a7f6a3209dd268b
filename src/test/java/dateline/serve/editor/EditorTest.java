package dateline.serve.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets at the endpoint, with scripts and without. */
class EditorTest {
    private static final String BASE = "http://localhost:3030/";
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private static final String MEETINGS = "SELECT ?m ?p { ?m a <https://w3id.org/dateline/news#Meeting> ;"
            + " <https://w3id.org/dateline/news#participant> ?p } ORDER BY ?m ?p";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Server server;

    @BeforeAll
    static void serve() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(data, String.valueOf(EditorTest.class.getResource("/dateline/serve/api/meetings.trig")));
        server = Server.start(new Server.Settings(BASE, 0, true, Duration.ofSeconds(20)), Data.of(data), Prefixes.ALL);
    }

    @AfterAll
    static void stop() {
        server.close();
        CLIENT.close();
    }

    @ParameterizedTest
    @CsvSource({"'', true", "?query=ASK+%7B%7D, true", "?query=ASK+%7B%7D&format=json, false"})
    void aBrowserGetsAPage(String query, boolean page) throws Exception {
        HttpResponse<String> response = get("/sparql" + query, BROWSER);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response).startsWith("text/html")).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "*/*",
                "text/turtle,application/rdf+xml;q=0.9,text/html;q=0.3,*/*;q=0.1",
                "application/sparql-results+json;q=1.0,text/html;q=0.5"
            })
    void aProgramGetsNone(String accept) throws Exception {
        assertThat(type(get("/sparql", accept.contains("results") ? "text/turtle" : accept)))
                .isEqualTo("text/turtle;charset=utf-8");
        assertThat(type(get("/sparql?query=CONSTRUCT+WHERE+%7B%3Fs+%3Fp+%3Fo%7D", "text/turtle,text/html;q=0.5")))
                .startsWith("text/turtle");
        if (accept.contains("results"))
            assertThat(type(get("/sparql?query=ASK+%7B%7D", accept))).startsWith("application/sparql-results+json");
    }

    @Test
    void aPageWithTheTimeIsMadeAnewEachTime() throws Exception {
        String address = "/sparql?results=table&query=SELECT+(NOW()+AS+?now)+%7B%7D";
        HttpResponse<String> first = get(address, BROWSER);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get(address, BROWSER).body()).isNotEqualTo(first.body());
        assertThat(get("/sparql?results=table&query=ASK+%7B%7D", BROWSER)
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValue("public, no-cache");
    }

    @Test
    void thePolicyLetsTheseFilesRunAndNothingElse() throws Exception {
        HttpResponse<String> response = get("/sparql", BROWSER);
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .startsWith("default-src 'none'; script-src ")
                .doesNotContain("unsafe", "strict-dynamic", "*", "blob:")
                .contains("connect-src 'self'", "style-src 'self';", "base-uri 'none'", "frame-ancestors 'none'");
        List<String> allowed =
                List.of(policy.replaceFirst(".*script-src ([^;]*);.*", "$1").split(" "));
        List<Element> scripts = Jsoup.parse(response.body()).select("script");
        assertThat(scripts).hasSize(2).allMatch(script -> script.html().isEmpty());
        assertThat(allowed).hasSize(2 * scripts.size());
        for (Element script : scripts) {
            HttpResponse<byte[]> file =
                    CLIENT.send(request(script.attr("src"), "*/*"), HttpResponse.BodyHandlers.ofByteArray());
            String digest = "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(file.body()));
            assertThat(script.attr("integrity")).isEqualTo(digest);
            assertThat(allowed)
                    .contains("'" + digest + "'", BASE + script.attr("src").substring(1));
            assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        }
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("[style], [onclick], style")).isEmpty();
        assertThat(page.select("link[rel=stylesheet], img, script").eachAttr("src"))
                .allMatch(address -> address.startsWith("/assets/"));
    }

    /**
     * The hosts that stand in the editor's scripts. Those that it would ask of its own accord are set otherwise by our
     * script; the rest name vocabularies and licences, or are links that are not shown.
     */
    @Test
    void noOtherHostIsAsked() throws Exception {
        StringBuilder all = new StringBuilder();
        String own = "";
        for (Element script : Jsoup.parse(get("/sparql", BROWSER).body()).select("script")) {
            String text = get(script.attr("src"), "*/*").body();
            if (script.attr("src").contains("editor.")) own = text;
            all.append(text);
        }
        TreeSet<String> hosts = new TreeSet<>();
        Pattern.compile("(?:https?://|[\"'`]//|lov\\.|prefix\\.)[\\w.-]*[a-z]{2,}(?=[/\"'`:#])")
                .matcher(all)
                .results()
                .forEach(found -> hosts.add(found.group().replaceFirst("^([\"'`]//|https?://)", "")));
        assertThat(hosts)
                .isSubsetOf(
                        "creativecommons.org",
                        "datatables.net",
                        "dbpedia.org", // the endpoint and the catalogue of endpoints: ours takes their place
                        "developer.mozilla.org",
                        "enable-cors.org",
                        "github.com",
                        "lov.linkeddata.es", // completion of classes and properties: ours takes its place
                        "prefix.cc", // completion of prefixes: ours takes its place
                        "purl.org",
                        "query.wikidata.org", // the catalogue of endpoints
                        "schema.org",
                        "triply.cc", // help of the two views that ours replace
                        "www.w3.org");
        assertThat(own)
                .contains(
                        "Yasqe.defaults.prefixCcApi = \"\"",
                        "Yasqe.defaults.requestConfig.endpoint = endpoint",
                        "Yasqe.Autocompleters.prefixes, {",
                        "Yasqe.Autocompleters.class.get =",
                        "Yasqe.Autocompleters.property.get =",
                        "endpoint: () => endpoint",
                        "endpointCatalogueOptions: { getData: () => [] }",
                        "corsProxy: undefined",
                        "registerPlugin(\"table\", Table)",
                        "registerPlugin(\"response\", Raw)");
    }

    @Test
    void theQueryOfTheAddressStandsInTheEditor() throws Exception {
        String query = "SELECT * { ?s ?p \"</textarea><script>alert(1)</script>\" }";
        Document page =
                Jsoup.parse(get("/sparql?query=" + encode(query), BROWSER).body());
        assertThat(page.select("textarea").text()).isEqualTo(query);
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("noscript").outerHtml()).contains("results=table");
    }

    @Test
    void withoutScriptsTheServerWritesTheRows() throws Exception {
        Document page = Jsoup.parse(
                get("/sparql?results=table&query=" + encode(MEETINGS), BROWSER).body());
        assertThat(page.select("tbody tr")).hasSize(6);
        assertThat(page.select("tbody a[href=/id/person/ilka-brandt]").eachText())
                .isNotEmpty()
                .containsOnly("Ilka Brandt");
        Document truth = Jsoup.parse(
                get("/sparql?results=table&query=ASK+%7B%7D", BROWSER).body());
        assertThat(truth.select("tbody td").text()).isEqualTo("true");
        Document triples = Jsoup.parse(
                get("/sparql?results=table&query=DESCRIBE+%3C" + encode(BASE + "id/person/oren-vask") + "%3E", BROWSER)
                        .body());
        assertThat(triples.select("thead th").eachText()).containsExactly("subject", "predicate", "object");
        assertThat(triples.select("tbody tr")).hasSize(2);
    }

    @Test
    void aMistakeIsToldOnThePage() throws Exception {
        HttpResponse<String> response = get("/sparql?results=table&query=SELECT+*+%7B+%3Fs+a+", BROWSER);
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("[role=alert]").text()).contains("Malformed query");
        assertThat(page.select("textarea").text()).isEqualTo("SELECT * { ?s a");
        assertThat(get(
                                "/sparql?results=table&query="
                                        + encode("SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"),
                                BROWSER)
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("/sparql?example=no-such", BROWSER).statusCode()).isEqualTo(404);
    }

    @Test
    void everyExampleIsAskedByALink() throws Exception {
        Document page = Jsoup.parse(get("/sparql", BROWSER).body());
        List<String> links = page.select("a[data-example]").eachAttr("href");
        assertThat(links).hasSizeGreaterThanOrEqualTo(38);
        JsonNode examples = new ObjectMapper()
                .readTree(get("/sparql/terms.json", "*/*").body())
                .at("/examples");
        for (Element link : page.select("a[data-example]")) {
            assertThat(QueryFactory.create(
                            examples.at("/" + link.attr("data-example")).asText()))
                    .isNotNull();
            assertThat(get(link.attr("href"), BROWSER).statusCode()).isEqualTo(200);
        }
        assertThat(get("/sparql", BROWSER).body().length()).isLessThan(100_000);
        assertThat(page.select(".limits").text()).contains("20 seconds");
    }

    @Test
    void completionKnowsTheTermsOfTheOntologyAndOfTheData() throws Exception {
        JsonNode known =
                new ObjectMapper().readTree(get("/sparql/terms.json", "*/*").body());
        assertThat(known.at("/prefixes/news").asText()).isEqualTo("https://w3id.org/dateline/news#");
        assertThat(known.at("/classes").findValuesAsText("iri")).contains("https://w3id.org/dateline/news#Meeting");
        assertThat(known.at("/properties").findValuesAsText("iri"))
                .contains("https://w3id.org/dateline/news#participant");
    }

    /** The queries by which the editor of the SIB Swiss Institute of Bioinformatics looks for examples and prefixes. */
    @Test
    void otherEditorsFindExamplesAndPrefixes() throws Exception {
        Graph graph = RDFParser.fromString(get("/queries", "text/turtle").body(), Lang.TURTLE)
                .toGraph();
        assertThat(count(graph, """
                        PREFIX sh: <http://www.w3.org/ns/shacl#>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        SELECT DISTINCT ?sq ?comment ?query WHERE {
                          ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?query
                        } ORDER BY ?sq""")).isGreaterThanOrEqualTo(38);
        assertThat(count(graph, """
                        PREFIX sh: <http://www.w3.org/ns/shacl#>
                        SELECT DISTINCT ?prefix ?namespace WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix } ORDER BY ?prefix""")).isEqualTo(Prefixes.ALL.numPrefixes());
        assertThat(get("/queries", "text/html").statusCode()).isEqualTo(303);
    }

    private static int count(Graph graph, String query) {
        try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
            return (int) execution.select().materialize().stream().count();
        }
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replace(" ", "");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .header("Accept", accept)
                .build();
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return CLIENT.send(request(path, accept), HttpResponse.BodyHandlers.ofString());
    }
}
