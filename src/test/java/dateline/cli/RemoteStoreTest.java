package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.Namesakes;
import dateline.serve.Server;
import dateline.store.Endpoint;
import dateline.store.Store;
import dateline.store.StoreException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that another server holds: a plain Fuseki, with nothing of ours in it. */
class RemoteStoreTest {
    @TempDir
    private Path folder;

    private FusekiServer fuseki;
    private String address;

    @BeforeEach
    void start() {
        serve(DatabaseMgr.createDatasetGraph());
    }

    private void serve(DatasetGraph dataset) {
        fuseki = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/news", dataset)
                .build()
                .start();
        address = "http://localhost:%d/news".formatted(fuseki.getPort());
    }

    @AfterEach
    void stop() {
        fuseki.stop();
    }

    @Test
    void theSameArticlesGiveTheSameBytesInAFolderAndAtAnEndpoint() throws IOException {
        fill(Store.open(folder.resolve("store")));
        fill(remote());
        assertThat(export(address)).isEqualTo(export(folder.resolve("store").toString()));
    }

    private static void fill(Store store) {
        try (store) {
            Namesakes.fill(store);
            Namesakes.put(store, Namesakes.told("e", "Oren Vask", Optional.of("Peru PE")));
            store.write(batch -> batch.withdraw(Namesakes.article(Namesakes.peruvian()))); // without a date
            Namesakes.put(store, Namesakes.swiss()); // nothing changes
        }
    }

