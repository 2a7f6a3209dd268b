package dateline.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.document.RdfDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON-LD context knows every term that is written, and nothing is lost on the way through it. */
class ContextTest {
    private static final Path CONTEXT = Path.of("ontology", "context.jsonld");
    private static final Path VALID = Path.of("ontology", "examples", "valid");

    private final JsonNode context;

    ContextTest() throws IOException {
        context = new ObjectMapper().readTree(CONTEXT.toFile()).path("@context");
    }

    static Stream<Path> valid() throws IOException {
        try (Stream<Path> files = Files.list(VALID)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void knowsEveryTermOfNewsSchemaAndNif() {
        Set<String> terms = Stream.of(News.class, Schema.class, Nif.class)
                .flatMap(vocabulary -> Stream.of(vocabulary.getFields()))
                .filter(field -> field.getType() == Node.class)
                .map(ContextTest::uri)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Node term : List.of(
                Sem.hasActor,
                Sem.hasPlace,
                Sem.accordingTo,
                Sem.subEventOf,
                Sem.hasEarliestBeginTimeStamp,
                Sem.hasLatestEndTimeStamp,
                OWL.sameAs.asNode())) terms.add(term.getURI());
        for (String iri : terms) {
            String name = NodeFactory.createURI(iri).getLocalName();
            JsonNode definition = context.path(name);
            String[] prefixed = (definition.isTextual() ? definition : definition.path("@id"))
                    .asText(":")
                    .split(":", 2);
            assertThat(context.path(prefixed[0]).asText() + prefixed[1]).isEqualTo(iri);
        }
    }

    @Test
    void coercesEachObjectPropertyToIris() {
        Graph news = RDFParser.source(Path.of("ontology", "news.ttl")).toGraph();
        news.stream(Node.ANY, RDF.type.asNode(), OWL.ObjectProperty.asNode())
                .map(triple -> triple.getSubject().getLocalName())
                .forEach(property -> assertThat(
                                context.path(property).path("@type").asText())
                        .as(property)
                        .isIn("@id", "@vocab"));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void losesNothing(Path example) throws JsonLdError {
        Graph graph = RDFParser.source(example).toGraph();
        String quads = RDFWriter.source(graph).lang(Lang.NTRIPLES).asString();
        Document rdf = RdfDocument.of(new StringReader(quads));
        JsonObject compacted = JsonLd.compact(
                        JsonDocument.of(JsonLd.fromRdf(rdf).get()), JsonDocument.of(reader()))
                .get();
        assertThat(compacted.getJsonArray("@graph").toString())
                .doesNotContain("\"http://persistence", "\"news:", "\"https://w3id.org/dateline/news");

        Graph back = GraphFactory.createDefaultGraph();
        RDFParser.fromString(compacted.toString(), Lang.JSONLD11).parse(back);
        assertThat(back.isIsomorphicWith(graph)).isTrue();
    }

    private static StringReader reader() {
        try {
            return new StringReader(Files.readString(CONTEXT, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String uri(Field field) {
        try {
            return ((Node) field.get(null)).getURI();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
