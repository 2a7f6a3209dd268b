package dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/** What all score tables have in common: how numbers, counts, confusions and JSON look, and one table for many sets. */
public final class Tables {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String LINE = "%-32s %-32s %10s %8s %6s %6s%n";

    private Tables() {}

    /** Of each set each measure, with its floor where it has one. */
    public static String overview(List<Measured> sets) {
        StringBuilder table = new StringBuilder(LINE.formatted("set", "measure", "precision", "recall", "F1", "floor"));
        for (Measured set : sets)
            set.scores().ratios().forEach((measure, ratios) -> {
                OptionalDouble floor = set.floors().floor(set.scores().set(), measure);
                table.append(LINE.formatted(
                        set.scores().set(),
                        measure,
                        ratio(ratios.precision()),
                        ratio(ratios.recall()),
                        ratio(ratios.f1()),
                        floor.isPresent() ? ratio(floor.getAsDouble()) : ""));
            });
        return table.toString();
    }

    /** Several sets as one JSON object. */
    public static ObjectNode json(List<? extends SetScores> all) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        all.forEach(scores -> root.withArrayProperty("sets").add(scores.json()));
        return root;
    }

    /** What was taken for what: a line for each thing in the gold, a column for each thing found. */
    public static String confusions(Map<String, Map<String, Map<String, Integer>>> confusions) {
        StringBuilder tables = new StringBuilder();
        confusions.forEach((title, table) -> {
            SortedSet<String> columns = new TreeSet<>();
            table.values().forEach(row -> columns.addAll(row.keySet()));
            tables.append("%n%s (down: in the gold, across: found)%n%-24s".formatted(title, ""));
            for (String column : columns) tables.append(" %12s".formatted(column));
            table.forEach((gold, row) -> {
                tables.append("%n%-24s".formatted(gold));
                for (String column : columns) tables.append(" %12s".formatted(row.getOrDefault(column, 0)));
            });
            tables.append("\n");
        });
        return tables.toString();
    }

    /** A heading with the number of errors, and so many of them (0: all). */
    public static String examples(String heading, List<String> errors, int examples) {
        int shown = examples == 0 ? errors.size() : Math.min(examples, errors.size());
        StringBuilder list = new StringBuilder("%n%s (%d)%n".formatted(heading, errors.size()));
        for (String error : errors.subList(0, shown))
            list.append("  ").append(error).append("\n");
        if (shown < errors.size()) list.append("  … and %d more%n".formatted(errors.size() - shown));
        return list.toString();
    }

    public static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of strings and numbers can be written", impossible);
        }
    }

    public static ObjectNode put(ObjectNode node, Tally tally) {
        return node.put("right", tally.right())
                .put("spurious", tally.spurious())
                .put("missing", tally.missing())
                .put("precision", rounded(tally.precision()))
                .put("recall", rounded(tally.recall()))
                .put("f1", rounded(tally.f1()));
    }

    public static double rounded(double ratio) {
        return Math.round(ratio * 10_000) / 10_000.0;
    }

    public static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.3f", ratio);
    }
}
