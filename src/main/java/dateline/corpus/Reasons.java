package dateline.corpus;

import dateline.model.Passage;
import java.util.List;
import java.util.stream.Collectors;

/** What the readers of both forms say and ask alike. */
final class Reasons {
    static final String NOT_ENGLISH = "not English: kept without facts";

    private Reasons() {}

    static String tooLong(int paragraphs) {
        return "%d paragraph%s of more than %,d characters: kept, but taken for no text of the article"
                .formatted(paragraphs, paragraphs == 1 ? "" : "s", Page.LONGEST_PARAGRAPH);
    }

    /** The text that can bear facts. */
    static String factual(String text, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.zone().bearsFacts())
                .map(passage -> passage.span().of(text))
                .collect(Collectors.joining("\n"));
    }
}
