package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.evaluate.Tables;

/** Writes how a recogniser did: as a table, as errors by category, and as JSON. */
public final class MarkTable {
    private static final ObjectMapper JSON = new ObjectMapper();
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
                        Tables.ratio(tally.precision()),
                        Tables.ratio(tally.recall()),
                        Tables.ratio(tally.f1()))));
        scores.byCategory()
                .forEach((category, errors) -> table.append("%-28s %6d%n".formatted(category, errors.size())));
        return table.toString();
    }

    /** What was taken for what: a line for each thing in the gold, a column for each thing found. */
    public static String confusions(MarkScores scores) {
        return Tables.confusions(scores.confusions());
    }

    /** Every error, by category. */
    public static String errors(MarkScores scores) {
        return errors(scores, 0);
    }

    /** So many errors of each category; 0 for all. */
    static String errors(MarkScores scores, int examples) {
        StringBuilder list = new StringBuilder();
        scores.byCategory()
                .forEach((category, errors) -> list.append(Tables.examples(
                        category,
                        errors.stream()
                                .map(error -> "%s  %s".formatted(error.text(), error.words()))
                                .toList(),
                        examples)));
        return list.toString();
    }

    /** Everything. */
    public static ObjectNode json(MarkScores scores) {
        ObjectNode root = JSON.createObjectNode();
        root.put("set", scores.set());
        root.put("fingerprint", scores.fingerprint());
        root.put("texts", scores.texts());
        ObjectNode measures = root.putObject("scores");
        scores.measures().forEach((measure, tally) -> Tables.put(measures.putObject(measure), tally));
        root.set("confusions", JSON.valueToTree(scores.confusions()));
        ArrayNode errors = root.putArray("errors");
        for (MarkError error : scores.errors())
            errors.addObject()
                    .put("category", error.category())
                    .put("text", error.text())
                    .put("error", error.words());
        return root;
    }
}
