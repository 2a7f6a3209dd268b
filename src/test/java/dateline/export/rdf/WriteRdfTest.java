package dateline.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import dateline.export.Newsroom;
import dateline.export.release.MakeRelease;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.export.release.TextRights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WriteRdfTest {
    private static final Path HARD = Path.of("src", "test", "resources", "dateline", "export", "hard.nq");
    private static final List<String> FILES = List.of("nq", "trig", "ttl", "jsonld");

    @TempDir
    Path folder;

    private Path release;

    /** The example's quads, and some that are hard to write. */
    @BeforeEach
    void release() throws IOException {
        release = release(folder, HARD);
    }

    private static Path release(Path folder, Path more) throws IOException {
        Part withMore = making -> {
            Path quads = making.quads().resolveSibling("more.nq");
            Files.write(
                    quads,
                    Stream.concat(Files.lines(making.quads()), Files.lines(more))
                            .sorted()
                            .toList());
            return new WriteRdf()
                    .write(new Making(making.snapshot(), quads, making.folder(), making.soFar(), making.previous()));
        };
        try (Newsroom newsroom =
                new Newsroom(folder, new MakeRelease(List.of(), List.of(withMore, new WriteSchema()), List.of()))) {
            newsroom.publishExample();
            return newsroom.release("1.0.0", TextRights.FULL);
        }
    }

    @ParameterizedTest
    @CsvSource({"trig,TriG", "jsonld,JSON-LD"})
    void everySyntaxHoldsTheSameQuads(String suffix, String language) throws IOException {
        DatasetGraph quads = read("nq", Lang.NQUADS);
        assertThat(read(suffix, RDFLanguages.nameToLang(language)).stream())
                .containsExactlyInAnyOrderElementsOf(quads.stream().toList())
                .hasSizeGreaterThan(300);
    }

    @Test
    void turtleHoldsTheFacts() throws IOException {
        List<Triple> facts = read("nq", Lang.NQUADS).getDefaultGraph().stream().toList();
        assertThat(read("ttl", Lang.TURTLE).getDefaultGraph().stream()).containsExactlyInAnyOrderElementsOf(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nq", "trig", "ttl", "jsonld"})
    void bothPackingsHoldTheSameBytes(String suffix) throws IOException {
        try (InputStream zstd =
                new ZstdInputStream(Files.newInputStream(release.resolve("rdf/dataset." + suffix + ".zst")))) {
            assertThat(new String(zstd.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text(suffix));
        }
    }

    @Test
    void quadsAreSortedAndTurtleIsForReading() throws IOException {
        assertThat(text("nq").lines()).isSortedAccordingTo(String::compareTo);
        assertThat(text("ttl")).contains("""

                <http://news.example/id/person/teodor-vang> a schema:Person ;
                """);
        assertThat(text("trig")).contains(" {\n", "\n    <").endsWith(" .\n}\n");
    }

    @Test
    void theContextGoesWithTheNodesAndOneNodeStandsOnALine() throws IOException {
        assertThat(text("jsonld"))
                .startsWith("{\"@context\":")
                .doesNotContain("@version"); // which readers of 1.0 refuse
        assertThat(text("jsonld").lines())
                .anyMatch(line -> line.matches(
                        "\\{\"@id\":\"http://news.example/id/person/teodor-vang\",.*\"@type\":\\[\"Person\"].*"));
    }

    @Test
    void theSettingsOfAMachineDoNotMatter() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path elsewhere;
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            elsewhere = release(folder.resolve("elsewhere"), HARD);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String suffix : FILES)
            for (String packing : List.of(".gz", ".zst"))
                assertThat(elsewhere.resolve("rdf/dataset." + suffix + packing))
                        .hasSameBinaryContentAs(release.resolve("rdf/dataset." + suffix + packing));
    }

    @Test
    void gzipBearsNoTimeAndNoName() throws IOException {
        byte[] header = new byte[10];
        try (InputStream in = Files.newInputStream(release.resolve("rdf/dataset.nq.gz"))) {
            in.readNBytes(header, 0, header.length);
        }
        assertThat(header).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }

    @Test
    void theSchemaIsThatOfTheData() throws IOException {
        assertThat(release.resolve("schema/news.ttl")).hasSameBinaryContentAs(Path.of("ontology", "news.ttl"));
        assertThat(release.resolve("schema/shapes.ttl")).hasSameBinaryContentAs(Path.of("ontology", "shapes.ttl"));
        assertThat(release.resolve("schema/context.jsonld"))
                .hasSameBinaryContentAs(Path.of("ontology", "context.jsonld"));
    }

    private DatasetGraph read(String suffix, Lang lang) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text(suffix), lang).parse(dataset);
        return dataset;
    }

    private String text(String suffix) throws IOException {
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(release.resolve("rdf/dataset." + suffix + ".gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
