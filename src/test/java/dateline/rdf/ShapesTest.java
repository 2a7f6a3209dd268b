package dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EventKind;
import dateline.vocab.News;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file in {@code ontology/examples} is a test: valid ones conform, invalid ones are refused for exactly the reasons that
 * their first lines state. */
class ShapesTest {
    private static final Path EXAMPLES = Path.of("ontology", "examples");
    private static final String REASON = "# reason: ";
    private static final Shapes SHAPES = new Shapes();

    static Stream<Path> valid() throws IOException {
        return files("valid");
    }

    static Stream<Path> invalid() throws IOException {
        return files("invalid");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void acceptsEveryValidExample(Path example) {
        assertThat(SHAPES.validate(read(example))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesEveryInvalidExampleForItsReasonsAlone(Path example) {
        assertThat(new TreeSet<>(reasons(read(example)))).isEqualTo(new TreeSet<>(stated(example)));
    }

    @Test
    void acceptsAllValidExamplesTogether() throws IOException {
        Graph all = GraphMemFactory.createDefaultGraph();
        valid().filter(path -> !path.endsWith("article.ttl"))
                .map(ShapesTest::read)
                .forEach(graph -> graph.stream().forEach(all::add));
        assertThat(SHAPES.validate(all)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void knowsEveryKindOfEvent(EventKind kind) {
        Node event = NodeFactory.createURI("http://example.org/id/event/one");
        Graph realized = GraphMemFactory.createDefaultGraph();
        realized.add(Triple.create(event, RDF.type.asNode(), News.term(kind.term())));
        assertThat(reasons(realized)).contains("An event that happened has the status news:Asserted and no other");

        Graph both = GraphMemFactory.createDefaultGraph();
        both.add(Triple.create(event, RDF.type.asNode(), News.UnrealizedEvent));
        both.add(Triple.create(event, RDF.type.asNode(), News.term(kind.term())));
        assertThat(reasons(both)).contains("An unrealised event carries no class of events that happened");

        Graph planned = GraphMemFactory.createDefaultGraph();
        planned.add(Triple.create(event, RDF.type.asNode(), News.UnrealizedEvent));
        planned.add(Triple.create(event, News.wouldBe, News.term(kind.term())));
        assertThat(reasons(planned))
                .contains("An unrealised event has a status, and never news:Asserted")
                .doesNotContain("An unrealised event says with news:wouldBe which kind of event it would be");
    }

    @Test
    void everyRuleHasAnInvalidExample() throws IOException {
        Graph shapes = RDFParser.source(Path.of("ontology", "shapes.ttl")).toGraph();
        Node message = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");
        Set<String> rules = shapes.stream(Node.ANY, message, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(invalid().flatMap(example -> stated(example).stream()).collect(Collectors.toSet()))
                .isEqualTo(rules);
    }

    @Test
    void aViolationReadsAsOneSentence() {
        Node event = NodeFactory.createURI("http://example.org/id/event/one");
        Graph graph = GraphMemFactory.createDefaultGraph();
        graph.add(Triple.create(event, RDF.type.asNode(), News.Meeting));
        graph.add(Triple.create(event, News.status, News.Planned));
        assertThat(SHAPES.validate(graph))
                .map(Shapes.Violation::toString)
                .contains(
                        "http://example.org/id/event/one: An event that happened has the status news:Asserted and no other"
                                + " (<https://w3id.org/dateline/news#status> is https://w3id.org/dateline/news#Planned)");
    }

    private static List<String> reasons(Graph graph) {
        return SHAPES.validate(graph).stream().map(Shapes.Violation::reason).toList();
    }

    private static List<String> stated(Path example) {
        try (Stream<String> lines = Files.lines(example)) {
            return lines.takeWhile(line -> line.startsWith(REASON))
                    .map(line -> line.substring(REASON.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graph read(Path file) {
        return RDFParser.source(file).toGraph();
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            Path[] sorted = files.sorted().toArray(Path[]::new);
            assertThat(sorted).isNotEmpty();
            return Arrays.stream(sorted);
        }
    }
}
