package dateline.serve;

import static dateline.serve.Visitor.header;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Store;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP has to say about who gets what: each case is one that some publisher of linked data gets wrong. */
class NegotiationTest {
    private static final String BASE = "http://localhost:3030/";
    private static final Node ARTICLE = NodeFactory.createURI(BASE + "id/article/ferry-returns");
    private static final Instant CHANGED = Instant.parse("2031-05-14T09:30:00Z");
    private static final String PERSON = "/id/person/kata-orm";
    private static final String DOCUMENT = "/doc/person/kata-orm";
    private static final String QUERY =
            "/sparql?query=SELECT%20%2A%20%7B%20%3Fs%20a%20%3Chttps%3A%2F%2Fschema.org%2FPerson%3E%20%7D";

    private static Store store;
    private static Server server;
    private static Visitor visitor;

    @BeforeAll
    static void serve() {
        DatasetGraph told = DatasetGraphFactory.create();
        RDFDataMgr.read(told, String.valueOf(NegotiationTest.class.getResource("ferry.trig")));
        List<Quad> quads = Iter.toList(told.find());
        store = Store.inMemory(InstantSource.fixed(CHANGED));
        store.write(batch -> batch.replace(ARTICLE, quads));
        server = Server.start(new Server.Settings(BASE, 0, true, Duration.ofSeconds(20)), store);
        visitor = new Visitor(server.port());
    }

    @AfterAll
    static void stop() {
        visitor.close();
        server.close();
        store.close();
    }

