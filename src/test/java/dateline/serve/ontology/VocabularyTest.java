package dateline.serve.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.rdf.Ontology;
import dateline.serve.document.Harbour;
import dateline.vocab.News;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final int MOST = 100_000; // bytes of a page

    private static Harbour harbour;

    @BeforeAll
    static void serve() {
        harbour = new Harbour();
    }

    @AfterAll
    static void stop() {
        harbour.close();
    }

    @Test
    void everyTermHasALineAndAPage() {
        HttpResponse<String> response = harbour.get("ontology", "Accept", "text/html");
        assertThat(response.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST);
        Document page = Jsoup.parse(response.body());
        Graph ontology = Ontology.read();
        ontology.stream(Node.ANY, RDFS.Nodes.label, Node.ANY)
                .map(triple -> triple.getSubject().getURI())
                .filter(iri -> iri.startsWith(News.NS))
                .map(iri -> iri.substring(News.NS.length()))
                .forEach(name -> {
                    assertThat(page.select("th#%s a[href=/harbour/ontology/%s]".formatted(name, name)))
                            .as(name)
                            .isNotEmpty();
                    assertThat(harbour.get("ontology/" + name, "Accept", "text/html")
                                    .statusCode())
                            .as(name)
                            .isEqualTo(200);
                });
    }

    @Test
    void aTermsPageTellsWhatItMeansAndWhereItIsUsed() {
        Document page = Jsoup.parse(
                harbour.get("ontology/Meeting", "Accept", "text/html").body());
        assertThat(page.select("h1").text()).isEqualTo("meeting");
        assertThat(page.text()).contains("Two or more parties meet", "plover:CONSULT", "Sub class of");
        assertThat(page.select("a[href=/harbour/ontology/Event]")).isNotEmpty();
        assertThat(page.select("a[href=/harbour/id/event/meeting-1]")).isNotEmpty();
        assertThat(page.select("a[href^=/harbour/api/]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, TTL", "application/n-triples, N-Triples", "application/rdf+xml, RDF/XML"})
    void programsGetTheSameInRdf(String accept, String lang) {
        HttpResponse<String> all = harbour.get("ontology", "Accept", accept);
        assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
        assertThat(Harbour.graph(all, RDFLanguages.nameToLang(lang)).isIsomorphicWith(Ontology.read()))
                .isTrue();
        Graph meeting = Harbour.graph(harbour.get("ontology/Meeting", "Accept", accept), RDFLanguages.nameToLang(lang));
        assertThat(meeting.contains(News.Meeting, RDFS.Nodes.label, Node.ANY)).isTrue();
        assertThat(meeting.contains(News.Meeting, SKOS.broadMatch.asNode(), Node.ANY))
                .isTrue();
    }

    @Test
    void andInJson() {
        String json = harbour.get("ontology", "Accept", "application/ld+json").body();
        assertThat(json).contains("\"@context\": \"http://news.example/harbour/context.jsonld\"", "Meeting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes", "alignments", "plover"})
    void theFilesAroundItAreThere(String name) {
        assertThat(Harbour.graph(harbour.get("ontology/" + name), Lang.TURTLE).size())
                .isPositive();
        HttpResponse<String> page = harbour.get("ontology/" + name, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST);
    }

    @Test
    void theContextIsForScriptsOfAnyOrigin() {
        HttpResponse<String> context = harbour.get("context.jsonld", "Origin", "https://reader.example");
        assertThat(context.headers().firstValue("Content-Type")).contains("application/ld+json");
        assertThat(context.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(context.body()).contains("\"Meeting\": \"news:Meeting\"");
    }

    @Test
    void aTermThatIsNoneIsNotFound() {
        assertThat(harbour.get("ontology/Picnic").statusCode()).isEqualTo(404);
        assertThat(harbour.get("ontology/Meeting", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }
}
