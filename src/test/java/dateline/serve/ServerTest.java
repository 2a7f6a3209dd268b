package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.serve.data.Data;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    private static final String BASE = "http://localhost:3030/";
    private static final Node BRANDT = NodeFactory.createURI(BASE + "id/person/ilka-brandt");

    private final DatasetGraph data = DatasetGraphFactory.createTxnMem();
    private final HttpClient client = HttpClient.newHttpClient();
    private Server server;

    @BeforeEach
    void serve() {
        RDFDataMgr.read(data, String.valueOf(ServerTest.class.getResource("news.trig")));
        server = Server.start(
                new Server.Settings(BASE, 0, true, Duration.ofSeconds(2)), Data.of(data), PrefixMapping.Standard);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void aThingSeesOtherItsDocument() throws Exception {
        HttpResponse<String> response = get("/id/person/ilka-brandt", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/doc/person/ilka-brandt");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle;charset=utf-8, TURTLE",
        "application/ld+json, application/ld+json, JSON-LD",
        "application/n-triples, application/n-triples;charset=utf-8, N-TRIPLES",
        "application/rdf+xml, application/rdf+xml, RDF/XML",
        "*/*, text/turtle;charset=utf-8, TURTLE",
        "'text/html;q=0.2, application/n-triples;q=0.9', application/n-triples;charset=utf-8, N-TRIPLES"
    })
    void aDocumentComesInTheFormatAskedFor(String accept, String contentType, String language) throws Exception {
        HttpResponse<String> response = get("/doc/person/ilka-brandt", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").map(type -> type.replace(" ", "")))
                .contains(contentType);
        assertThat(response.headers().allValues("Vary").toString()).contains("Accept");
        String body = response.body().replace(BASE + "context", uri("/context").toString());
        Graph graph = RDFParser.fromString(body, langOf(language)).toGraph();
        assertThat(graph.contains(BRANDT, Node.ANY, NodeFactory.createLiteralString("Ilka Brandt")))
                .isTrue();
        assertThat(graph.contains(Node.ANY, Node.ANY, BRANDT)).isTrue();
    }

    @Test
    void aSuffixNamesTheFormat() throws Exception {
        HttpResponse<String> response = get("/doc/article/bridge-opens.nt", "text/html");
        Graph graph = RDFParser.fromString(response.body(), Lang.NTRIPLES).toGraph();
        assertThat(graph.contains(Node.ANY, Node.ANY, BRANDT))
                .as("the facts of its sentences")
                .isTrue();
    }

    @Test
    void whatThereIsNotIsNotAcceptable() throws Exception {
        HttpResponse<String> response = get("/doc/person/ilka-brandt", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/turtle").contains("application/ld+json");
    }

    @Test
    void whatIsNotHereIsNotFound() throws Exception {
        assertThat(get("/id/person/nobody", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(get("/doc/person/nobody", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/no/such", "text/html").body()).contains("Nothing is known of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "text/html", "application/ld+json", "application/n-triples"})
    void whatWasWithdrawnIsGoneAndItsTombstoneSaysSo(String accept) throws Exception {
        assertThat(get("/id/article/bridge-closes", accept).statusCode()).isEqualTo(303);
        HttpResponse<String> response = get("/doc/article/bridge-closes", accept);
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
        assertThat(response.body()).contains("nobody closed it");
        assertThat(get("/doc/article/bridge-closes.ttl", "image/png").statusCode())
                .isEqualTo(410);
    }

    @Test
    void anArticleIsFoundUnderTheIriThatItHadBefore() throws Exception {
        HttpResponse<String> response = get("/id/article/bridge-to-open", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains("/id/article/bridge-opens");
        HttpResponse<String> document = get("/doc/article/bridge-opens", "text/turtle");
        assertThat(document.body()).contains("bridge-opens-1");
    }

    @Test
    void theArticlePageShowsFactsBesideTheirSentences() throws Exception {
        Document page =
                Jsoup.parse(get("/doc/article/bridge-opens", "text/html").body());
        assertThat(page.select("h1").text()).isEqualTo("Bridge <b>opens</b> & closes");
        assertThat(page.select(".sentence > p").text()).isEqualTo("Ilka Brandt met Oren Vask <script>.");
        assertThat(page.select(".sentence .fact a[href=/id/person/oren-vask]").text())
                .isEqualTo("Oren Vask");
        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
    }

    @Test
    void theHomePageCountsAndLists() throws Exception {
        Document page = Jsoup.parse(get("/", "text/html").body());
        assertThat(page.select("a[href=/id/article/bridge-opens]")).hasSize(1);
        assertThat(page.select(".counts li").eachText()).contains("2 people", "1 events that happened");
    }

    @Test
    void queriesAreAnswered() throws Exception {
        HttpResponse<String> response =
                query("SELECT ?m WHERE { ?m a <https://w3id.org/dateline/news#Meeting> }", "text/csv");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("http://localhost:3030/id/event/meeting-x");
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        String update = "INSERT DATA { <x:a> <x:b> <x:c> }";
        HttpRequest post = HttpRequest.newBuilder(uri("/sparql"))
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString(update))
                .build();
        assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isBetween(400, 499);
        assertThat(query("ASK { <x:a> <x:b> <x:c> }", "text/csv").body()).contains("false");
    }

    @Test
    void noOtherServerIsAsked() throws Exception {
        HttpResponse<String> response = query(
                "SELECT * { SERVICE <http://127.0.0.1:%d/sparql> { ?s ?p ?o } }".formatted(server.port()), "text/csv");
        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aQueryWithoutEndIsGivenUp() throws Exception {
        String cross =
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o . ?p ?q ?r . ?s ?t ?u }";
        assertThat(query(cross, "text/csv").statusCode()).isEqualTo(503);
    }

    @Test
    void aTakenPortIsNamed() {
        assertThatThrownBy(() -> Server.requireFree(server.port(), true))
                .isInstanceOf(PortTakenException.class)
                .hasMessageContaining(Integer.toString(server.port()));
    }

    private HttpResponse<String> query(String query, String accept) throws IOException, InterruptedException {
        return get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), accept);
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private static Lang langOf(String name) {
        return org.apache.jena.riot.RDFLanguages.nameToLang(name);
    }
}
