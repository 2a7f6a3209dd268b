package dateline.serve.describe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.Namesakes;
import dateline.serve.Server;
import dateline.serve.data.About;
import dateline.serve.data.Syntax;
import dateline.serve.guard.Rules;
import dateline.store.Store;
import dateline.vocab.Schema;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTest {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final About ABOUT = new About(
            "Vale & <b>Fjord</b>",
            Optional.of(LICENCE),
            Optional.of("Fjord \"Archive\""),
            Optional.of("mailto:desk@fjord.example"),
            true);
    private static final int TRIES = 1000; // the census counts a handful of articles within the first few

    private final Store store = Store.inMemory(() -> Instant.parse("2031-05-01T08:00:00Z"));
    private final HttpClient client = HttpClient.newHttpClient();
    private Server server;

    @BeforeEach
    void serve() throws Exception {
        Namesakes.fill(store);
        server = Server.start(
                new Server.Settings(Namesakes.BASE, 0, true, Duration.ofSeconds(20), ABOUT, Rules.DEFAULT), store);
        for (int tries = 0; !get("/void", "text/turtle").body().contains("void:triples"); tries++)
            assertThat(tries).isLessThan(TRIES);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
        store.close();
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void bothComeInEveryFormWithoutBlankNodes(Syntax syntax) throws Exception {
        for (String address : List.of("/void", "/.well-known/void", "/dataset")) {
            HttpResponse<String> response = get(address, syntax.mediaType());
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(syntax.mediaType());
            assertThat(response.headers().firstValue("Vary").orElse("")).containsIgnoringCase("accept");
            assertThat(response.headers().allValues("Link").toString()).contains("rel=\"alternate\"");
            Graph graph = graph(response);
            assertThat(graph.isIsomorphicWith(graph(get(address, "text/turtle"))))
                    .isTrue();
            assertThat(graph.stream()
                            .noneMatch(triple -> triple.getSubject().isBlank()
                                    || triple.getObject().isBlank()))
                    .isTrue();
            assertThat(get(address, syntax.mediaType()).body()).isEqualTo(response.body());
        }
    }

    @Test
    void theDataSayHowManyTheyAreAndWhoPublishesThem() throws Exception {
        Graph graph = graph(get("/.well-known/void", "text/turtle"));
        Node data = NodeFactory.createURI(Namesakes.BASE + "void#data");
        assertThat(value(graph, data, VOID.triples.asNode())).isEqualTo(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
        assertThat(value(graph, data, VOID.distinctSubjects.asNode()))
                .isEqualTo(count("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
        assertThat(value(graph, data, VOID.sparqlEndpoint.asNode())).isEqualTo(Namesakes.BASE + "sparql");
        assertThat(value(graph, data, VOID.uriSpace.asNode())).isEqualTo(Namesakes.BASE + "id/");
        assertThat(value(graph, data, DCTerms.license.asNode())).isEqualTo(LICENCE);
        assertThat(value(graph, data, DCTerms.modified.asNode())).isEqualTo("2031-05-01T08:00:00Z");
        assertThat(graph.contains(data, VOID.exampleResource.asNode(), Node.ANY))
                .isTrue();
    }

    @Test
    void editorsOfOthersFindWhatTheyCompleteFrom() throws Exception {
        String completion = """
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX void-ext: <http://ldf.fi/void-ext#>
                SELECT DISTINCT ?subjectClass ?prop ?objectClass ?objectDatatype
                WHERE { { ?cp void:class ?subjectClass ; void:propertyPartition ?pp .
                    ?pp void:property ?prop .
                    OPTIONAL { { ?pp void:classPartition [ void:class ?objectClass ] }
                      UNION { ?pp void-ext:datatypePartition [ void-ext:datatype ?objectDatatype ] } } }
                  UNION { ?linkset void:subjectsTarget ?subjectClass ; void:linkPredicate ?prop ;
                    void:objectsTarget ?objectClass } }
                """;
        assertThat(ask(completion).lines())
                .contains(
                        "https://w3id.org/dateline/news#OfficeHolding,https://w3id.org/dateline/news#holder,https://schema.org/Person,",
                        "https://w3id.org/dateline/news#OfficeHolding,https://w3id.org/dateline/news#officeTitle,,http://www.w3.org/2001/XMLSchema#string");
        assertThat(
                        ask("PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT DISTINCT ?prefix ?namespace { [] sh:namespace ?namespace ; sh:prefix ?prefix }")
                                .lines())
                .contains("news,https://w3id.org/dateline/news#");
        assertThat(ask("SELECT ?q { ?q a <http://www.w3.org/ns/shacl#SPARQLExecutable> }")
                        .lines())
                .hasSizeGreaterThan(10);
        assertThat(ask("SELECT * { GRAPH <%svoid> { ?s <%s> ?n } }".formatted(Namesakes.BASE, VOID.triples.getURI()))
                        .lines())
                .hasSizeGreaterThan(10);
    }

    @Test
    void theDatasetSaysEveryWayToGetIt() throws Exception {
        Graph graph = graph(get("/dataset", "text/turtle"));
        Node data = NodeFactory.createURI(Namesakes.BASE + "void#data");
        assertThat(graph.contains(data, RDF.Nodes.type, DCAT.Dataset.asNode())).isTrue();
        assertThat(value(graph, data, DCTerms.title.asNode())).isEqualTo(ABOUT.title());
        List<Node> services = graph.stream(Node.ANY, DCAT.servesDataset.asNode(), data)
                .map(Triple::getSubject)
                .toList();
        assertThat(services)
                .extracting(service -> value(graph, service, DCAT.endpointURL.asNode()))
                .contains(Namesakes.BASE + "sparql", Namesakes.BASE + "feed", Namesakes.BASE + "api");
        List<Node> distributions = graph.stream(data, DCAT.distribution.asNode(), Node.ANY)
                .map(Triple::getObject)
                .toList();
        assertThat(distributions).hasSameSizeAs(services).allSatisfy(distribution -> {
            assertThat(value(graph, distribution, DCTerms.license.asNode())).isEqualTo(LICENCE);
            assertThat(value(graph, distribution, DCAT.accessURL.asNode())).startsWith(Namesakes.BASE);
        });
    }

    @Test
    void searchEnginesReadTheSameInThePage() throws Exception {
        HttpResponse<String> response = get("/dataset", "text/html,application/xhtml+xml,*/*;q=0.8");
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("h1").text()).isEqualTo(ABOUT.title());
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(Namesakes.BASE + "dataset");
        assertThat(page.select("b:contains(Fjord)")).isEmpty();
        String embedded = page.select("script[type=application/ld+json]").html();
        Graph said =
                RDFParser.fromString(embedded, Lang.JSONLD).lang(Lang.JSONLD).toGraph();
        Graph expected = GraphFactory.createGraphMem();
        DescribeDataset.inSchema(graph(get("/dataset", "text/turtle")).stream().toList())
                .forEach(expected::add);
        assertThat(said.isIsomorphicWith(expected)).isTrue();
        Node data = NodeFactory.createURI(Namesakes.BASE + "void#data");
        assertThat(said.contains(data, RDF.Nodes.type, Schema.Dataset)).isTrue();
        assertThat(value(said, data, Schema.name)).isEqualTo(ABOUT.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/void", "/dataset"})
    void theirPagesAreSmallAndComplete(String address) throws Exception {
        HttpResponse<String> response = get(address, "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().length()).isLessThan(100_000);
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("main table th[scope=row]")).hasSizeGreaterThan(4);
        assertThat(page.select("[style], style, [onclick], script:not([type=application/ld+json])"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/void, image/png, 406",
        "/void.ttl, */*, 200",
        "/dataset.ttl, text/html, 200",
        "/void?format=x, */*, 406"
    })
    void whatThereIsNotIsRefused(String address, String accept, int status) throws Exception {
        assertThat(get(address, accept).statusCode()).isEqualTo(status);
    }

    @Test
    void theSitemapLeadsToEveryArticleThatIsHere() throws Exception {
        Namesakes.put(store, Namesakes.told("z", "Oren Vask", Optional.empty()));
        String gone = Namesakes.article(Namesakes.nobodys());
        store.write(batch -> batch.withdraw(gone));
        List<String> parts = texts(xml("/sitemap.xml"), "loc");
        assertThat(parts)
                .containsExactly(Namesakes.BASE + "sitemap/pages.xml", Namesakes.BASE + "sitemap/articles-1.xml");
        org.w3c.dom.Document articles = xml("/sitemap/articles-1.xml");
        List<String> expected = store.read(snapshot -> snapshot.articles().stream()
                .map(article -> article.getURI().replace("/id/", "/doc/"))
                .toList());
        assertThat(texts(articles, "loc")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts(articles, "lastmod")).hasSameSizeAs(expected).containsOnly("2031-05-01T08:00:00Z");
        for (String page : texts(articles, "loc"))
            assertThat(get(page.substring(Namesakes.BASE.length() - 1), "text/html")
                            .statusCode())
                    .isEqualTo(200);
        assertThat(texts(xml("/sitemap/pages.xml"), "loc"))
                .contains(Namesakes.BASE, Namesakes.BASE + "dataset")
                .anyMatch(page -> page.contains("/doc/person/"));
        for (String none : List.of("/sitemap/articles-2.xml", "/sitemap/articles-0.xml", "/sitemap/x", "/sitemap/"))
            assertThat(get(none, "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    void robotsMayReadPagesAndNotAskQueries() throws Exception {
        HttpResponse<String> response = get("/robots.txt", "*/*");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(response.body().lines())
                .contains(
                        "User-agent: *",
                        "Disallow: /sparql?",
                        "Disallow: /api/",
                        "Sitemap: http://news.example/sitemap.xml")
                .doesNotContain("Disallow: /");
    }

    @Test
    void browsersMaySearch() throws Exception {
        org.w3c.dom.Document description = xml("/opensearch.xml");
        assertThat(description.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
        assertThat(texts(description, "ShortName").getFirst().length()).isBetween(1, 16);
        assertThat(get("/opensearch.xml", "*/*").body()).contains("http://news.example/search?q={searchTerms}");
    }

    @Test
    void programsFindWhatTheyCanAsk() throws Exception {
        HttpResponse<String> response = get("/.well-known/api-catalog", "*/*");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/linkset+json");
        assertThat(new ObjectMapper().readTree(response.body()).path("linkset").findValuesAsText("anchor"))
                .contains(Namesakes.BASE + "sparql", Namesakes.BASE + "api", Namesakes.BASE + "feed");
    }

    private String count(String query) throws Exception {
        return ask(query).lines().toList().getLast();
    }

    private String ask(String query) throws Exception {
        HttpResponse<String> response =
                get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "text/csv");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static String value(Graph graph, Node subject, Node property) {
        List<Node> values =
                graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
        assertThat(values).as("%s of %s", property, subject).hasSize(1);
        return values.getFirst().isLiteral()
                ? values.getFirst().getLiteralLexicalForm()
                : values.getFirst().getURI();
    }

    private static Graph graph(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        Lang language = RDFLanguages.contentTypeToLang(type);
        return RDFParser.fromString(response.body(), language).lang(language).toGraph();
    }

    private org.w3c.dom.Document xml(String address) throws Exception {
        HttpResponse<String> response = get(address, "*/*");
        assertThat(response.statusCode()).isEqualTo(200);
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(org.w3c.dom.Document document, String element) {
        var found = document.getElementsByTagNameNS("*", element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(server.port(), path)))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
    }
}
