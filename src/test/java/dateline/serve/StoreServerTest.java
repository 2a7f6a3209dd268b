package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store shows over HTTP of its names, and what it keeps to itself. */
class StoreServerTest {
    private static final String REGISTER = "urn:x-dateline:";

    private final Store store = Store.inMemory();
    private final HttpClient client = HttpClient.newHttpClient();
    private Server server;

    @BeforeEach
    void serve() {
        Namesakes.fill(store);
        server = Server.start(new Server.Settings(Namesakes.BASE, 0, true, Duration.ofSeconds(20)), store);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
        store.close();
    }

    @Test
    void theAddressOfTwoNamesakesStaysWithWhoeverIsNotToldApart() throws Exception {
        assertThat(get("/id/person/ada-lindqvist").statusCode()).isEqualTo(303);
        assertThat(get("/doc/person/ada-lindqvist--ch").body())
                .contains("minister")
                .doesNotContain("peru");
    }

    @Test
    void anOldAddressLeadsToTheNewOne() throws Exception {
        Namesakes.put(
                store,
                Namesakes.told("e", "Oren Vask", Optional.of("Peru PE")),
                Namesakes.told("f", "Oren B. Vask", Optional.of("Peru PE")));
        HttpResponse<String> thing = get("/id/person/oren-b-vask");
        assertThat(thing.statusCode()).isEqualTo(301);
        assertThat(thing.headers().firstValue("Location")).contains("/id/person/oren-vask");
        HttpResponse<String> document = get("/doc/person/oren-b-vask.ttl");
        assertThat(document.statusCode()).isEqualTo(301);
        assertThat(document.headers().firstValue("Location")).contains("/doc/person/oren-vask.ttl");
        assertThat(get("/doc/person/oren-vask.ttl").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }",
                "SELECT DISTINCT ?g { GRAPH ?g {} }",
                "SELECT * { GRAPH <urn:x-dateline:register> { ?s ?p ?o } }",
                "SELECT * { GRAPH <urn:x-dateline:register> { ?s (<urn:x-dateline:tells>|<a:b>)+ ?o } }",
                "SELECT * { GRAPH ?g { ?s (<urn:x-dateline:tells>|<a:b>)+ ?o } }",
                "SELECT * { GRAPH ?g { ?s !<a:b> ?o } }",
                "SELECT * { VALUES ?g { <urn:x-dateline:register> } GRAPH ?g { ?s !<a:b> ?o } }",
                "SELECT * { VALUES ?g { <urn:x-arq:UnionGraph> } GRAPH ?g { ?s <urn:x-dateline:tells>+ ?o } }",
                "SELECT * { BIND(IRI(CONCAT('urn:x-dateline:', 'register')) AS ?g) GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { GRAPH <urn:x-dateline:register> { ?s ?p ?o } } }",
                "SELECT * { ?a ?b ?c . { SELECT * { GRAPH ?g { ?a <urn:x-dateline:tells> ?o } } } }",
                "SELECT * { GRAPH ?g { ?s !<http://rdfs.org/ns/void#class> ?o } }",
                "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s !<http://rdfs.org/ns/void#class> ?o } }",
                "SELECT * FROM <urn:x-dateline:register> { ?s !<http://rdfs.org/ns/void#class> ?o }",
                "SELECT * { GRAPH <urn:x-dateline:register> { ?s ?p ?o FILTER(?p != <http://rdfs.org/ns/void#class>) } }",
                "SELECT * { ?a ?b ?c . MINUS { ?a ?b ?c } GRAPH ?g { ?s <urn:x-dateline:name> ?o } }",
                "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s <urn:x-dateline:tells> ?o } }",
                "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s <urn:x-dateline:tells>+ ?o } }",
                "SELECT * FROM <urn:x-dateline:register> { ?s ?p ?o }",
                "SELECT * FROM <urn:x-dateline:register> FROM <urn:other> { ?s ?p ?o }",
                "SELECT * FROM <urn:x-arq:UnionGraph> { ?s <urn:x-dateline:tells> ?o }",
                "SELECT * FROM NAMED <urn:x-dateline:register> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM NAMED <urn:x-dateline:register> { GRAPH <urn:x-dateline:register> { ?s !<a:b> ?o } }",
                "DESCRIBE ?a { ?a a <https://schema.org/NewsArticle> }",
                "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH ?g { ?s <http://jena.apache.org/text#query> 'lindqvist' ; ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER(STRSTARTS(STR(?p), 'urn:x-dateline:')) }"
            })
    void noQueryShowsTheRegister(String query) throws Exception {
        HttpResponse<String> response = get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).doesNotContain(REGISTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
    void norDoesTheProtocol(String parameter) throws Exception {
        HttpResponse<String> response = get("/sparql?%s=urn:x-dateline:register&query=%s"
                .formatted(
                        parameter,
                        URLEncoder.encode(
                                "SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }", StandardCharsets.UTF_8)));
        assertThat(response.body()).doesNotContain(REGISTER);
    }

    @Test
    void otherGraphsAreThere() throws Exception {
        String query = "SELECT DISTINCT ?g { GRAPH ?g { ?s <https://w3id.org/dateline/news#officeTitle> ?o } }";
        assertThat(get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                        .body())
                .contains("#char=");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(server.port(), path)))
                        .header("Accept", "text/csv, text/turtle")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
