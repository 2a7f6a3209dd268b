package dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.vocab.News;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What the mapper makes of the example of the facts format conforms to the shapes, article by article and all together. */
class ConformanceTest {
    private static final Path EXAMPLE = Path.of("ontology", "examples", "facts.jsonl");

    private final FactMapper mapper = new FactMapper(new Iris("http://localhost:3030/"));
    private final Shapes shapes = new Shapes();

    @Test
    void theExampleIsInTheFormatAsItIsWritten() throws IOException {
        FactsFormat format = new FactsFormat();
        assertThat(example().stream().map(format::write)).containsExactlyElementsOf(Files.readAllLines(EXAMPLE));
    }

    @Test
    void eachArticleConforms() throws IOException {
        for (ArticleFacts facts : example())
            assertThat(shapes.validate(map(List.of(facts)).getDefaultGraph())).isEmpty();
    }

    @Test
    void articlesConformTogether() throws IOException {
        DatasetGraph all = map(example());
        assertThat(shapes.validate(all.getDefaultGraph())).isEmpty();
        assertThat(all.getDefaultGraph().stream(Node.ANY, News.status, News.Denied)
                        .filter(triple ->
                                all.getDefaultGraph().contains(triple.getSubject(), News.status, News.Planned)))
                .as("one event that one outlet plans and another denies")
                .hasSize(1);
    }

    @Test
    void everyTripleStandsInANamedGraphAndEveryTermOfOursIsDefined() throws IOException {
        DatasetGraph all = map(example());
        Set<Triple> named = all.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> !quad.isDefaultGraph())
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
        assertThat(all.getDefaultGraph().stream().collect(Collectors.toSet())).isEqualTo(named);

        Set<Node> defined = RDFParser.source(Path.of("ontology", "news.ttl")).toGraph().stream(
                        Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        assertThat(named.stream()
                        .flatMap(triple -> List.of(triple.getPredicate(), triple.getObject()).stream())
                        .filter(Node::isURI)
                        .filter(node -> node.getURI().startsWith(News.NS)))
                .isNotEmpty()
                .allMatch(defined::contains);
    }

    private DatasetGraph map(List<ArticleFacts> articles) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        articles.forEach(facts -> mapper.map(facts, StreamRDFLib.dataset(dataset)));
        return dataset;
    }

    private static List<ArticleFacts> example() throws IOException {
        List<ArticleFacts> articles = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(EXAMPLE)) {
            new FactsFormat().read(lines, articles::add, malformed -> {
                throw new AssertionError(malformed);
            });
        }
        assertThat(articles).hasSize(2);
        return articles;
    }
}
