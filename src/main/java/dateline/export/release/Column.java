package dateline.export.release;

import java.util.List;
import java.util.Optional;

/**
 * A column of a table, as the codebook tells of it.
 *
 * @param name lower case words with underscores; in tables and in the query alike
 * @param description what it means, and what it means that it is missing
 * @param unit of its numbers
 * @param values that it can have, if these are few
 * @param isRequired whether it is never missing
 * @param property that it comes from, an IRI
 * @param example a value
 */
public record Column(
        String name,
        Type type,
        String description,
        Optional<String> unit,
        List<Value> values,
        boolean isRequired,
        Optional<String> property,
        String example) {
    public Column {
        values = List.copyOf(values);
        if (!name.matches("[a-z][a-z0-9_]*")) throw new IllegalArgumentException(name + " is not a column's name");
    }

    /** What a value is, in every form of a table. */
    public enum Type {
        TEXT,
        IRI,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        DATE,
        DATE_TIME
    }

    /** One of few values, and what it says. */
    public record Value(String value, String meaning) {}
}
