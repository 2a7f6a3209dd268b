package dateline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.evaluate.Finding.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes scores: as a table, as a list of errors by kind, and as JSON. */
final class ScoreTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROW = "%-22s %6s %6s %6s %10s %8s %6s%n";

    private ScoreTable() {}

    /** Precision, recall and F1 for each measure, then F1 of whole facts for each article. */
    static String summary(Scores scores) {
        StringBuilder table = new StringBuilder();
        table.append(ROW.formatted("", "right", "wrong", "missed", "precision", "recall", "F1"));
        scores.tallies().forEach((measure, tally) -> {
            if (measure == Measure.OFFICE_BODIES)
                table.append(row("all facts", scores.total())).append("\n");
            table.append(row(measure.title(), tally));
        });
        table.append("\n").append("%-30s %s%n".formatted("article", titles()));
        for (DocumentScores document : scores.documents())
            table.append("%-30s %s%n".formatted(document.name(), cells(document.tallies())));
        return table.toString();
    }

    private static String row(String title, Tally tally) {
        return ROW.formatted(
                title,
                tally.right(),
                tally.spurious(),
                tally.missing(),
                Tables.ratio(tally.precision()),
                Tables.ratio(tally.recall()),
                Tables.ratio(tally.f1()));
    }

    private static String titles() {
        return wholeFacts().map(measure -> "%10s".formatted(measure.title())).collect(Collectors.joining(" "));
    }

    private static String cells(Map<Measure, Tally> tallies) {
        return wholeFacts()
                .map(measure -> tallies.getOrDefault(measure, Tally.NONE))
                .map(tally -> tally.equals(Tally.NONE) ? "-" : Tables.ratio(tally.f1()))
                .map("%10s"::formatted)
                .collect(Collectors.joining(" "));
    }

    private static Stream<Measure> wholeFacts() {
        return Stream.of(Measure.values()).filter(Measure::isOfWholeFacts);
    }

    /** Errors by measure and category, with the article they are in; so many of each, 0 for all. */
    static String errors(Scores scores, int examples) {
        Map<Measure, Map<Category, List<String>>> errors = new TreeMap<>();
        for (DocumentScores document : scores.documents())
            for (Finding finding : document.findings())
                errors.computeIfAbsent(finding.measure(), any -> new TreeMap<>())
                        .computeIfAbsent(finding.category(), any -> new ArrayList<>())
                        .add("%s: %s".formatted(document.name(), finding.words()));
        StringBuilder list = new StringBuilder();
        errors.forEach((measure, categories) -> categories.forEach((category, lines) ->
                list.append(Tables.examples("%s, %s".formatted(measure.title(), category.title()), lines, examples))));
        return list.toString();
    }

    /** Everything: totals, articles, errors. */
    static ObjectNode json(Scores scores) {
        ObjectNode root = JSON.createObjectNode();
        root.put("extractor", scores.extractor());
        root.put("fingerprint", scores.fingerprint());
        Tables.put(root.putObject("total"), scores.total());
        scores.tallies()
                .forEach((measure, tally) ->
                        Tables.put(root.withObjectProperty("scores").putObject(measure.title()), tally));
        root.set("confusions", JSON.valueToTree(scores.confusions()));
        ArrayNode documents = root.putArray("articles");
        for (DocumentScores document : scores.documents()) {
            ObjectNode node = documents.addObject().put("name", document.name());
            document.tallies().forEach((measure, tally) -> {
                if (!tally.equals(Tally.NONE))
                    Tables.put(node.withObjectProperty("scores").putObject(measure.title()), tally);
            });
            ArrayNode errors = node.putArray("errors");
            for (Finding finding : document.findings())
                errors.addObject()
                        .put("of", finding.measure().title())
                        .put("category", finding.category().title())
                        .put("text", finding.words());
        }
        return root;
    }
}
