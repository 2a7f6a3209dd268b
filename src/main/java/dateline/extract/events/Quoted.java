package dateline.extract.events;

import dateline.extract.ParsedArticle;
import dateline.model.Passage;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The passages of an article between quotation marks, but for words in scare quotes: somebody's words, not the article's. */
final class Quoted {
    private static final int WORDS = 5; // fewer words between marks are a name or a distance kept, not speech

    private final List<Span> quotations = new ArrayList<>();

    Quoted(ParsedArticle parsed) {
        for (Passage passage : parsed.article().passages())
            if (passage.zone().bearsFacts()) find(parsed, passage.span());
    }

    private void find(ParsedArticle parsed, Span passage) {
        String text = parsed.article().text();
        int open = -1;
        for (int index = passage.begin(); index < passage.end(); index++) {
            char mark = text.charAt(index);
            if (mark == '\n' && index + 1 < passage.end() && text.charAt(index + 1) == '\n') open = -1;
            if (mark != '"' && mark != '“' && mark != '”') continue;
            if (open < 0 && mark != '”') open = index;
            else if (open >= 0 && mark != '“') {
                if (index > open + 1 && text.substring(open, index).split("\\s+").length >= WORDS)
                    quotations.add(new Span(open + 1, index));
                open = -1;
            }
        }
    }

    boolean holds(Span words) {
        return quotations.stream().anyMatch(quotation -> quotation.holds(words));
    }
}
