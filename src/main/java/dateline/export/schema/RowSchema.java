package dateline.export.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.release.Column;
import dateline.export.release.Table;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Describes a row of a table as a JSON object: a member for each column, in any order, and no other. What is missing is null.
 * Numbers and truth values are JSON's own; dates, times and IRIs are text.
 */
public final class RowSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RowSchema() {}

    /** @param names what the members are called */
    public static ObjectNode of(Table table, Function<Column, String> names) {
        ObjectNode schema = JSON.objectNode();
        schema.put("title", table.title());
        schema.put("description", table.description());
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Column column : table.columns()) {
            properties.set(names.apply(column), value(column));
            required.add(names.apply(column));
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static ObjectNode value(Column column) {
        ObjectNode schema = JSON.objectNode();
        schema.put("description", column.description());
        type(schema, column);
        if (!column.values().isEmpty()) {
            ArrayNode values = schema.putArray("enum");
            column.values().forEach(value -> values.add(json(column.type(), value.value())));
            if (!column.isRequired()) values.addNull();
        }
        if (!column.example().isEmpty()) schema.putArray("examples").add(json(column.type(), column.example()));
        return schema;
    }

    private static void type(ObjectNode schema, Column column) {
        String type =
                switch (column.type()) {
                    case TEXT, IRI, DATE, DATE_TIME -> "string";
                    case INTEGER -> "integer";
                    case DECIMAL -> "number";
                    case BOOLEAN -> "boolean";
                };
        if (column.isRequired()) schema.put("type", type);
        else schema.putArray("type").add(type).add("null");
        switch (column.type()) {
            case IRI -> schema.put("format", "iri");
            case DATE -> schema.put("format", "date");
            case DATE_TIME -> schema.put("format", "date-time");
            case TEXT, INTEGER, DECIMAL, BOOLEAN -> {}
        }
    }

    private static JsonNode json(Column.Type type, String value) {
        return switch (type) {
            case TEXT, IRI, DATE, DATE_TIME -> JSON.textNode(value);
            case INTEGER -> JSON.numberNode(Long.parseLong(value));
            case DECIMAL -> JSON.numberNode(new BigDecimal(value));
            case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(value));
        };
    }
}
