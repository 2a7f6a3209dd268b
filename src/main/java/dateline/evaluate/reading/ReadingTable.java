package dateline.evaluate.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Writes how pages were read: as a table, as the worst pages, and as JSON. */
public final class ReadingTable {
    /** So many pages are listed for a measure; whoever needs more has the JSON. */
    private static final int WORST = 20;

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String ROW = "%-20s %6s %6s %6s %6s %8s %10s %8s %6s%n";

    private ReadingTable() {}

    /** Precision, recall and F1 for each measure. */
    public static String summary(ReadingScores scores) {
        StringBuilder table = new StringBuilder(scores.set()).append("\n");
        table.append(ROW.formatted("", "pages", "right", "wrong", "absent", "invented", "precision", "recall", "F1"));
        scores.scores().forEach((measure, score) -> table.append(row(measure, score)));
        return table.toString();
    }

    private static String row(ReadingMeasure measure, ReadingScore score) {
        boolean whole = measure.isOfWholePages();
        return ROW.formatted(
                measure.title(),
                score.pages(),
                whole ? score.sum().right() : "",
                whole ? score.wrong() : "",
                whole ? score.absent() : "",
                whole ? score.invented() : "",
                score.saysNothing() ? "-" : ratio(score.precision()),
                ratio(score.recall()),
                ratio(score.f1()));
    }

    /** The worst pages by each measure, with what is missing on them and what is spurious. */
    public static String errors(ReadingScores scores) {
        StringBuilder list = new StringBuilder();
        for (ReadingMeasure measure : scores.scores().keySet()) {
            List<PageScore> worst = scores.worst(measure);
            if (worst.isEmpty()) continue;
            list.append("%n%s (%d pages with errors)%n".formatted(measure.title(), worst.size()));
            for (PageScore page : worst.subList(0, Math.min(WORST, worst.size()))) {
                list.append("  %s  %s%n".formatted(ratio(page.tally().f1()), page.page()));
                for (String error : page.errors())
                    list.append("      ").append(error).append("\n");
            }
        }
        return list.toString();
    }

    /** Everything: the measures, and the errors of every page. */
    public static String json(ReadingScores scores) {
        ObjectNode root = JSON.createObjectNode();
        root.put("set", scores.set());
        root.put("fingerprint", scores.fingerprint());
        ObjectNode measures = root.putObject("scores");
        scores.scores().forEach((measure, score) -> measures.putObject(measure.title())
                .put("pages", score.pages())
                .put("right", score.sum().right())
                .put("spurious", score.sum().spurious())
                .put("missing", score.sum().missing())
                .put("precision", rounded(score.precision()))
                .put("recall", rounded(score.recall()))
                .put("f1", rounded(score.f1())));
        ArrayNode pages = root.putArray("pages");
        for (PageScore page : scores.pages()) {
            if (page.errors().isEmpty()) continue;
            ObjectNode node = pages.addObject()
                    .put("id", page.page())
                    .put("of", page.measure().title())
                    .put("f1", rounded(page.tally().f1()));
            page.errors().forEach(node.putArray("errors")::add);
        }
        return text(root);
    }

    static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of strings and numbers can be written", impossible);
        }
    }

    private static double rounded(double ratio) {
        return Math.round(ratio * 10_000) / 10_000.0;
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.3f", ratio);
    }
}
