package dateline.export.verify;

import dateline.export.release.Column;
import dateline.export.release.ReleaseFile;
import dateline.export.release.Table;
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

    private static String cast(Column column) {
        return "CAST(\"%s\" AS %s) AS \"%1$s\"".formatted(column.name(), type(column));
    }

    /** As Parquet and DuckDB hold it. */
    static String type(Column column) {
        return switch (column.type()) {
            case TEXT, IRI -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DECIMAL(38,6)";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case DATE_TIME -> "TIMESTAMP";
        };
    }
}
