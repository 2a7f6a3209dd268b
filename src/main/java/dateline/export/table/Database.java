package dateline.export.table;

import dateline.export.release.Column;
import dateline.export.release.Table;
import dateline.export.release.Table.ForeignKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A DuckDB file that tables are written to, each sorted by its key. Rows wait in a working folder until their table is whole.
 * Keys are said in comments, not declared: for a million and a half rows DuckDB's index of one key took twice the room of the
 * table itself. The same tables give the same bytes, which costs three times the room of DuckDB's best compression: that
 * chooses by chance, and lets slip what was in memory (see {@link ClearGaps}). For one thread.
 */
final class Database implements AutoCloseable {
    private static final String MEMORY = "256MB"; // what does not fit goes to the working folder
    private static final String ROW_GROUP = "100000"; // rows of Parquet; fixed, so that machines do not matter
    private static final String STORAGE = "v1.0.0"; // what DuckDB of the years before reads as well

    /** What is left packs repeated text, and leaves the rest as it is. */
    private static final String NOT_TO_BE_HAD_TWICE =
            "fsst,dict_fsst,zstd,alp,alprd,bitpacking,chimp,patas,rle,roaring";

    private final DuckDBConnection connection;
    private final Path file;
    private final List<String> tables = new ArrayList<>();

    /**
     * @param file that is made
     * @param work a folder for what does not stay
     */
    Database(Path file, Path work) throws IOException {
        this.file = file;
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", "1"); // rows come in one order
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("temp_directory", work.resolve("spill").toString());
        settings.setProperty("autoinstall_known_extensions", "false"); // nothing is fetched from the net
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty(org.duckdb.DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        connection = asking(() -> DriverManager.getConnection("jdbc:duckdb:" + work.resolve("staged.duckdb"), settings)
                .unwrap(DuckDBConnection.class));
        run("SET TimeZone = 'UTC'");
        run("SET disabled_compression_methods = " + quoted(NOT_TO_BE_HAD_TWICE));
        run("ATTACH %s AS release (STORAGE_VERSION %s)".formatted(quoted(file.toString()), quoted(STORAGE)));
    }

    /** Asks the database for something. */
    private interface Question<T> {
        T ask() throws SQLException, IOException;
    }

    /** A failing database is a failing disk: there is no going on. */
    private static <T> T asking(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new IOException("the database of the tables failed", e);
        }
    }

    private void run(String sql) throws IOException {
        asking(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Takes rows. */
    interface Rows {
        void add(List<@Nullable Object> row) throws IOException;
    }

    /** Gives rows. */
    interface Filling {
        void fill(Rows rows) throws IOException;
    }

    /** Makes a table of the rows, sorted by its key. */
    void fill(Table table, Filling filling) throws IOException {
        String name = name(table.name());
        stage(table.name(), columns(table), filling);
        make(table, "SELECT * FROM " + name);
        run("DROP TABLE " + name);
    }

    /** Keeps rows beside the release's tables for the SQL of tables that come after. */
    void stage(String name, String columns, Filling filling) throws IOException {
        run("CREATE TABLE %s (%s)".formatted(name(name), columns));
        asking(() -> {
            try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name)) {
                filling.fill(row -> asking(() -> append(appender, row)));
            }
            return true;
        });
    }

    /** Makes a table of what SQL selects from the tables before it, known as {@code release.NAME}, sorted by its key. */
    void make(Table table, String sql) throws IOException {
        String name = name(table.name());
        String key = table.key().stream().map(Database::name).collect(Collectors.joining(", "));
        String names =
                table.columns().stream().map(column -> name(column.name())).collect(Collectors.joining(", "));
        run("CREATE TABLE release.%s (%s)".formatted(name, columns(table)));
        run("INSERT INTO release.%s SELECT %s FROM (\n%s\n) ORDER BY %s".formatted(name, names, sql, key));
        comment(table);
        tables.add(name);
    }

    private static String columns(Table table) {
        return table.columns().stream()
                .map(column -> name(column.name()) + " " + SqlType.of(column.type()))
                .collect(Collectors.joining(", "));
    }

    private static boolean append(DuckDBAppender appender, List<@Nullable Object> row) throws SQLException {
        appender.beginRow();
        for (Object value : row) {
            if (value == null) appender.appendNull();
            else if (value instanceof Long number) appender.append(number.longValue());
            else if (value instanceof Double number) appender.append(number.doubleValue());
            else if (value instanceof Boolean truth) appender.append(truth.booleanValue());
            else if (value instanceof LocalDate day) appender.append(day);
            else if (value instanceof OffsetDateTime moment) appender.append(moment);
            else appender.append(value.toString());
        }
        appender.endRow();
        return true;
    }

    private void comment(Table table) throws IOException {
        String name = "release." + name(table.name());
        List<String> words = new ArrayList<>(List.of(table.description()));
        words.add("Key: %s.".formatted(String.join(", ", table.key())));
        for (ForeignKey foreign : table.foreignKeys())
            words.add("%s refers to %s of %s.".formatted(foreign.column(), foreign.references(), foreign.table()));
        run("COMMENT ON TABLE %s IS %s".formatted(name, quoted(String.join(" ", words))));
        for (Column column : table.columns())
            run("COMMENT ON COLUMN %s.%s IS %s".formatted(name, name(column.name()), quoted(column.description())));
    }

    /** Writes a table as Parquet, packed with Zstandard. */
    void writeParquet(Table table, Path file) throws IOException {
        run("COPY release.%s TO %s (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE %s)"
                .formatted(name(table.name()), quoted(file.toString()), ROW_GROUP));
    }

    /** Reads the rows of a table in the order of its key. */
    void read(Table table, Rows rows) throws IOException {
        asking(() -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("SELECT * FROM release." + name(table.name()))) {
                while (result.next()) {
                    List<@Nullable Object> row = new ArrayList<>(table.columns().size());
                    for (int i = 1; i <= table.columns().size(); i++) row.add(result.getObject(i));
                    rows.add(row);
                }
                return true;
            }
        });
    }

    private static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Writes the file to its end. */
    @Override
    public void close() throws IOException {
        run("CHECKPOINT release");
        List<ClearGaps.Segment> segments = new ArrayList<>();
        Set<Long> overflow = new HashSet<>();
        for (String table : tables) {
            stored(
                    table,
                    "block_id, block_offset, count, compression",
                    row -> segments.add(
                            new ClearGaps.Segment(row.getLong(1), row.getInt(2), row.getInt(3), row.getString(4))));
            stored(table, "unnest(additional_block_ids)", row -> overflow.add(row.getLong(1)));
        }
        run("DETACH release");
        asking(() -> {
            connection.close();
            return true;
        });
        ClearGaps.in(file, segments, overflow);
    }

    /** Looks at a row. */
    private interface Look {
        void at(ResultSet row) throws SQLException;
    }

    /** Asks where the text of a table lies in the file. */
    private void stored(String table, String what, Look look) throws IOException {
        String sql =
                "SELECT %s FROM pragma_storage_info(%s) WHERE segment_type = 'VARCHAR' AND persistent AND block_id >= 0"
                        .formatted(what, quoted("release." + table));
        asking(() -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) look.at(rows);
            }
            return true;
        });
    }
}
