package dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.vocab.Sd;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The query side of the SPARQL 1.1 Protocol, and what an HTTP client may expect besides. */
class ProtocolTest {
    private static final String DATA = """
            PREFIX : <http://example.org/>
            :ilka :name "Ilka Brandt" ; :knows :odo .
            :odo :name "Odo Lanz" .
            GRAPH :g1 { :ilka :age 41 }
            GRAPH :g2 { :odo :age 52 }
            """;
    private static final String ALL = "SELECT * { ?s ?p ?o }";
    private static final String AGES = "PREFIX : <http://example.org/> SELECT ?age { ?s :age ?age }";

    private static Served served;

    @BeforeAll
    static void serve() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.executeWrite(() -> RDFParser.fromString(DATA, Lang.TRIG).parse(data));
        served = new Served(data, Served.limits(Duration.ofSeconds(10)), description());
    }

    private static Graph description() {
        String turtle = """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX ext: <http://ldf.fi/void-ext#>
                PREFIX : <http://example.org/>
                BASE <http://localhost:3030/>
                <#all> void:triples 3 ; void:classPartition <#c> .
                <#c> void:class :Person ; void:propertyPartition <#p> .
                <#p> void:property :name ; ext:datatypePartition <#d> .
                <#d> ext:datatype <http://www.w3.org/2001/XMLSchema#string> .
                <#q> a sh:SPARQLExecutable ; rdfs:comment "Who knows whom?" ; sh:select "SELECT * { ?s :knows ?o }" .
                <#x> sh:prefix "" ; sh:namespace "http://example.org/" .
                """;
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> form(String method, String contentType, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.address("")).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!contentType.isEmpty()) request.header("Content-Type", contentType);
        return served.send(request);
    }

    @Test
    void aQueryComesInThreeWays() {
        String direct = form("POST", "application/sparql-query", ALL).body();
        assertThat(direct).contains("Ilka Brandt");
        assertThat(served.get("?query=" + Served.encode(ALL)).body()).isEqualTo(direct);
        assertThat(form("POST", "application/x-www-form-urlencoded", "query=" + Served.encode(ALL))
                        .body())
                .isEqualTo(direct);
        assertThat(form("POST", "application/sparql-query; charset=utf-8", ALL).body())
                .isEqualTo(direct);
    }

    /** Sections 2.1 and 2.2 of the protocol: what is asked, and the status. */
    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | application/sparql-query                       |                      | ASK {}                  | 200",
                "POST   | application/sparql-query;charset=UTF-8         |                      | ASK {}                  | 200",
                "POST   | application/sparql-query; charset=\"utf-8\"     |                      | ASK {}                  | 200",
                "POST   | application/sparql-query; charset=utf-16        |                      | ASK {}                  | 415",
                "POST   | application/x-www-form-urlencoded              |                      | query=ASK%20%7B%7D      | 200",
                "POST   | application/x-www-form-urlencoded; charset=UTF-8 |                    | query=ASK+%7B%7D        | 200",
                "POST   | application/x-www-form-urlencoded              |                      | query=ASK%7B%7D&query=ASK%7B%7D | 400",
                "POST   | application/x-www-form-urlencoded              | ?query=ASK%7B%7D     | query=ASK%7B%7D         | 400",
                "POST   | application/sparql-query                       | ?query=ASK%7B%7D     | ASK {}                  | 400",
                "POST   | application/sparql-query                       | ?default-graph-uri=a:b | ASK {}                | 200",
                "POST   | application/x-www-form-urlencoded              |                      | default-graph-uri=a:b   | 400",
                "POST   | application/x-www-form-urlencoded              |                      | update=CLEAR%20ALL      | 400",
                "POST   | application/x-www-form-urlencoded              |                      | query=                  | 400",
                "POST   | application/sparql-query                       |                      | CLEAR ALL               | 400",
                "POST   | application/sparql-query                       |                      | ASK {                   | 400",
                "POST   | application/sparql-query                       |                      | ''                      | 400",
                "POST   | application/sparql-update                      |                      | CLEAR ALL               | 415",
                "POST   | text/plain                                     |                      | ASK {}                  | 415",
                "POST   | ''                                             |                      | ASK {}                  | 415",
                "POST   | ''                                             | ?query=ASK%7B%7D     | ''                      | 415",
                "PUT    | application/sparql-query                       |                      | ASK {}                  | 405",
                "PATCH  | application/sparql-query                       |                      | ASK {}                  | 405",
                "DELETE | ''                                             | ?query=ASK%7B%7D     | ''                      | 405",
                "GET    | ''                                             | ?query=ASK%7B%7D     | ''                      | 200",
                "GET    | ''                                             | ?query=ASK%7B%7D&query=ASK%7B%7D | ''          | 400",
                "GET    | ''                                             | ?query=              | ''                      | 400",
                "GET    | ''                                             | ?query=ASK%7B        | ''                      | 400",
                "GET    | ''                                             | ?query=SELECT%20*%20%7B%20%22%E9%22%20%7D | '' | 400",
                "GET    | ''                                             | ?default-graph-uri=a:b | ''                    | 400",
                "GET    | ''                                             | ?update=CLEAR%20ALL  | ''                      | 400",
                "GET    | ''                                             | ?query=CLEAR%20ALL   | ''                      | 400",
                "GET    | ''                                             | ?query=ASK%7B%7D&timeout=1   | ''              | 200",
                "GET    | ''                                             | ?query=ASK%7B%7D&timeout=1s  | ''              | 400",
                "GET    | ''                                             | ?query=ASK%7B%7D&format=xml  | ''              | 200",
                "GET    | ''                                             | ?query=ASK%7B%7D&format=ttl  | ''              | 406",
                "GET    | ''                                             | ?query=ASK%7B%7D&format=pdf  | ''              | 400",
                "GET    | ''                                             | ''                           | ''              | 200",
                "HEAD   | ''                                             | ?query=ASK%7B%7D     | ''                      | 200",
                "HEAD   | ''                                             | ''                   | ''                      | 200",
                "OPTIONS | ''                                            | ''                   | ''                      | 204",
            })
    void requestsHaveTheStatusesOfTheProtocol(
            String method, String contentType, String address, String body, int status) {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.address(address == null ? "" : address))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!contentType.isEmpty()) request.header("Content-Type", contentType);
        HttpResponse<String> response = served.send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        if (status == 405) assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
        if (status >= 400)
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    /** Section 2.1.4: graphs of the request come before those of the query. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "?default-graph-uri=http://example.org/g1 | SELECT ?age { ?s :age ?age } | 41",
                "?default-graph-uri=http://example.org/g1&default-graph-uri=http://example.org/g2 | SELECT (SUM(?a) AS ?age) { ?s :age ?a } | 93",
                "?named-graph-uri=http://example.org/g2 | SELECT ?age { GRAPH ?g { ?s :age ?age } } | 52",
                "?named-graph-uri=http://example.org/g1&named-graph-uri=http://example.org/g2 | SELECT (COUNT(?g) AS ?age) { GRAPH ?g { ?s :age ?a } } | 2",
                "?default-graph-uri=http://example.org/g1&named-graph-uri=http://example.org/g2 | SELECT (?a + ?b AS ?age) { ?s :age ?a GRAPH ?g { ?t :age ?b } } | 93",
                "?default-graph-uri=http://example.org/g2 | SELECT ?age FROM :g1 { ?s :age ?age } | 52",
                "?default-graph-uri=http://example.org/none | SELECT (COUNT(*) AS ?age) { ?s ?p ?o } | 0",
                "'' | SELECT ?age FROM :g1 { ?s :age ?age } | 41",
                "'' | SELECT (COUNT(*) AS ?age) FROM NAMED :g1 { GRAPH ?g { ?s ?p ?o } } | 1",
                "'' | SELECT (COUNT(*) AS ?age) { GRAPH ?g { ?s ?p ?o } } | 2",
            })
    void graphsAreChosen(String address, String query, String age) {
        String body = "PREFIX : <http://example.org/> " + query;
        String direct = served.send(HttpRequest.newBuilder(served.address(address))
                        .header("Content-Type", "application/sparql-query")
                        .header("Accept", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
        assertThat(direct.lines().toList()).containsExactly("age", age);
        String graphs = address.isEmpty() ? "" : "&" + address.substring(1);
        assertThat(served.get("?query=" + Served.encode(body) + graphs, "Accept", "text/csv")
                        .body())
                .isEqualTo(direct);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * {}    | */*                                             | application/sparql-results+json",
                "SELECT * {}    | ''                                              | application/sparql-results+json",
                "SELECT * {}    | application/sparql-results+xml                  | application/sparql-results+xml",
                "SELECT * {}    | text/csv                                        | text/csv;charset=utf-8",
                "SELECT * {}    | text/tab-separated-values                       | text/tab-separated-values;charset=utf-8",
                "SELECT * {}    | application/json                                | application/json",
                "SELECT * {}    | text/csv;q=0.5, application/sparql-results+xml;q=0.9 | application/sparql-results+xml",
                "SELECT * {}    | application/sparql-results+json;q=0, */*;q=0.1  | application/sparql-results+xml",
                "SELECT * {}    | text/html;q=0.2, application/xml;q=0.9, */*;q=0.1 | application/xml",
                "SELECT * {}    | text/turtle                                     | 406",
                "ASK {}         | application/sparql-results+xml                  | application/sparql-results+xml",
                "ASK {}         | text/turtle                                     | 406",
                "DESCRIBE <a:b> | */*                                             | text/turtle;charset=utf-8",
                "DESCRIBE <a:b> | application/n-triples                           | application/n-triples",
                "DESCRIBE <a:b> | application/ld+json                             | application/ld+json",
                "DESCRIBE <a:b> | application/rdf+xml                             | application/rdf+xml",
                "DESCRIBE <a:b> | application/trig                                | application/trig",
                "DESCRIBE <a:b> | application/n-quads                             | application/n-quads",
                "DESCRIBE <a:b> | application/sparql-results+json                 | 406",
                "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } | application/rdf+xml;q=0.4, text/turtle;q=0.3 | application/rdf+xml",
            })
    void aResultComesInTheFormAskedFor(String query, String accept, String form) {
        String address = "?query=" + Served.encode(query);
        HttpResponse<String> response = accept.isEmpty() ? served.get(address) : served.get(address, "Accept", accept);
        assertThat(response.headers().allValues("Vary").toString()).contains("Accept");
        if (form.equals("406")) {
            assertThat(response.statusCode()).isEqualTo(406);
            assertThat(response.body()).contains("\"available\":[");
            return;
        }
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").map(type -> type.replace(" ", "")))
                .contains(form);
        assertThat(response.headers().firstValue("Server-Timing").orElse("")).startsWith("query;dur=");
        assertThat(response.headers().firstValue("Content-Disposition").isPresent())
                .isEqualTo(form.contains("csv") || form.contains("tab"));
    }

    @Test
    void whatXmlReadersFoldComesThroughXml() throws Exception {
        String text = served.get(
                        "?query=" + Served.encode("SELECT (' a\\r\\n<&>\\t😀 ' AS ?x) {}"),
                        "Accept",
                        "application/sparql-results+xml")
                .body();
        Element literal = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getElementsByTagName("literal")
                .item(0);
        assertThat(literal.getTextContent()).isEqualTo(" a\r\n<&>\t😀 ");
    }

    @Test
    void theSameAnswerIsNotSentTwice() {
        HttpResponse<String> first = served.get("?query=" + Served.encode(ALL));
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, no-cache");
        HttpResponse<String> second =
                served.get("?query=" + Served.encode("SELECT  *\nWHERE { ?s ?p ?o . }"), "If-None-Match", etag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(served.get("?query=" + Served.encode(AGES), "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("?query=" + Served.encode(ALL), "If-None-Match", etag, "Accept", "text/csv")
                        .statusCode())
                .as("another form has another tag")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOW()", "RAND()", "UUID()", "STRUUID()", "BNODE()", "STR(BNODE(\"a\"))"})
    void whatIsOtherEachTimeIsNotKept(String function) {
        HttpResponse<String> response =
                served.get("?query=" + Served.encode("SELECT (%s AS ?x) {}".formatted(function)));
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aHeadIsThatOfTheAnswer() {
        String address = "?query=" + Served.encode(ALL);
        HttpResponse<String> head =
                served.send(HttpRequest.newBuilder(served.address(address)).HEAD());
        HttpResponse<String> whole = served.get(address);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "Content-Length", "ETag", "Vary"))
            assertThat(head.headers().allValues(name))
                    .as(name)
                    .isEqualTo(whole.headers().allValues(name));
    }

    @Test
    void aMistakeHasItsPlace() {
        HttpResponse<String> response = served.query("SELECT *\nWHERE { ?s ?p }");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"line\":2", "\"column\":15").doesNotContain("apache");
    }

    @Test
    void aPersonWithoutAQueryIsLedToAPage() {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        assertThat(served.get("", "Accept", browser).body()).isEqualTo(Served.PAGE);
        assertThat(served.get("", "Accept", "*/*").body()).contains("sd:Service");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, TURTLE",
        "application/rdf+xml, RDF/XML",
        "application/ld+json, JSON-LD",
        "application/n-triples, N-TRIPLES"
    })
    void aProgramWithoutAQueryGetsTheServiceDescription(String accept, String language) {
        HttpResponse<String> response = served.get("", "Accept", accept);
        Graph graph = RDFParser.fromString(response.body(), RDFLanguages.nameToLang(language))
                .toGraph();
        Node service = NodeFactory.createURI(Served.BASE + "sparql");
        assertThat(graph.contains(service, RDF.Nodes.type, Sd.Service)).isTrue();
        assertThat(graph.contains(service, Sd.endpoint, service)).isTrue();
        assertThat(graph.contains(service, Sd.supportedLanguage, Sd.SPARQL11Query))
                .isTrue();
        assertThat(graph.contains(service, Sd.resultFormat, Node.ANY)).isTrue();
        assertThat(graph.contains(service, Sd.propertyFeature, Node.ANY)).isTrue();
        assertThat(graph.contains(Node.ANY, Sd.defaultGraph, Node.ANY)).isTrue();
        assertThat(graph.contains(Node.ANY, Sd.feature, Sd.BasicFederatedQuery)).isFalse();
        assertThat(graph.contains(Node.ANY, VOID.triples.asNode(), Node.ANY))
                .as("the description of the data")
                .isTrue();
        String etag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(served.get("", "Accept", accept, "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } | 3",
                "SELECT (COUNT(*) AS ?n) { ?s <http://rdfs.org/ns/void#triples> ?o } | 1",
                "SELECT (COUNT(*) AS ?n) { GRAPH <http://localhost:3030/void> { ?s ?p ?o } } | 12",
                "SELECT (COUNT(*) AS ?n) FROM <http://localhost:3030/void> { ?s ?p ?o } | 12",
                "SELECT (COUNT(*) AS ?n) FROM NAMED <http://localhost:3030/void> { GRAPH ?g { ?s ?p ?o } } | 12",
                "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o FILTER(?p != <http://rdfs.org/ns/void#none>) } } | 3",
                "PREFIX void: <http://rdfs.org/ns/void#> SELECT (COUNT(*) AS ?n) { ?d void:triples/^void:triples ?e . ?s ?p ?o } | 15",
            })
    void theDescriptionIsThereForQueriesThatAskForIt(String query, String count) {
        HttpResponse<String> response = served.query(query, request -> request.header("Accept", "text/csv"));
        assertThat(response.body().lines().toList()).containsExactly("n", count);
    }

    @Test
    void aClientCanAskForLessTime() {
        String endless = "SELECT (COUNT(*) AS ?n) { %s }"
                .formatted(IntStream.range(0, 30)
                        .mapToObj("?a%1$d ?b%1$d ?c%1$d ."::formatted)
                        .collect(Collectors.joining(" ")));
        HttpResponse<String> response = served.get("?timeout=0.3&query=" + Served.encode(endless));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"limit\":0.3", "\"elapsed\":", "\"hint\":");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void scriptsOfOtherOriginsMayAskAndRead() {
        HttpResponse<String> preflight = served.send(
                HttpRequest.newBuilder(served.address("")).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, POST, OPTIONS");
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElse(""))
                .contains("Content-Type");
        assertThat(served.query(ALL)
                        .headers()
                        .firstValue("Access-Control-Expose-Headers")
                        .orElse(""))
                .contains("Link", "ETag", "Location", "Content-Length", "Retry-After", "Server-Timing");
    }

    /** As the SIB editor publishes them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "SELECT DISTINCT ?sq ?comment ?query WHERE { ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?query . } ORDER BY ?sq ~ Who knows whom?",
                "SELECT DISTINCT ?prefix ?namespace WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix } ORDER BY ?prefix ~ http://example.org/",
                "SELECT DISTINCT ?subjectClass ?prop ?objectClass ?objectDatatype WHERE { { ?cp void:class ?subjectClass ; void:propertyPartition ?pp . ?pp void:property ?prop . OPTIONAL { { ?pp void:classPartition [ void:class ?objectClass ] . } UNION { ?pp void-ext:datatypePartition [ void-ext:datatype ?objectDatatype ] . } } } UNION { ?linkset void:subjectsTarget [ void:class ?subjectClass ] ; void:linkPredicate ?prop ; void:objectsTarget [ void:class ?objectClass ] . } } ~ XMLSchema#string",
            })
    void otherPeoplesEditorsFindWhatTheyLookFor(String query, String found) {
        String prefixes = """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX void: <http://rdfs.org/ns/void#>
                PREFIX void-ext: <http://ldf.fi/void-ext#>
                """;
        HttpResponse<String> response = served.query(prefixes + query);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(found);
    }
}
