package dateline.corpus.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a record tells of each field, under whatever name. */
final class Values {
    /** Objects that records are wrapped in, or that hold what else stands beside: their members are the record's. */
    private static final Set<String> WRAPPERS = Set.of("fields", "_source", "article", "attributes", "node", "thread");

    /** Of an object in place of a value, the member that is the value. */
    private static final List<String> CORE = List.of(
            "rendered",
            "main",
            "name",
            "title",
            "label",
            "text",
            "value",
            "plain",
            "content",
            "default",
            "original",
            "$t",
            "#text",
            "$date",
            "html");

    /** What exports write for nothing. */
    private static final Set<String> NOTHING =
            Set.of("", "nan", "none", "null", "n/a", "nat", "[removed]", "[deleted]", "undefined");

    private static final int DEEPEST = 4;

    private final Map<String, JsonNode> values = new HashMap<>();
    private final Columns columns;

    Values(JsonNode record, Columns columns) {
        this.columns = columns;
        add("", record, 0);
        record.properties().stream()
                .filter(member ->
                        WRAPPERS.contains(member.getKey()) && member.getValue().isObject())
                .forEach(member -> member.getValue()
                        .properties()
                        .forEach(inner -> values.putIfAbsent(Field.key(inner.getKey()), inner.getValue())));
    }

    private void add(String path, JsonNode object, int depth) {
        object.properties().forEach(member -> {
            String key = path + Field.key(member.getKey());
            values.putIfAbsent(key, member.getValue());
            if (member.getValue().isObject() && depth < DEEPEST) add(key, member.getValue(), depth + 1);
        });
    }

    /** The values of a field that are filled, the one to be preferred first. */
    List<JsonNode> all(Field field) {
        return columns.keys(field).stream()
                .map(values::get)
                .filter(value -> value != null && isFilled(value))
                .toList();
    }

    /** The first value that is words, or an object or list that holds them. */
    Optional<String> words(Field field) {
        return all(field).stream().map(Values::words).flatMap(Optional::stream).findFirst();
    }

    /** A text, or a list of paragraphs. */
    Optional<String> text(Field field) {
        for (JsonNode value : all(field)) {
            if (!value.isArray()) {
                Optional<String> words = words(value);
                if (words.isPresent()) return words;
                continue;
            }
            List<String> paragraphs = new ArrayList<>();
            for (JsonNode paragraph : value) words(paragraph).ifPresent(paragraphs::add);
            if (!paragraphs.isEmpty()) return Optional.of(String.join("\n\n", paragraphs));
        }
        return Optional.empty();
    }

    /** What a value says in words: itself, its first element, or the member of an object that is its core. */
    static Optional<String> words(JsonNode value) {
        if (value.isTextual())
            return isFilled(value) ? Optional.of(value.asText().strip()) : Optional.empty();
        if (value.isIntegralNumber()) return Optional.of(value.asText());
        if (value.isNumber() && !Double.isNaN(value.asDouble()) && !Double.isInfinite(value.asDouble()))
            return Optional.of(value.decimalValue().toPlainString());
        if (value.isArray()) return value.isEmpty() ? Optional.empty() : words(value.get(0));
        for (String name : CORE) {
            JsonNode core = value.path(name);
            if (core.isTextual() || core.isNumber()) return words(core);
        }
        return Optional.empty();
    }

    private static boolean isFilled(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL, MISSING, BOOLEAN, BINARY, POJO -> false;
            case STRING -> !NOTHING.contains(value.asText().strip().toLowerCase(Locale.ROOT));
            case ARRAY, OBJECT -> !value.isEmpty();
            case NUMBER -> true;
        };
    }
}
