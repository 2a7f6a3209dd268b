package dateline.evaluate.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.evaluate.Tables;
import java.util.List;

/** Writes how pages were read: as a table, as the worst pages, and as JSON. */
final class ReadingTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROW = "%-20s %6s %6s %6s %6s %8s %10s %8s %6s%n";

    private ReadingTable() {}

    /** Precision, recall and F1 for each measure. */
    static String summary(ReadingScores scores) {
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
                score.saysNothing() ? "-" : Tables.ratio(score.precision()),
                Tables.ratio(score.recall()),
                Tables.ratio(score.f1()));
    }

    /** The worst pages by each measure, with what is missing on them and what is spurious. */
    static String errors(ReadingScores scores, int examples) {
        StringBuilder list = new StringBuilder();
        for (ReadingMeasure measure : scores.scores().keySet()) {
            List<String> worst =
                    scores.worst(measure).stream().map(ReadingTable::words).toList();
            if (!worst.isEmpty())
                list.append(Tables.examples(measure.title() + ", pages with errors", worst, examples));
        }
        return list.toString();
    }

    private static String words(PageScore page) {
        return "%s  %s%n      %s"
                .formatted(Tables.ratio(page.tally().f1()), page.page(), String.join("\n      ", page.errors()));
    }

    /** Everything: the measures, and the errors of every page. */
    static ObjectNode json(ReadingScores scores) {
        ObjectNode root = JSON.createObjectNode();
        root.put("set", scores.set());
        root.put("fingerprint", scores.fingerprint());
        ObjectNode measures = root.putObject("scores");
        scores.scores().forEach((measure, score) -> measures.putObject(measure.title())
                .put("pages", score.pages())
                .put("right", score.sum().right())
                .put("spurious", score.sum().spurious())
                .put("missing", score.sum().missing())
                .put("precision", Tables.rounded(score.precision()))
                .put("recall", Tables.rounded(score.recall()))
                .put("f1", Tables.rounded(score.f1())));
        ArrayNode pages = root.putArray("pages");
        for (PageScore page : scores.pages()) {
            if (page.errors().isEmpty()) continue;
            ObjectNode node = pages.addObject()
                    .put("id", page.page())
                    .put("of", page.measure().title())
                    .put("f1", Tables.rounded(page.tally().f1()));
            page.errors().forEach(node.putArray("errors")::add);
        }
        return root;
    }
}
