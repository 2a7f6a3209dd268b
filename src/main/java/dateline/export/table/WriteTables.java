package dateline.export.table;

import dateline.export.release.Content;
import dateline.export.release.Content.Role;
import dateline.export.release.Making;
import dateline.export.release.Part;
import dateline.export.release.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes the tables: each as {@code tables/NAME.csv} and {@code tables/NAME.parquet}, and all of them in
 * {@code tables/dateline.duckdb}. The rows are what the query of the table gives, but for text that the release may not
 * hold; a table without a query is made by SQL of the tables before it.
 */
public final class WriteTables implements Part {
    private static final String FOLDER = "tables/";

    private final List<Aid> aids;

    /** @param aids that the SQL of tables asks for */
    public WriteTables(List<Aid> aids) {
        this.aids = List.copyOf(aids);
    }

    @Override
    public List<Content> write(Making making) throws IOException {
        Path folder = Files.createDirectories(making.folder().resolve(FOLDER));
        Path work = Files.createDirectories(making.quads().resolveSibling("tables"));
        List<Content> contents = new ArrayList<>();
        contents.add(Content.of(
                FOLDER + "dateline.duckdb", Role.DATABASE, "All tables, for DuckDB", "application/vnd.duckdb"));
        try (Database database = new Database(folder.resolve("dateline.duckdb"), work)) {
            for (Aid aid : aids)
                database.stage(
                        aid.name(), aid.columns(), rows -> aid.fill(making, row -> rows.add(Arrays.asList(row))));
            for (Table table : making.soFar().tables()) {
                if (table.query().isPresent()) database.fill(table, new AskTable(table, making)::send);
                else database.make(table, Tables.sql(table));
                database.writeParquet(table, folder.resolve(table.name() + ".parquet"));
                long rows = writeCsv(database, table, folder.resolve(table.name() + ".csv"));
                contents.add(content(table, ".csv", "text/csv", rows));
                contents.add(content(table, ".parquet", "application/vnd.apache.parquet", rows));
            }
        }
        return contents;
    }

    private static long writeCsv(Database database, Table table, Path file) throws IOException {
        try (WriteCsv csv = new WriteCsv(table, file)) {
            database.read(table, csv);
            return csv.written();
        }
    }

    private static Content content(Table table, String suffix, String mediaType, long rows) {
        return new Content(
                FOLDER + table.name() + suffix,
                Role.TABLE,
                table.title(),
                mediaType,
                Optional.empty(),
                OptionalLong.of(rows),
                Optional.of(table.name()));
    }
}
