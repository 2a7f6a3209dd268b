package dateline.export.verify;

import dateline.export.release.Column;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
import dateline.export.table.SqlType;
import java.io.IOException;
import java.util.stream.Collectors;

/** Has DuckDB read the CSV of a table as rows of the types that release.json says. */
final class CsvRows {
    private CsvRows() {}

    /** The FROM of a query. */
    static String sql(Candidate candidate, ReleaseFile file, Table table) throws IOException {
        return "FROM (SELECT %s FROM read_csv('%s', auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', columns = {%s}))"
                .formatted(
                        table.columns().stream().map(CsvRows::cast).collect(Collectors.joining(", ")),
                        Bench.quoted(candidate.folder().file(file.path())),
                        table.columns().stream()
                                .map(column -> "'%s': 'VARCHAR'".formatted(column.name()))
                                .collect(Collectors.joining(", ")));
    }

    /** Text without the apostrophe that keeps spreadsheets from running it. */
    private static String cast(Column column) {
        return switch (column.type()) {
            case TEXT, IRI -> "regexp_replace(\"%s\", '^''', '') AS \"%1$s\"".formatted(column.name());
            case INTEGER, DECIMAL, BOOLEAN, DATE, DATE_TIME ->
                "CAST(\"%s\" AS %s) AS \"%1$s\"".formatted(column.name(), type(column));
        };
    }

    /** As Parquet and DuckDB hold it. */
    static String type(Column column) {
        return SqlType.of(column.type());
    }
}
