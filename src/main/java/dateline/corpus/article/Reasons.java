package dateline.corpus.article;

import dateline.model.Passage;
import java.util.List;
import java.util.stream.Collectors;

/** What readers of all forms say and ask alike. */
public final class Reasons {
    private Reasons() {}

    /** What an issue says of paragraphs that no newspaper has. */
    public static String tooLong(int paragraphs, int limit) {
        return "%d paragraph%s of more than %,d characters: kept, but taken for no text of the article"
                .formatted(paragraphs, paragraphs == 1 ? "" : "s", limit);
    }

    /** What an issue says of a text in another language. */
    static String notEnglish(String tag) {
        return Language.name(tag)
                .map("not English but %s: kept without facts"::formatted)
                .orElse("not English: kept without facts");
    }

    /** The text that can bear facts. */
    static String factual(String text, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.zone().bearsFacts())
                .map(passage -> passage.span().of(text))
                .collect(Collectors.joining("\n"));
    }
}
