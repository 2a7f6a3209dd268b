package dateline.pipeline.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.extract.NearMiss;
import dateline.model.Article;
import dateline.pipeline.explain.Explained.Found;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes an explanation for a terminal, or as one line of JSON. */
public final class WriteExplanation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 110;

    private WriteExplanation() {}

    /**
     * The article's headline, then each sentence with its number; under it whom its pronouns and descriptions stand for
     * (=), the facts (+), and what was passed over (-).
     */
    public static String text(Explanation explanation) {
        StringBuilder page = new StringBuilder(title(explanation.article())).append("\n");
        for (Explained each : explanation.sentences()) {
            page.append("%n[%d] %s%n"
                    .formatted(
                            each.sentence().number(),
                            each.sentence().zone().name().toLowerCase(Locale.ROOT)));
            wrap(page, each.text(), "    ");
            for (Explained.Reference reference : each.references())
                wrap(page, "= \"%s\" is %s".formatted(reference.words(), reference.entity()), "  ");
            for (Found found : each.found()) found(page, found);
            for (NearMiss miss : each.missed())
                wrap(
                        page,
                        "- \"%s\": %s (rule %s)"
                                .formatted(
                                        Explanation.plain(miss.passage()
                                                .of(explanation.article().text())),
                                        miss.reason(),
                                        miss.rule()),
                        "  ");
        }
        return page.toString();
    }

    private static void found(StringBuilder page, Found found) {
        wrap(
                page,
                String.format(
                        Locale.ROOT,
                        "+ %s %s \"%s\" (rule %s, confidence %.2f)",
                        found.id(),
                        found.kind(),
                        found.words(),
                        found.rule(),
                        found.confidence()),
                "  ");
        if (!found.details().isEmpty())
            wrap(
                    page,
                    found.details().entrySet().stream()
                            .map(detail -> "%s: %s".formatted(detail.getKey(), detail.getValue()))
                            .collect(Collectors.joining(" | ")),
                    "      ");
    }

    /** Breaks lines at blanks; those after the first stand deeper. */
    private static void wrap(StringBuilder page, String text, String indent) {
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                page.append(line).append("\n");
                line = new StringBuilder(indent).append(indent.length() == 2 ? "    " : "");
                empty = true;
            }
            if (!empty) line.append(" ");
            line.append(word);
            empty = false;
        }
        page.append(line).append("\n");
    }

    private static String title(Article article) {
        return article.headline().or(() -> article.url().map(Object::toString)).orElse("An article without a headline");
    }

    /** One line: url, headline, and of each sentence all that {@link #text} says. */
    public static String json(Explanation explanation) {
        Article article = explanation.article();
        ObjectNode root = JSON.createObjectNode();
        article.url().ifPresent(url -> root.put("url", url.toString()));
        article.headline().ifPresent(headline -> root.put("headline", headline));
        root.putArray("sentences");
        for (Explained each : explanation.sentences()) {
            ObjectNode node = root.withArrayProperty("sentences")
                    .addObject()
                    .put("number", each.sentence().number())
                    .put("zone", each.sentence().zone().name())
                    .put("begin", each.sentence().span().begin())
                    .put("end", each.sentence().span().end())
                    .put("text", each.text());
            node.set("references", JSON.valueToTree(each.references()));
            node.set("found", JSON.valueToTree(each.found()));
            node.putArray("rejected");
            for (NearMiss miss : each.missed())
                node.withArrayProperty("rejected")
                        .addObject()
                        .put("rule", miss.rule())
                        .put("begin", miss.passage().begin())
                        .put("end", miss.passage().end())
                        .put("text", miss.passage().of(article.text()))
                        .put("reason", miss.reason());
        }
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of strings and numbers can be written", impossible);
        }
    }
}
