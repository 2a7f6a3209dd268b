package dateline.extract;

import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles for tests: paragraphs of running text, nothing else known. */
final class Texts {
    private Texts() {}

    /** Each paragraph is one passage of the body. */
    static Article article(String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int begin = text.length();
            text.append(paragraph);
            passages.add(new Passage(Zone.BODY, new Span(begin, text.length())));
            text.append("\n\n");
        }
        return new Article(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of("en"),
                text.toString(),
                passages);
    }
}
