package dateline.cli;

import dateline.evaluate.marks.MarkedQuote;
import dateline.model.ArticleFacts;
import dateline.model.Span;
import dateline.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of an article as gold sets of attributions have them: what two say is one attribution, and quotation
 * marks belong to the words.
 */
final class MarkedQuotes {
    private static final String DOUBLE_MARKS = "\"“”";
    private static final String MARKS = DOUBLE_MARKS + "‘’„«»'";

    private MarkedQuotes() {}

    static List<MarkedQuote> of(ArticleFacts facts) {
        String text = facts.article().text();
        List<MarkedQuote> quotes = new ArrayList<>();
        for (Statement statement : facts.statements()) {
            List<Span> content = statement.passages().stream()
                    .map(passage -> withMarks(text, passage))
                    .toList();
            quotes.add(new MarkedQuote(
                    content,
                    statement.speakerSpan().stream().toList(),
                    statement.cueSpan().stream().toList(),
                    type(text, content),
                    statement.rule()));
        }
        return quotes.stream().distinct().toList();
    }

    private static Span withMarks(String text, Span passage) {
        int begin = passage.begin();
        while (begin > 0 && MARKS.indexOf(text.charAt(begin - 1)) >= 0) begin--;
        int end = passage.end();
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) end++;
        return new Span(begin, end);
    }

    /** The gold's types were told by double marks alone: words in '' and '' as wires send them are indirect to it. */
    private static String type(String text, List<Span> content) {
        if (content.stream()
                .allMatch(piece -> isMark(text.charAt(piece.begin())) && isMark(text.charAt(piece.end() - 1))))
            return "direct";
        return content.stream().anyMatch(piece -> piece.of(text).chars().anyMatch(MarkedQuotes::isMark))
                ? "mixed"
                : "indirect";
    }

    private static boolean isMark(int character) {
        return DOUBLE_MARKS.indexOf(character) >= 0;
    }
}
