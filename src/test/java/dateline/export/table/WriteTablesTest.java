package dateline.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.release.Column;
import dateline.export.release.Table;
import dateline.export.release.Table.ForeignKey;
import dateline.export.release.TextRights;
import dateline.export.release.WithholdText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class WriteTablesTest {
    private static final List<Table> TABLES = Tables.all();

    @TempDir
    private static Path folder;

    private static SmallArchive archive;
    private static Path release;

    @BeforeAll
    static void make() throws IOException {
        archive = new SmallArchive();
        release = archive.release(folder.resolve("full"), TextRights.FULL);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    static List<Table> tables() {
        return TABLES;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableHasRows(Table table) throws IOException {
        assertThat(rows(release, table)).isNotEmpty();
    }

    /** Whoever has the RDF of the release and the query has the table. */
    @ParameterizedTest
    @EnumSource
    void theRowsAreThoseOfThePublishedQuery(TextRights text) throws IOException {
        Path made = text == TextRights.FULL ? release : archive.release(folder.resolve(text.name()), text);
        DatasetGraph published = DatasetGraphFactory.create();
        archive.store.read(snapshot -> {
            snapshot.sendTo(WithholdText.of(snapshot, text).before(StreamRDFLib.dataset(published)));
            return true;
        });
        for (Table table : TABLES)
            if (table.query().isPresent())
                assertThat(rows(made, table)).as(table.name()).isEqualTo(asked(table, published));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theReleaseHasWhatMakesATable(Table table) {
        Path made = release.resolve("queries/tables");
        if (table.query().isPresent())
            assertThat(made.resolve(table.name() + ".rq"))
                    .content()
                    .startsWith("# ")
                    .isEqualTo(table.query().get());
        else assertThat(made.resolve(table.name() + ".sql")).content().isEqualTo(Tables.sql(table));
    }

    @Test
    void theReleaseHasTheQuestions() {
        assertThat(release.resolve("queries/01-who-met-whom.rq")).content().startsWith("# Who met whom");
    }

    @Test
    void aReleaseWithoutTextHasTheHashesOfAllWords() throws IOException {
        Path made = archive.release(folder.resolve("hashes"), TextRights.OFFSETS);
        Table sentences = table("sentences");
        assertThat(rows(made, sentences)).extracting(row -> row.get(6)).containsOnly("");
        assertThat(rows(made, sentences))
                .extracting(List::getLast)
                .isEqualTo(rows(release, sentences).stream().map(List::getLast).toList());
        assertThat(Files.readString(made.resolve("tables/sentences.csv"))).doesNotContain("Larnhaven on");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keysAreUniqueAndSorted(Table table) throws IOException {
        List<List<String>> keys = rows(release, table).stream()
                .map(row -> table.key().stream()
                        .map(column -> Cells.read(row.get(index(table, column))))
                        .toList())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys.stream().map(key -> String.join("\u0000", key))).isSorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void foreignKeysResolve(Table table) throws IOException {
        for (ForeignKey foreign : table.foreignKeys()) {
            Table other = table(foreign.table());
            Set<String> there = column(other, foreign.references());
            assertThat(column(table, foreign.column()))
                    .as("%s.%s", table.name(), foreign.column())
                    .isSubsetOf(there);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void codedColumnsHaveTheirCodes(Table table) throws IOException {
        for (Column column : table.columns()) {
            if (column.values().isEmpty()) continue;
            assertThat(column(table, column.name()))
                    .as("%s.%s", table.name(), column.name())
                    .isSubsetOf(
                            column.values().stream().map(Column.Value::value).toList());
        }
    }

    @Test
    void parquetAndDuckDbHaveTheRowsOfTheCsvInTheirOrder() throws IOException, SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckdb.createStatement()) {
            sql.execute("SET TimeZone = 'UTC'");
            sql.execute("ATTACH '%s' AS release (READ_ONLY)".formatted(release.resolve("tables/dateline.duckdb")));
            for (Table table : TABLES) {
                String parquet = "'%s'".formatted(release.resolve("tables/%s.parquet".formatted(table.name())));
                assertThat(told(sql, parquet)).as(table.name()).isEqualTo(rows(release, table));
                assertThat(told(sql, "release." + table.name())).isEqualTo(rows(release, table));
                assertThat(types(sql, parquet)).isEqualTo(types(table));
                assertThat(types(sql, "release." + table.name())).isEqualTo(types(table));
            }
        }
    }

    @Test
    void theDuckDbFileSaysWhatItHolds() throws SQLException {
        try (Connection duckdb =
                        DriverManager.getConnection("jdbc:duckdb:" + release.resolve("tables/dateline.duckdb"));
                Statement sql = duckdb.createStatement();
                ResultSet rows = sql.executeQuery("SELECT comment FROM duckdb_columns() WHERE table_name = 'events'"
                        + " AND column_name = 'earliest'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).startsWith("The first day that any report allows");
        }
    }

    @Test
    void otherSettingsGiveTheSameBytes() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path other;
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            other = archive.release(folder.resolve("elsewhere"), TextRights.FULL);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (Table table : TABLES) {
            for (String suffix : List.of(".csv", ".parquet"))
                assertThat(other.resolve("tables/" + table.name() + suffix))
                        .hasSameBinaryContentAs(release.resolve("tables/" + table.name() + suffix));
        }
        assertThat(other.resolve("tables/dateline.duckdb"))
                .hasSameBinaryContentAs(release.resolve("tables/dateline.duckdb"));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        for (Table table : TABLES) {
            for (List<String> row : rows(release, table)) {
                for (String cell : row)
                    if (!cell.matches("-?[0-9.]+")) assertThat(cell).doesNotMatch("(?s)\\s*[=+\\-@\t\r＝＋－＠].*");
            }
        }
        assertThat(column(table("aliases"), "name")).contains("'=HYPERLINK(\"http://evil.example\",\"Oskar\")");
        assertThat(column(table("figures"), "value")).contains("-2.5");
    }

    @Test
    void aMomentIsInUtcAndADayIsTheOutlets() throws IOException {
        Table articles = table("articles");
        assertThat(rows(release, articles))
                .extracting(row ->
                        row.get(index(articles, "date_published")) + " " + row.get(index(articles, "published_at")))
                .contains("2031-05-02 2031-05-03T04:30:00Z");
    }

    private static List<List<String>> asked(Table table, DatasetGraph dataset) throws IOException {
        MakeRows rows = new MakeRows(table);
        List<List<String>> asked = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(dataset).query(table.query().orElseThrow()).build()) {
            RowSet solutions = execution.select();
            while (solutions.hasNext())
                asked.add(rows.row(solutions.next()).stream()
                        .map(value -> Objects.requireNonNullElse(WriteCsv.cell(value), ""))
                        .toList());
        }
        return asked.stream()
                .distinct()
                .sorted((one, other) -> key(table, one).compareTo(key(table, other)))
                .toList();
    }

    private static String key(Table table, List<String> row) {
        return table.key().stream()
                .map(column -> Cells.read(row.get(index(table, column))))
                .collect(Collectors.joining("\u0000"));
    }

    private static List<List<String>> told(Statement sql, String from) throws SQLException {
        List<List<String>> told = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("SELECT * FROM " + from)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                    row.add(Objects.requireNonNullElse(WriteCsv.cell(rows.getObject(i)), ""));
                told.add(row);
            }
        }
        return told;
    }

    private static List<String> types(Statement sql, String from) throws SQLException {
        try (ResultSet rows = sql.executeQuery("DESCRIBE SELECT * FROM " + from)) {
            List<String> types = new ArrayList<>();
            while (rows.next()) types.add(rows.getString(1) + " " + rows.getString(2));
            return types;
        }
    }

    private static List<String> types(Table table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + SqlType.of(column.type()))
                .toList();
    }

    private static Table table(String name) {
        return TABLES.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int index(Table table, String column) {
        return table.columns().stream().map(Column::name).toList().indexOf(column);
    }

    /** What stands in a column, where something does. */
    private static Set<String> column(Table table, String column) throws IOException {
        return rows(release, table).stream()
                .map(row -> row.get(index(table, column)))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<List<String>> rows(Path release, Table table) throws IOException {
        Path file = release.resolve("tables/%s.csv".formatted(table.name()));
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            Stream<List<String>> rows = parser.stream().skip(1).map(CSVRecord::toList);
            return rows.toList();
        }
    }
}
