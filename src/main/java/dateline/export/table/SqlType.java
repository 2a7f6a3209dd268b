package dateline.export.table;

import dateline.export.release.Column;

/** The types of columns in Parquet and in DuckDB, by their names there. */
public final class SqlType {
    private SqlType() {}

    /** Decimals are doubles, which every reader knows; moments are moments, not readings of a clock. */
    public static String of(Column.Type type) {
        return switch (type) {
            case TEXT, IRI -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case DATE_TIME -> "TIMESTAMP WITH TIME ZONE";
        };
    }
}
