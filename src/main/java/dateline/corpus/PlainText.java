package dateline.corpus;

import dateline.model.Article;
import dateline.model.Issue;
import dateline.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the text of a scraped page: one article, whose stored text is the text as it is, so that offsets into the file
 * are offsets into the article.
 *
 * <p>The text alone tells headline, captions, headings, body, credits and page furniture apart, by form: place, length,
 * punctuation, repetition and the vocabulary of web pages. Publisher, dates and authors are known only where a line says
 * nothing else.
 */
final class PlainText {
    private PlainText() {}

    /** The article, unless the text holds none: then an issue says why. */
    static Optional<Article> read(String source, String raw, Consumer<Issue> issues) {
        CleanText clean = CleanText.of(raw);
        if (clean.replaced() > 0) issues.accept(new Issue(source, "", clean.reason()));
        if (clean.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            issues.accept(new Issue(source, "", "no text in it"));
            return Optional.empty();
        }
        Page page = Page.of(clean.text(), 0, Optional.empty());
        if (page.tooLong() > 0) issues.accept(new Issue(source, "", Reasons.tooLong(page.tooLong())));
        if (!page.hasBody()) {
            issues.accept(new Issue(source, "", "no paragraph of an article in it"));
            return Optional.empty();
        }
        English english = English.of(Reasons.factual(clean.text(), page.passages()));
        if (english == English.NO) issues.accept(new Issue(source, "", Reasons.NOT_ENGLISH));
        return Optional.of(new Article(
                Optional.empty(),
                page.headline(),
                page.publisher(),
                page.published(),
                page.modified(),
                page.authors(),
                page.creditedBeside(page.publisher()),
                english == English.YES ? Optional.of("en") : Optional.empty(),
                clean.text(),
                english == English.NO ? List.<Passage>of() : page.passages()));
    }
}
