package dateline.export.table;

import dateline.export.release.Column;
import dateline.export.release.ReleaseException;
import dateline.export.release.Table;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV after RFC 4180: UTF-8, commas, lines that end in CR LF, a header; text as {@link Cells} has it, what is
 * missing empty, days and moments by ISO 8601, numbers without exponents.
 */
public final class WriteCsv implements Database.Rows, AutoCloseable {
    private final Table table;
    private final List<Integer> key;
    private final Writer out;
    private final CSVPrinter csv;
    private List<@Nullable Object> last = List.of();
    private long written;

    public WriteCsv(Table table, Path file) throws IOException {
        this.table = table;
        List<String> names = table.columns().stream().map(Column::name).toList();
        this.key = table.key().stream().map(names::indexOf).toList();
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        this.csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(names);
    }

    /** @throws ReleaseException if it has the same key as the row before it */
    @Override
    public void add(List<@Nullable Object> row) throws IOException {
        if (!last.isEmpty() && key.stream().allMatch(i -> Objects.equals(last.get(i), row.get(i))))
            throw new ReleaseException("Two rows of the table %s have the key %s."
                    .formatted(table.name(), key.stream().map(row::get).toList()));
        last = new ArrayList<>(row);
        for (Object value : row) csv.print(cell(value));
        csv.println();
        written++;
    }

    static @Nullable String cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> Cells.write(text);
            case Double number ->
                new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            case OffsetDateTime moment -> DateTimeFormatter.ISO_INSTANT.format(moment);
            default -> value.toString();
        };
    }

    public long written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        csv.close();
        out.close();
    }
}
