package dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.Exporter;
import dateline.model.ArticleFacts;
import dateline.store.Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every directory under {@code mapping/} is a case: {@code facts.jsonl}, and the quads it comes to in {@code expected.nq}.
 * A new case gets its expected quads with {@code -Dmapping.write=true}; read them before you commit them.
 */
final class MappingTest {
    private static final Path CASES = Path.of("src/test/resources/mapping");
    private static final Shapes SHAPES = new Shapes();

    private final FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factsComeToTheExpectedQuads(Path directory) throws IOException {
        String actual = map(Facts.read(directory.resolve("facts.jsonl")));
        Path expected = directory.resolve("expected.nq");
        if (Boolean.getBoolean("mapping.write")) Files.writeString(expected, actual);
        Set<String> wanted = new TreeSet<>(Files.readAllLines(expected));
        Set<String> got = new TreeSet<>(actual.lines().toList());
        assertThat(difference(wanted, got)).isEmpty();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfArticlesDoesNotMatter(Path directory) throws IOException {
        List<ArticleFacts> articles = new ArrayList<>(Facts.read(directory.resolve("facts.jsonl")));
        String forwards = map(articles);
        Collections.reverse(articles);
        assertThat(map(articles)).isEqualTo(forwards);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDefaultGraphIsTheUnionOfTheNamedGraphs(Path directory) throws IOException {
        DatasetGraph dataset = parse(map(Facts.read(directory.resolve("facts.jsonl"))));
        Set<Triple> union = dataset.stream()
                .filter(quad -> !quad.isDefaultGraph())
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
        assertThat(dataset.getDefaultGraph().stream().collect(Collectors.toSet()))
                .isEqualTo(union);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsBlank(Path directory) throws IOException {
        assertThat(parse(map(Facts.read(directory.resolve("facts.jsonl")))).stream()
                        .flatMap(quad ->
                                Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())))
                .noneMatch(Node::isBlank);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrittenConformsToTheShapes(Path directory) throws IOException {
        DatasetGraph dataset = parse(map(Facts.read(directory.resolve("facts.jsonl"))));
        assertThat(SHAPES.validate(dataset.getDefaultGraph())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mappingGivesTheBytesThatAStoreExports(Path directory, @TempDir Path exported) throws IOException {
        List<ArticleFacts> articles = Facts.read(directory.resolve("facts.jsonl"));
        try (Store store = Store.inMemory()) {
            store.write(batch -> articles.forEach(facts -> batch.replace(mapper.article(facts), Map.of())));
            new Exporter(store).export(exported);
        }
        assertThat(exported.resolve(Exporter.QUADS))
                .hasBinaryContent(map(articles).getBytes(StandardCharsets.UTF_8));
    }

    private String map(List<ArticleFacts> articles) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedNQuads quads = new SortedNQuads(out)) {
            articles.forEach(facts -> mapper.map(facts, quads));
            quads.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatasetGraph parse(String quads) {
        return RDFParser.source(new ByteArrayInputStream(quads.getBytes(StandardCharsets.UTF_8)))
                .lang(Lang.NQUADS)
                .checking(true)
                .toDatasetGraph();
    }

    /** Missing quads with a minus, extra ones with a plus, sorted by quad. */
    private static List<String> difference(Set<String> wanted, Set<String> got) {
        Set<String> all = new TreeSet<>(wanted);
        all.addAll(got);
        return all.stream()
                .filter(quad -> wanted.contains(quad) != got.contains(quad))
                .map(quad -> (wanted.contains(quad) ? "- " : "+ ") + quad)
                .toList();
    }
}