    /** What programs really send. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl         | */* | text/turtle",
                "nothing said | '' | text/turtle",
                "Firefox | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "Chromium | text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,"
                        + "application/signed-exchange;v=b3;q=0.7 | text/html",
                "rapper | application/x-turtle;q=0.8, text/turtle, application/trig;q=0.5, application/n-triples, text/plain;q=0.1,"
                        + " application/rdf+xml;q=0.9, text/html;q=0.6, application/xhtml+xml;q=0.4, */*;q=0.1 | text/turtle",
                "rdflib | application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1 | application/rdf+xml",
                "rdflib, told Turtle | text/turtle,application/x-turtle;q=0.9, */*;q=0.1 | text/turtle",
                "Comunica | application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,"
                        + "text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,application/xml;q=0.3,image/svg+xml;q=0.3,"
                        + "text/xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18 | application/n-quads",
                "rdf-dereference | text/n3;q=0.35,text/turtle;q=0.6,application/ld+json;q=0.9,application/json;q=0.135,"
                        + "text/html;q=0.2,application/xhtml+xml;q=0.18,application/rdf+xml;q=0.5 | application/ld+json",
                "Jena | text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3"
                        + " | text/turtle",
                "a wish | text/turtle;q=0.4, application/n-quads;q=0.5, text/html;q=0.3 | application/n-quads",
                "a refusal | text/turtle;q=0, text/*;q=0.2, application/trig;q=0.1 | text/html",
                "an unknown first | image/png, application/trig;q=0.2 | application/trig",
                "letters | TEXT/Turtle;Q=0.9, text/html;q=0.1 | text/turtle",
                "a parameter | application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\" | application/ld+json",
            })
    void realClientsGetWhatTheyAskFor(String who, String accept, String mediaType) throws Exception {
        HttpResponse<String> response = get(DOCUMENT, "Accept", accept);
        assertThat(response.statusCode()).as(who).isEqualTo(200);
        assertThat(header(response, "Content-Type")).as(who).startsWith(mediaType);
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle, true", "nt, application/n-triples, true", "nq, application/n-quads, true",
        "trig, application/trig, true", "jsonld, application/ld+json, false", "rdf, application/rdf+xml, false"
    })
    void eachSyntaxHasItsSuffixItsParameterAndItsCharset(String suffix, String mediaType, boolean hasCharset)
            throws Exception {
        for (String path : List.of(DOCUMENT + "." + suffix, DOCUMENT + "?format=" + suffix)) {
            HttpResponse<String> response = get(path, "Accept", "text/html");
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(header(response, "Content-Type").replace(" ", ""))
                    .isEqualToIgnoringCase(mediaType + (hasCharset ? ";charset=utf-8" : ""));
            Lang syntax = RDFLanguages.contentTypeToLang(mediaType);
            if (syntax.equals(Lang.JSONLD)) continue; // its context is at the base, which a test does not serve
            assertThat(RDFParser.fromString(response.body(), syntax)
                            .toDatasetGraph()
                            .find(Node.ANY, Node.ANY, RDF.Nodes.type, Node.ANY))
                    .hasNext();
        }
    }

    @Test
    void factsComeAsATable() throws Exception {
        HttpResponse<String> response = get(DOCUMENT, "Accept", "text/csv");
        assertThat(header(response, "Content-Type")).startsWith("text/csv");
        assertThat(response.body()).contains("Kata Orm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/vnd.ms-excel", "text/turtle;q=0, image/*"})
    void whatThereIsNotIsRefusedWithAListOfWhatThereIs(String accept) throws Exception {
        HttpResponse<String> response = get(DOCUMENT, "Accept", accept);
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(response.body()).contains("text/turtle", "application/n-quads", "text/html", "application/ld+json");
    }

    @Test
    void theThingIsNotItsDocument() throws Exception {
        for (String accept : List.of("text/html", "text/turtle", "*/*")) {
            HttpResponse<String> response = get(PERSON, "Accept", accept);
            assertThat(response.statusCode()).isEqualTo(303);
            assertThat(header(response, "Location")).endsWith(DOCUMENT);
        }
    }

    @Test
    void anAnswerSaysWhatItDependsOn() throws Exception {
        assertThat(vary(get(DOCUMENT, "Accept", "text/turtle"))).contains("accept");
        assertThat(vary(get(DOCUMENT, "Accept", "text/html")))
                .contains("accept")
                .contains("accept-language");
        assertThat(vary(get(DOCUMENT, "Accept", "image/png"))).contains("accept");
        assertThat(vary(get(QUERY, "Accept", "text/csv"))).contains("accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, "/", QUERY, "/sparql", "/ontology", "/browse/person", "/feed", "/api"})
    void whoHasItAlreadyIsToldSo(String path) throws Exception {
        HttpResponse<String> first = get(path, "Accept", "*/*");
        assertThat(first.statusCode()).isEqualTo(200);
        HttpResponse<String> again = again(path, first);
        for (int i = 0; i < 100 && again.statusCode() == 200; i++) { // what is counted in the background may have come
            first = again;
            again = again(path, first);
        }
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(first, "ETag")).as("a strong tag").startsWith("\"").endsWith("\"");
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(header(again, "Vary")).isEqualTo(header(first, "Vary"));
        assertThat(get(path, "Accept", "*/*", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> again(String path, HttpResponse<String> before) throws Exception {
        return get(path, "Accept", "*/*", "If-None-Match", "\"other\", " + header(before, "ETag"));
    }

    @Test
    void eachFormHasATagOfItsOwn() throws Exception {
        assertThat(List.of("text/turtle", "application/n-triples", "text/html", "application/ld+json"))
                .extracting(accept -> header(get(DOCUMENT, "Accept", accept), "ETag"))
                .doesNotHaveDuplicates();
    }

    @Test
    void documentsAreAsOldAsTheLastChange() throws Exception {
        HttpResponse<String> response = get(DOCUMENT, "Accept", "text/turtle");
        assertThat(header(response, "Last-Modified")).isEqualTo("Wed, 14 May 2031 09:30:00 GMT");
        assertThat(get(DOCUMENT, "Accept", "text/turtle", "If-Modified-Since", "Wed, 14 May 2031 09:30:00 GMT")
                        .statusCode())
                .isEqualTo(304);
        assertThat(get(DOCUMENT, "Accept", "text/turtle", "If-Modified-Since", "Wed, 14 May 2031 09:29:59 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSON, DOCUMENT, DOCUMENT + ".ttl", "/", QUERY, "/sparql", "/no/such"})
    void headIsGetWithoutItsBody(String path) throws Exception {
        HttpResponse<String> get = get(path, "Accept", "text/turtle, application/sparql-results+json, */*;q=0.1");
        HttpResponse<String> head =
                visitor.send("HEAD", path, "Accept", "text/turtle, application/sparql-results+json, */*;q=0.1");
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "ETag", "Vary", "Location"))
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSON, DOCUMENT, QUERY, "/sparql", "/no/such"})
    void scriptsOfAllOriginsMayRead(String path) throws Exception {
        HttpResponse<String> response = get(path, "Accept", "*/*", "Origin", "https://reader.example");
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(header(response, "Access-Control-Expose-Headers")).contains("Link", "ETag", "Location");
        HttpResponse<String> before = visitor.send(
                "OPTIONS", path, "Origin", "https://reader.example", "Access-Control-Request-Method", "GET");
        assertThat(before.statusCode()).isBetween(200, 204);
        assertThat(header(before, "Access-Control-Allow-Methods"))
                .contains("GET")
                .doesNotContain("DELETE");
    }

    @Test
    void linksSayWhatTheyLeadTo() throws Exception {
        String links =
                String.join(", ", get(DOCUMENT, "Accept", "text/html").headers().allValues("Link"));
        for (String mediaType :
                List.of("text/turtle", "application/ld+json", "application/n-quads", "application/rdf+xml"))
            assertThat(links).containsPattern("rel=\"?alternate\"?; type=\"" + mediaType.replace("+", "\\+") + "\"");
        assertThat(links).contains("canonical", "describedby", "cite-as");
        Document page = Jsoup.parse(get(DOCUMENT, "Accept", "text/html").body());
        assertThat(page.select("link[rel=alternate]").eachAttr("type")).contains("text/turtle", "application/ld+json");
        assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
        assertThat(page.select("[src^=http], link[rel=stylesheet][href^=http]"))
                .as("of other hosts")
                .isEmpty();
    }

    @Test
    void theNameIsInTheReadersLanguage() throws Exception {
        assertThat(heading("ru, en;q=0.5")).isEqualTo("Ката Орм");
        assertThat(heading("en")).isEqualTo("Kata Orm");
        assertThat(heading("fr;q=0.9, en;q=0.2")).isEqualTo("Kata Orm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/place/%D0%BF%D0%BE%D1%80%D1%82-%D0%BE%D1%80%D0%BC",
                "/id/place/%d0%bf%d0%be%d1%80%d1%82-%d0%be%d1%80%d0%bc",
                "/id/place/порт-орм"
            })
    void anIriIsTheSameHoweverItIsWritten(String path) throws Exception {
        String answer = visitor.raw(path);
        assertThat(answer).startsWith("HTTP/1.1 303");
        assertThat(answer).contains("/doc/place/%D0%BF%D0%BE%D1%80%D1%82-%D0%BE%D1%80%D0%BC");
        String document = visitor.raw(path.replace("/id/", "/doc/"));
        assertThat(document).startsWith("HTTP/1.1 200").contains("Порт Орм");
    }

    @Test
    void theEndpointDescribesItself() throws Exception {
        HttpResponse<String> response = get("/sparql", "Accept", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("sparql-service-description#", "void#");
        assertThat(header(get("/sparql", "Accept", "text/html"), "Content-Type"))
                .startsWith("text/html");
    }

    @Test
    void theEndpointRefusesFormsThatItDoesNotHave() throws Exception {
        assertThat(get(QUERY, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(get("/sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    private static String heading(String languages) throws Exception {
        HttpResponse<String> page = get(DOCUMENT, "Accept", "text/html", "Accept-Language", languages);
        return Jsoup.parse(page.body()).select("h1").text();
    }

    private static String vary(HttpResponse<?> response) {
        return String.join(", ", response.headers().allValues("Vary")).toLowerCase(Locale.ROOT);
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        return visitor.send("GET", path, headers);
    }
}