    @Test
    void queriesAnswerTheSameAndNeverShowTheRegister() {
        try (Store store = Store.open(folder.resolve("store"));
                Store other = remote()) {
            Namesakes.fill(store);
            Namesakes.fill(other);
        }
        for (String query : List.of(
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?g) AS ?graphs) { GRAPH ?g { ?s ?p ?o } }",
                "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (?n > 3) ORDER BY DESC(?n) ?p",
                "SELECT ?name { ?s a schema:Person ; schema:name ?name OPTIONAL { ?s owl:sameAs ?same } FILTER (!BOUND(?same)) } ORDER BY ?s",
                "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { (?s ?score) text:query (schema:name 'lindqvist') } ORDER BY ?s",
                "SELECT ?s ?c { ?s a schema:Person { SELECT ?s (COUNT(?x) AS ?c) { ?s schema:name|rdf:type ?x } GROUP BY ?s } } ORDER BY ?s",
                "ASK { GRAPH <urn:x-dateline:register> { ?s ?p ?o } }",
                "ASK { GRAPH ?g { ?s <urn:x-dateline:token> ?o } }",
                "CONSTRUCT { ?s schema:name ?n } WHERE { ?s a schema:Person ; schema:name ?n }")) {
            Run here = ask(folder.resolve("store").toString(), query);
            Run there = ask(address, query);
            assertThat(there.code()).as(there.told()).isZero();
            assertThat(there.output()).as(query).isEqualTo(here.output());
        }
        assertThat(ask(address, "SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(address))
                        .code())
                .isNotZero();
    }

    @Test
    void pagesAnswerTheSame() throws Exception {
        try (Store store = Store.open(folder.resolve("store"));
                Store other = remote()) {
            Namesakes.fill(store);
            Namesakes.fill(other);
            try (Server here = Server.start(settings(), store);
                    Server there = Server.start(settings(), other)) {
                for (String path : List.of(
                        URI.create(Namesakes.ADA).getPath().replace("/id/", "/doc/") + ".nt",
                        URI.create(Namesakes.OREN).getPath().replace("/id/", "/doc/") + ".html",
                        "/browse/person",
                        "/search?q=vask",
                        "/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fs%20%3Fp%20%3Fo%7D"))
                    assertThat(lines(get(there, path))).as(path).isEqualTo(lines(get(here, path)));
            }
        }
    }

    private static Server.Settings settings() {
        return new Server.Settings(Namesakes.BASE, 0, true, Duration.ofSeconds(30));
    }

    /** What is RDF has no order; and two stores were not filled in the same minute. */
    private static List<String> lines(String reply) {
        String text = reply.replaceAll("([Dd]ata version \\d+)(?: of [\\d-]+|, [\\w ]+, [\\d:]+ UTC)", "$1");
        return text.startsWith("200\n<http")
                ? text.lines().sorted().toList()
                : text.lines().toList();
    }

    private static String get(Server server, String path) throws Exception {
        URI uri = URI.create("http://localhost:%d%s".formatted(server.port(), path));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "text/html, text/csv;q=0.9")
                .build();
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                boolean isReady = !response.body().contains("Load the page again"); // lists are put in order beside
                if (isReady || System.nanoTime() > end) return response.statusCode() + "\n" + response.body();
            }
        }
    }

    @Test
    void theOtherCommandsWorkThereToo() {
        try (Store store = remote()) {
            Namesakes.fill(store);
        }
        String article = Namesakes.article(Namesakes.swiss());
        for (List<String> command : List.of(
                List.of("validate"),
                List.of("entities", "list"),
                List.of("withdraw", article, "--reason", "to be checked"),
                List.of("withdraw", "--undo", article))) {
            List<String> line = new ArrayList<>(command);
            line.addAll(List.of("--store", address));
            Run run = Run.of(line.toArray(String[]::new));
            assertThat(run.code()).as(command + run.told() + run.output()).isZero();
        }
        assertThat(ask(address, "ASK { <%s> a schema:NewsArticle }".formatted(article))
                        .output())
                .contains("false");
    }

    @Test
    void aBatchThatFailsLeavesNothingBehind() throws IOException {
        try (Store store = remote()) {
            Namesakes.fill(store);
        }
        String before = export(address);
        try (Store store = remote()) {
            assertThatThrownBy(() -> store.write(batch -> {
                        batch.withdraw(Namesakes.article(Namesakes.swiss()));
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
        }
        assertThat(export(address)).isEqualTo(before);
    }

    @Test
    void whoReadsWhileSomebodyElseWritesIsTold() {
        try (Store one = remote();
                Store two = remote()) {
            Namesakes.fill(one);
            assertThatThrownBy(() -> one.read(snapshot -> {
                        Namesakes.put(two, Namesakes.told("f", "Oren Vask", Optional.empty()));
                        return snapshot.articles();
                    }))
                    .isInstanceOf(StoreException.Changed.class);
            assertThat(one.read(snapshot -> snapshot.articles()).size()).isEqualTo(5);
        }
    }

    @Test
    void aStoreWhoseDefaultGraphIsAUnionIsRefused() {
        fuseki.stop();
        DatasetGraph union = DatabaseMgr.createDatasetGraph();
        union.getContext().set(TDB2.symUnionDefaultGraph, true);
        serve(union);
        Run run = Run.of("query", "ASK {}", "--store", address);
        assertThat(run.code()).isOne();
        assertThat(run.told()).contains("is the union of its named graphs");
    }

    @Test
    void whatIsDoneToFilesIsRefusedInASentence() {
        Run run = Run.of("doctor", "--port", "0", "--store", address);
        assertThat(run.output() + run.told()).contains("this is done to a folder, not to the endpoint " + address);
    }

    @Test
    void anAddressWithoutAnEndpointIsSaid() {
        Run run = Run.of("query", "ASK {}", "--store", address + "/none");
        assertThat(run.code()).isOne();
        assertThat(run.told()).contains("does not answer as a SPARQL endpoint").doesNotContain("Exception");
    }

    private Store remote() {
        return Store.at(Endpoint.find(address).orElseThrow(), true);
    }

    private static Run ask(String store, String query) {
        return Run.of("query", "--format", "csv", query, "--store", store);
    }

    private String export(String store) throws IOException {
        Path out = folder.resolve("dump" + Math.abs(store.hashCode()) + System.nanoTime());
        Run run = Run.of("export", out.toString(), "--store", store);
        assertThat(run.code()).as(run.told()).isZero();
        return Files.readString(out.resolve("dataset.nq"));
    }
}
