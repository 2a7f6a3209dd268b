package dateline.export.plover;

import dateline.export.release.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The names of the fields of the POLECAT files (<a href="https://doi.org/10.7910/DVN/AJGVIT">doi:10.7910/DVN/AJGVIT</a>), in the
 * order in which these files have them.
 */
final class Fields {
    static final List<String> NAMES = read();

    private Fields() {}

    /** The column of a field. */
    static String column(String field) {
        return field.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** The field of a column. */
    static String field(String column) {
        return NAMES.stream()
                .filter(field -> column(field).equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("POLECAT has no field " + column));
    }

    /** @throws IllegalStateException unless the columns of the table are these fields */
    static void require(Table table) {
        List<String> columns =
                table.columns().stream().map(column -> column.name()).toList();
        if (!columns.equals(NAMES.stream().map(Fields::column).toList()))
            throw new IllegalStateException("%s has not the fields of POLECAT".formatted(table.name()));
    }

    private static List<String> read() {
        try (InputStream in = Fields.class.getResourceAsStream("fields.txt")) {
            if (in == null) throw new IllegalStateException("fields.txt is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
