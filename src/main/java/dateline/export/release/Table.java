package dateline.export.release;

import java.util.List;
import java.util.Optional;

/**
 * A table of a release: one row for each thing of a kind, or for each link between two.
 *
 * @param name lower case words with underscores: its file, its view in DuckDB, its record set
 * @param title in words
 * @param description what a row is
 * @param columns in the order of the files
 * @param key the columns that tell rows apart; rows are sorted by them
 * @param foreignKeys to other tables
 * @param query the SPARQL that makes it, whose variables are the columns
 */
public record Table(
        String name,
        String title,
        String description,
        List<Column> columns,
        List<String> key,
        List<ForeignKey> foreignKeys,
        Optional<String> query) {
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        foreignKeys = List.copyOf(foreignKeys);
        if (!name.matches("[a-z][a-z0-9_]*")) throw new IllegalArgumentException(name + " is not a table's name");
        if (columns.isEmpty() || key.isEmpty()) throw new IllegalArgumentException(name + " has no columns or no key");
    }

    /** A column whose values, where it has one, are found in a column of another table. */
    public record ForeignKey(String column, String table, String references) {}
}
