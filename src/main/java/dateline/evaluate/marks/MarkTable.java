package dateline.evaluate.marks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.evaluate.Tally;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes how a recogniser did: as a table, as errors by category, and as JSON. */
public final class MarkTable {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String ROW = "%-28s %6s %8s %7s %10s %8s %6s%n";

    private MarkTable() {}

    /** Precision, recall and F1 by each measure, and how many errors there are of which category. */
    public static String summary(MarkScores scores) {
        StringBuilder table = new StringBuilder("%s, %d texts%n".formatted(scores.set(), scores.texts()));
        table.append(ROW.formatted("", "right", "spurious", "missing", "precision", "recall", "F1"));
        scores.measures()
                .forEach((measure, tally) -> table.append(ROW.formatted(
                        measure,
                        tally.right(),
                        tally.spurious(),
                        tally.missing(),
                        ratio(tally.precision()),
                        ratio(tally.recall()),
                        ratio(tally.f1()))));
        scores.byCategory()
                .forEach((category, errors) -> table.append("%-28s %6d%n".formatted(category, errors.size())));
        return table.toString();
    }

    /** What was taken for what: a line for each thing in the gold, a column for each thing found. */
    public static String confusions(MarkScores scores) {
        StringBuilder tables = new StringBuilder();
        scores.confusions().forEach((title, table) -> {
            SortedSet<String> columns = new TreeSet<>();
            table.values().forEach(row -> columns.addAll(row.keySet()));
            tables.append("%n%s (down: in the gold, across: found)%n%-24s".formatted(title, ""));
            for (String column : columns) tables.append(" %12s".formatted(column));
            table.forEach((gold, row) -> {
                tables.append("%n%-24s".formatted(gold));
                for (String column : columns) tables.append(" %12d".formatted(row.getOrDefault(column, 0)));
            });
            tables.append("\n");
        });
        return tables.toString();
    }

    /** Every error, by category. */
    public static String errors(MarkScores scores) {
        StringBuilder list = new StringBuilder();
        scores.byCategory().forEach((category, errors) -> {
            list.append("%n%s (%d)%n".formatted(category, errors.size()));
            for (MarkError error : errors) list.append("  %s  %s%n".formatted(error.text(), error.words()));
        });
        return list.toString();
    }

    /** Everything. */
    public static String json(MarkScores scores) {
        ObjectNode root = JSON.createObjectNode();
        root.put("set", scores.set());
        root.put("fingerprint", scores.fingerprint());
        root.put("texts", scores.texts());
        ObjectNode measures = root.putObject("scores");
        scores.measures().forEach((measure, tally) -> put(measures.putObject(measure), tally));
        root.set("confusions", JSON.valueToTree(scores.confusions()));
        ArrayNode errors = root.putArray("errors");
        for (MarkError error : scores.errors())
            errors.addObject()
                    .put("category", error.category())
                    .put("text", error.text())
                    .put("error", error.words());
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of strings and numbers can be written", impossible);
        }
    }

    private static void put(ObjectNode node, Tally tally) {
        node.put("right", tally.right())
                .put("spurious", tally.spurious())
                .put("missing", tally.missing())
                .put("precision", rounded(tally.precision()))
                .put("recall", rounded(tally.recall()))
                .put("f1", rounded(tally.f1()));
    }

    private static double rounded(double ratio) {
        return Math.round(ratio * 10_000) / 10_000.0;
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.3f", ratio);
    }
}
