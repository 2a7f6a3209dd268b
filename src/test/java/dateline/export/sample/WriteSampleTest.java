package dateline.export.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.Newsroom;
import dateline.export.release.Content.Role;
import dateline.export.release.MakeRelease;
import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseFormat;
import dateline.export.release.Table;
import dateline.export.release.Table.ForeignKey;
import dateline.export.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample of a release of all cases of the mapping. */
final class WriteSampleTest {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    private static Path folder;

    private static Path release;
    private static Path next;
    private static List<Table> tables;

    @BeforeAll
    static void make() throws IOException {
        MakeRelease maker = new MakeRelease(Tables.all(), List.of(Newsroom.tables(), new WriteSample()), List.of());
        try (Newsroom newsroom = new Newsroom(folder, maker)) {
            newsroom.publishCases();
            release = newsroom.release("1.0.0");
            next = newsroom.release("1.0.1");
        }
        tables = ReleaseFormat.read(release).tables();
    }

    private static List<CSVRecord> rows(Path release, String folder, String table) throws IOException {
        Path file = release.resolve("%s/%s.csv".formatted(folder, table));
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSV)) {
            return parser.getRecords();
        }
    }

    @Test
    void itHasEveryTableWithItsColumns() throws IOException {
        for (Table table : tables)
            assertThat(Files.readAllLines(release.resolve("sample/%s.csv".formatted(table.name())))
                            .getFirst())
                    .isEqualTo(Files.readAllLines(release.resolve("tables/%s.csv".formatted(table.name())))
                            .getFirst());
        assertThat(rows(release, "sample", "articles")).isNotEmpty();
        assertThat(rows(release, "sample", "evidence")).isNotEmpty();
    }

    @Test
    void itsRowsAreRowsOfTheTables() throws IOException {
        for (Table table : tables) {
            Set<List<String>> all = rows(release, "tables", table.name()).stream()
                    .map(CSVRecord::toList)
                    .collect(Collectors.toSet());
            assertThat(rows(release, "sample", table.name())).as(table.name()).allSatisfy(row -> assertThat(all)
                    .contains(row.toList()));
        }
    }

    @Test
    void everyKeyLeadsToARowInIt() throws IOException {
        for (Table table : tables)
            for (ForeignKey key : table.foreignKeys()) {
                Set<String> targets = rows(release, "sample", key.table()).stream()
                        .map(row -> row.get(key.references()))
                        .collect(Collectors.toSet());
                assertThat(rows(release, "sample", table.name()).stream()
                                .map(row -> row.get(key.column()))
                                .filter(value -> !value.isEmpty()))
                        .as("%s.%s", table.name(), key.column())
                        .isSubsetOf(targets);
            }
    }

    @Test
    void itIsSmall() throws IOException {
        List<ReleaseFile> files = ReleaseFormat.read(release).files(Role.SAMPLE);
        assertThat(files.stream().mapToLong(ReleaseFile::bytes).sum()).isBetween(1L, 1_000_000L);
        assertThat(files.stream().mapToLong(file -> file.content().records().orElse(0)))
                .allMatch(records ->
                        records <= 1_000 || records == turtle(release).size());
    }

    @Test
    void itsTurtleSaysOfItsThingsWhatTheDataSay() throws IOException {
        Graph turtle = turtle(release);
        for (CSVRecord article : rows(release, "sample", "articles"))
            assertThat(turtle.stream().map(triple -> triple.getSubject().toString()))
                    .contains(article.get("article"));
        assertThat(Files.readString(release.resolve("sample/sample.ttl")))
                .contains("news:textDigest")
                .doesNotContain("nif:anchorOf");
    }

    private static Graph turtle(Path release) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, release.resolve("sample/sample.ttl").toUri().toString());
        return graph;
    }

    @Test
    void anotherReleaseOfTheSameDataHasTheSameSample() throws IOException {
        for (ReleaseFile file : ReleaseFormat.read(release).files(Role.SAMPLE))
            assertThat(next.resolve(file.path())).hasSameBinaryContentAs(release.resolve(file.path()));
    }

    @Test
    void ofManyArticlesItHasFew() throws IOException {
        MakeRelease maker = new MakeRelease(Tables.all(), List.of(Newsroom.tables(), new WriteSample()), List.of());
        try (Newsroom newsroom = new Newsroom(folder.resolve("many"), maker)) {
            for (int i = 0; i < 100; i++) newsroom.publish("a" + i, "2031-05-02", "");
            Path many = newsroom.release("1.0.0");
            assertThat(rows(many, "sample", "articles")).hasSize(64);
            newsroom.publish("b", "2031-05-02", "");
            Set<String> before = rows(many, "sample", "articles").stream()
                    .map(row -> row.get("article"))
                    .collect(Collectors.toSet());
            assertThat(rows(newsroom.release("1.1.0"), "sample", "articles").stream()
                            .filter(row -> before.contains(row.get("article"))))
                    .hasSizeGreaterThanOrEqualTo(63);
        }
    }
}
