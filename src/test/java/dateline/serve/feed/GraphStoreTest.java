package dateline.serve.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.serve.Server;
import dateline.serve.data.Data;
import dateline.serve.data.Syntax;
import dateline.vocab.Schema;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of the SPARQL 1.1 Graph Store HTTP Protocol that concern reading, and that nothing else can be done. */
class GraphStoreTest {
    private final Fed fed = new Fed();

    @AfterEach
    void close() {
        fed.close();
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void aNamedGraphComesInEveryForm(Syntax syntax) throws Exception {
        fed.put("Story", 1, 2);
        HttpResponse<String> response = fed.get(graph(Fed.article(1) + "#char=0,9"), syntax.mediaType());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(syntax.mediaType());
        assertThat(response.headers().firstValue("Vary").orElse("")).containsIgnoringCase("accept");
        Graph graph = read(response);
        assertThat(graph.size()).isEqualTo(1);
        assertThat(response.body()).contains("Story 1");
    }

    @Test
    void theDefaultGraphHasTheFactsOfAll() throws Exception {
        fed.put("Story", 1, 20);
        Graph expected = fed.store().read(snapshot -> read(snapshot.dataset().getDefaultGraph()));
        Graph graph = read(fed.get("graphs?default", "application/n-triples"));
        assertThat(graph.isIsomorphicWith(expected)).isTrue();
        assertThat(read(fed.get("graphs?default=", "text/turtle")).isIsomorphicWith(expected))
                .isTrue();
    }

    @Test
    void aHeadIsAGetWithoutABody() throws Exception {
        fed.put("Story", 1, 1);
        String address = graph(Fed.article(1).getURI());
        HttpResponse<String> get = fed.get(address, "text/turtle");
        HttpResponse<String> head = fed.send("HEAD", address, "text/turtle");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
        assertThat(fed.send("HEAD", graph("http://news.example/none"), "text/turtle")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "graphs, 400",
        "graphs?graph=, 400",
        "graphs?graph=relative/name, 400",
        "graphs?graph=%22%3E, 400",
        "graphs?default&graph=http%3A%2F%2Fnews.example%2Fid%2Farticle%2F1, 400",
        "graphs?graph=http%3A%2F%2Fa.example&graph=http%3A%2F%2Fb.example, 400",
        "graphs?graph=http%3A%2F%2Fnews.example%2Fnone, 404",
        "graphs?graph=file%3A%2F%2F%2Fetc%2Fpasswd, 404",
        "graphs?graph=urn%3Ax-dateline%3Aregister, 404",
        "graphs?graph=urn%3Ax-arq%3AUnionGraph, 404",
        "graphs?graph=urn%3Ax-arq%3ADefaultGraph, 404",
        "graphs/1, 404"
    })
    void whatIsNoGraphIsRefused(String address, int status) throws Exception {
        Namesakes.fill(fed.store()); // so that there is a register
        HttpResponse<String> response = fed.get(address, "text/turtle");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).doesNotContain("urn:x-dateline:");
    }

    @Test
    void whatCannotBeSaidIsNotAcceptable() throws Exception {
        assertThat(fed.get("graphs?default", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void nothingCanBeWritten(String method) throws Exception {
        fed.put("Story", 1, 1);
        HttpResponse<String> response = fed.send(method, graph(Fed.article(1).getURI()), "*/*");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow").orElse("")).isEqualTo("GET, HEAD, OPTIONS");
        boolean isHere = fed.store().read(snapshot -> snapshot.holds(Fed.article(1)));
        assertThat(isHere).isTrue();
    }

    @Test
    void aGraphThatIsTooLargeIsRefusedRatherThanCut() throws Exception {
        DatasetGraph large = DatasetGraphFactory.createTxnMem();
        large.begin(ReadWrite.WRITE);
        for (int number = 0; number <= GraphStore.MOST; number++)
            large.add(Quad.defaultGraphIRI, Fed.article(number), RDF.Nodes.type, Schema.NewsArticle);
        large.commit();
        large.end();
        Server.Settings settings = new Server.Settings(Fed.BASE, 0, true, Duration.ofSeconds(20));
        try (Server server = Server.start(settings, Data.of(large), PrefixMapping.Standard);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d/graphs?default".formatted(server.port())))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body()).contains(Fed.BASE + "sparql").contains("whole or not at all");
        }
    }

    @Test
    void theFactsOfAllAreMadeForTwoAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch goOn = new CountDownLatch(1);
        DatasetGraph all = DatasetGraphFactory.createTxnMem();
        all.executeWrite(() -> {
            all.add(Quad.defaultGraphIRI, Fed.article(1), RDF.Nodes.type, Schema.NewsArticle);
            all.add(Fed.article(1), Fed.article(1), RDF.Nodes.type, Schema.NewsArticle);
        });
        DatasetGraph slow = new DatasetGraphWrapper(all) {
            @Override
            public Graph getDefaultGraph() {
                if (Thread.currentThread().getName().startsWith("qtp")) { // not what is counted in the background
                    begun.countDown();
                    await(goOn);
                }
                return super.getDefaultGraph();
            }
        };
        Server.Settings settings = new Server.Settings(Fed.BASE, 0, true, Duration.ofSeconds(20));
        try (Server server = Server.start(settings, Data.of(slow), PrefixMapping.Standard);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest facts = HttpRequest.newBuilder(
                            URI.create("http://localhost:%d/graphs?default".formatted(server.port())))
                    .build();
            List<CompletableFuture<HttpResponse<String>>> first = Stream.generate(
                            () -> client.sendAsync(facts, HttpResponse.BodyHandlers.ofString()))
                    .limit(2)
                    .toList();
            begun.await();
            HttpResponse<String> third = client.send(facts, HttpResponse.BodyHandlers.ofString());
            assertThat(third.statusCode()).isEqualTo(503);
            assertThat(third.headers().firstValue("Retry-After")).isPresent();
            URI one = URI.create("http://localhost:%d/%s"
                    .formatted(server.port(), graph(Fed.article(1).getURI())));
            assertThat(client.send(HttpRequest.newBuilder(one).build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
            goOn.countDown();
            for (CompletableFuture<HttpResponse<String>> each : first)
                assertThat(each.get().statusCode()).isEqualTo(200);
            assertThat(client.send(facts, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String graph(String name) {
        return "graphs?graph=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private static Graph read(Graph graph) {
        Graph copy = GraphFactory.createGraphMem();
        graph.stream().forEach(copy::add);
        return copy;
    }

    private static Graph read(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        Lang language = RDFLanguages.contentTypeToLang(type);
        return RDFParser.fromString(response.body(), language).lang(language).toGraph();
    }
}
