package dateline.serve.document;

import static dateline.serve.document.Harbour.graph;
import static dateline.serve.document.Harbour.links;
import static dateline.serve.document.Harbour.thing;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.vocab.News;
import dateline.vocab.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static Harbour harbour;

    @BeforeAll
    static void serve() {
        harbour = new Harbour();
    }

    @AfterAll
    static void stop() {
        harbour.close();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormIsNegotiatedNamedAndEndsAnAddress(Format format) {
        HttpResponse<String> bySuffix = harbour.get("doc/event/meeting-1." + format.suffix(), "Accept", "image/png");
        HttpResponse<String> byAccept = harbour.get("doc/event/meeting-1", "Accept", format.mediaType());
        HttpResponse<String> byName = harbour.get("doc/event/meeting-1?format=" + format.suffix());
        for (HttpResponse<String> response : List.of(bySuffix, byAccept, byName)) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(format.mediaType());
            assertThat(response.headers().firstValue("Content-Location"))
                    .contains("/harbour/doc/event/meeting-1." + format.suffix());
            assertThat(response.headers().firstValue("ETag").orElse("")).startsWith("\"");
        }
        assertThat(byAccept.headers().firstValue("Vary").orElse("")).contains("Accept");
        assertThat(byAccept.body()).isEqualTo(bySuffix.body()).isEqualTo(byName.body());
    }

    @ParameterizedTest
    @CsvSource({
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html",
        "*/*, text/turtle",
        "'text/turtle;q=0.1, application/trig;q=0.2, text/csv;q=0.15', application/trig",
        "'application/n-quads', application/n-quads",
        "'text/*;q=0.5, text/turtle;q=0.1', text/html",
        "'application/rdf+xml, text/rdf;q=0.6, application/x-turtle', application/rdf+xml"
    })
    void whatIsWantedMostIsServed(String accept, String served) {
        HttpResponse<String> response = harbour.get("doc/event/meeting-1", "Accept", accept);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(served);
    }

    @Test
    void whatThereIsNotIsNotAcceptableAndTheAnswerSaysWhatThereIs() {
        HttpResponse<String> response = harbour.get("doc/event/meeting-1", "Accept", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        for (Format format : Format.values()) assertThat(response.body()).contains(format.mediaType());
        assertThat(harbour.get("doc/event/meeting-1?format=png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({"ttl, TTL", "jsonld, JSON-LD", "nt, N-Triples", "rdf, RDF/XML"})
    void allFormsSayTheSame(String suffix, String lang) throws IOException {
        for (String name : List.of("event/meeting-1", "article/quay-opens", "person/%D0%B8%D0%B2%D0%BE")) {
            Graph triples = graph(harbour.get("doc/" + name + ".nt"), Lang.NTRIPLES);
            String body = harbour.get("doc/" + name + "." + suffix).body().replace(contextAddress(), context());
            Graph other = RDFParser.fromString(body, org.apache.jena.riot.RDFLanguages.nameToLang(lang))
                    .toGraph();
            assertThat(other.isIsomorphicWith(triples)).as(name).isTrue();
        }
    }

    private static String contextAddress() {
        return "\"" + Harbour.BASE + "context.jsonld\"";
    }

    private static String context() throws IOException {
        try (InputStream in = DocumentsTest.class.getResourceAsStream("/ontology/context.jsonld")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return file.substring(file.indexOf('{', file.indexOf("@context")), file.lastIndexOf('}'));
        }
    }

    @Test
    void jsonIsReadByItsShortNames() {
        String json = harbour.get("doc/event/meeting-1.jsonld").body();
        assertThat(json)
                .contains(contextAddress())
                .contains("\"status\": \"Asserted\"")
                .contains("\"confidence\": \"0.91\"")
                .contains("\"name\": \"Edda Ström\"")
                .doesNotContain("news:")
                .doesNotContain("https://schema.org/");
    }

    @Test
    void turtleHasThePrefixesThatItUsesAndTheThingFirst() {
        String turtle = harbour.get("doc/person/edda-str%C3%B6m.ttl").body();
        assertThat(turtle.lines().filter(line -> line.startsWith("PREFIX")).map(line -> line.split("[ :]+")[1]))
                .containsExactly("news", "schema");
        assertThat(turtle.lines()
                        .filter(line -> line.startsWith("<"))
                        .findFirst()
                        .orElse(""))
                .startsWith("<http://news.example/harbour/id/person/edda-str");
        assertThat(turtle).containsPattern("\\sa +schema:Person");
    }

    @ParameterizedTest
    @CsvSource({"nq, N-Quads", "trig, TriG"})
    void eachFactStandsInTheGraphsThatSupportIt(String suffix, String lang) {
        String body = harbour.get("doc/event/meeting-1." + suffix).body();
        DatasetGraph data = RDFParser.fromString(body, org.apache.jena.riot.RDFLanguages.nameToLang(lang))
                .toDatasetGraph();
        Set<String> graphs = Iter.asStream(data.findNG(
                        Node.ANY, thing("event/meeting-1"), News.participant, thing("person/edda-str%C3%B6m")))
                .map(Quad::getGraph)
                .map(graph -> graph.getURI().replaceFirst(".*#", ""))
                .collect(Collectors.toSet());
        assertThat(graphs).containsExactlyInAnyOrder("char=0,30", "char=100,130");
        assertThat(data.getDefaultGraph().contains(thing("event/meeting-1"), News.confidence, Node.ANY))
                .as("what no sentence says")
                .isTrue();
        assertThat(data.getDefaultGraph().contains(thing("event/meeting-1"), News.participant, Node.ANY))
                .as("what sentences say is where clients look that know of no other graphs")
                .isTrue();
        assertThat(body).doesNotContain("urn:x-dateline");
    }

    @Test
    void theTableHasARowForEachFact() throws IOException {
        String body = harbour.get("doc/person/%D0%B8%D0%B2%D0%BE.csv").body();
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(body))
                .getRecords();
        assertThat(rows).hasSize(2);
        CSVRecord meeting = rows.getFirst();
        assertThat(meeting.get("kind")).isEqualTo("meeting");
        assertThat(meeting.get("status")).isEqualTo("asserted");
        assertThat(meeting.get("fact")).isEqualTo(Harbour.BASE + "id/event/meeting-1");
        assertThat(meeting.get("date")).isEqualTo("--05-14");
        assertThat(meeting.get("place")).as("no formula for a spreadsheet").isEqualTo("'=1+1");
        assertThat(meeting.get("evidence")).contains("#char=0,30 | ");
        assertThat(meeting.get("article")).isEqualTo(Harbour.BASE + "id/article/quay-opens");
        assertThat(meeting.get("publisher")).isEqualTo("Quay Post");
        assertThat(meeting.get("confidence")).isEqualTo("0.91");
        assertThat(rows.getLast().get("status")).isEqualTo("planned");
    }

    @Test
    void linkHeadersLeadOn() {
        HttpResponse<String> response = harbour.get("doc/person/%D0%B8%D0%B2%D0%BE.ttl");
        assertThat(links(response, "alternate")).hasSize(Format.values().length);
        assertThat(links(response, "canonical"))
                .containsExactly("http://news.example/harbour/doc/person/%D0%B8%D0%B2%D0%BE");
        assertThat(links(response, "cite-as"))
                .containsExactly("http://news.example/harbour/id/person/%D0%B8%D0%B2%D0%BE");
        assertThat(links(response, "describedby")).containsExactly("/harbour/ontology");
        assertThat(links(response, "license")).containsExactly("https://licence.example/by");
        assertThat(links(response, "type")).containsExactly("https://schema.org/Person");
        assertThat(links(response, "collection")).containsExactly("/harbour/browse/person");
        assertThat(links(response, "up")).isNotEmpty();
        assertThat(response.headers()
                        .firstValue("Access-Control-Expose-Headers")
                        .orElse(""))
                .contains("Link", "ETag", "Content-Location");
        for (String alternate : links(response, "alternate"))
            assertThat(harbour.get(Harbour.below(alternate)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%D0%B8%D0%B2%D0%BE", "%d0%b8%d0%b2%d0%be", "и%D0%B2о", "иво"})
    void aThingIsFoundHoweverItsLettersAreSpelled(String spelled) throws IOException {
        String answer = harbour.raw("/harbour/id/person/" + spelled);
        assertThat(answer).startsWith("HTTP/1.1 303").contains("Location: /harbour/doc/person/%D0%B8%D0%B2%D0%BE\r\n");
        assertThat(harbour.raw("/harbour/doc/person/" + spelled))
                .startsWith("HTTP/1.1 200")
                .contains("Иво Пелл");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edda-str%C3%B6m", "edda-str%c3%b6m", "edda-ström", "edda-stro%CC%88m"})
    void soIsOneWhoseNameIsEncodedInTheData(String spelled) throws IOException {
        assertThat(harbour.raw("/harbour/id/person/" + spelled))
                .startsWith("HTTP/1.1 303")
                .contains("Location: /harbour/doc/person/edda-str%C3%B6m\r\n");
        assertThat(harbour.raw("/harbour/doc/person/" + spelled))
                .startsWith("HTTP/1.1 200")
                .contains("Edda Ström");
    }

    @Test
    void aSentenceLivesInItsArticlesDocument() {
        HttpResponse<String> response = harbour.get("id/article/quay-opens%23char=0,30");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/harbour/doc/article/quay-opens#char=0,30");
        Graph article = graph(harbour.get("doc/article/quay-opens.ttl"), Lang.TURTLE);
        assertThat(article.contains(thing("article/quay-opens#char=0,30"), Node.ANY, Node.ANY))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatWasWithdrawnIsGoneInEveryForm(Format format) {
        HttpResponse<String> response = harbour.get("doc/article/quay-falls", "Accept", format.mediaType());
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(format.mediaType());
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        if (format != Format.CSV) assertThat(response.body()).contains("it stands");
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        assertThat(harbour.get("id/person/nobody").statusCode()).isEqualTo(404);
        assertThat(harbour.get("doc/person/nobody.ttl").statusCode()).isEqualTo(404);
        assertThat(harbour.get("doc/person/%0D%0AX-Bad:1").headers().map()).doesNotContainKey("X-Bad");
    }

    @Test
    void whatAClientHasItNeedNotFetchAgain() {
        HttpResponse<String> first = harbour.get("doc/event/meeting-1.ttl");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = harbour.get("doc/event/meeting-1.ttl", "If-None-Match", etag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(etag);
        assertThat(second.headers().firstValue("Content-Location")).isPresent();
        assertThat(harbour.get("doc/event/meeting-1.nt", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePageHoldsWhatItsDocumentSays() {
        EmbeddedData embedded = new EmbeddedData(true);
        DatasetGraph data = Harbour.data();
        for (String name : List.of("event/meeting-1", "article/quay-opens", "person/иво")) {
            String json = embedded.of(data, thing(name));
            assertThat(json).doesNotContain("<", ">", "&");
            String inPage = Jsoup.parse("<script type='application/ld+json'>" + json + "</script>")
                    .select("script")
                    .getFirst()
                    .data();
            Graph said = RDFParser.fromString(inPage, Lang.JSONLD).toGraph();
            Graph document = graph(harbour.get("doc/" + Spellings.encoded(name) + ".nt"), Lang.NTRIPLES);
            assertThat(said.isIsomorphicWith(document)).as(name).isTrue();
        }
        assertThat(new EmbeddedData(false).of(data, thing("article/quay-opens")))
                .doesNotContain("spoke for long");
        assertThat(Jsoup.parse(harbour.get("doc/event/meeting-1.html").body())
                        .select("script[type=application/ld+json]")
                        .getFirst()
                        .data())
                .isEqualTo(embedded.of(data, thing("event/meeting-1")));
        assertThat(embedded.of(data, thing("article/quay-opens")))
                .as("what search engines know by these names")
                .contains("\"@type\":\"NewsArticle\"")
                .contains("\"datePublished\":\"2031-05-14\"");
    }

    @Test
    void namesInAllLanguagesAreInTheData() {
        Graph person = graph(harbour.get("doc/person/%D0%B8%D0%B2%D0%BE.ttl"), Lang.TURTLE);
        assertThat(person.contains(thing("person/иво"), Schema.name, NodeFactory.createLiteralLang("Иво Пелл", "ru")))
                .isTrue();
    }
}
