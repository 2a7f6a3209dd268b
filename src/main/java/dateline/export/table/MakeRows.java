package dateline.export.table;

import dateline.export.release.Column;
import dateline.export.release.ReleaseException;
import dateline.export.release.Table;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of a table from the solutions of its query: of an integer a {@link Long}, of a decimal a {@link Double}, of a
 * day a {@link LocalDate}, of a moment an {@link OffsetDateTime} in UTC, of the rest text or truth values. What is missing is
 * null.
 */
final class MakeRows {
    private final Table table;
    private final List<Var> variables;

    MakeRows(Table table) {
        this.table = table;
        this.variables =
                table.columns().stream().map(column -> Var.alloc(column.name())).toList();
    }

    /** @throws ReleaseException if a value is not of its column's type, or missing where there must be one */
    List<@Nullable Object> row(Binding solution) {
        List<@Nullable Object> row = new ArrayList<>(variables.size());
        for (int i = 0; i < variables.size(); i++) {
            Column column = table.columns().get(i);
            Node node = solution.get(variables.get(i));
            if (node == null && column.isRequired())
                throw new ReleaseException(
                        "A row of the table %s has no %s: %s".formatted(table.name(), column.name(), solution));
            row.add(node == null ? null : value(column, node));
        }
        return row;
    }

    private Object value(Column column, Node node) {
        try {
            return value(column.type(), node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI());
        } catch (NumberFormatException | DateTimeException e) {
            throw new ReleaseException(
                    "%s in the column %s of the table %s is no %s"
                            .formatted(
                                    node,
                                    column.name(),
                                    table.name(),
                                    column.type().name().toLowerCase(Locale.ROOT)),
                    e);
        }
    }

    private static Object value(Column.Type type, String text) {
        return switch (type) {
            case TEXT, IRI -> text;
            case INTEGER -> new BigDecimal(text).longValueExact();
            case DECIMAL -> Double.valueOf(text);
            case BOOLEAN -> text.equals("true") || text.equals("1");
            case DATE -> LocalDate.from(DateTimeFormatter.ISO_LOCAL_DATE.parse(text, new ParsePosition(0)));
            case DATE_TIME -> moment(text);
        };
    }

    /** What has no zone is taken to be in UTC. */
    private static OffsetDateTime moment(String text) {
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof LocalDateTime local
                ? local.atOffset(ZoneOffset.UTC)
                : OffsetDateTime.from(moment).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
