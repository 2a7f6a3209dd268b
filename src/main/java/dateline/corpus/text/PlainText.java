package dateline.corpus.text;

import dateline.corpus.article.CleanText;
import dateline.corpus.article.Draft;
import dateline.corpus.article.Metadata;
import dateline.corpus.article.Reasons;
import dateline.corpus.resource.Decoding;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import dateline.model.MetadataSource;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads the text of a scraped page: one article, whose stored text is the text as it is, so that offsets into the file
 * are offsets into the article.
 *
 * <p>The text alone tells headline, captions, headings, body, credits and page furniture apart, by form: place, length,
 * punctuation, repetition and the vocabulary of web pages. Publisher, dates and authors are known only where a line says
 * nothing else.
 */
public final class PlainText implements Reader {
    /** The longest text, at most four bytes a character. */
    private static final int MOST_BYTES = 4 * Limits.LONGEST_TEXT;

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        byte[] bytes = resource.bytes().readNBytes(MOST_BYTES + 1);
        Origin origin = resource.origin();
        Optional<String> text =
                bytes.length > MOST_BYTES ? Optional.empty() : Decoding.text(origin, bytes, bytes.length, sink);
        if (bytes.length > MOST_BYTES
                || text.filter(words -> words.length() > Limits.LONGEST_TEXT).isPresent())
            sink.issue(origin.issue(Limits.TEXT_TOO_LONG));
        else text.ifPresent(words -> read(origin, words, sink));
    }

    private static void read(Origin origin, String raw, Sink sink) {
        CleanText clean = CleanText.of(raw);
        if (clean.replaced() > 0) sink.issue(origin.issue(clean.reason()));
        if (clean.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            sink.issue(origin.issue("no text in it"));
            return;
        }
        Page page = Page.of(clean.text(), 0, Optional.empty(), Page.Kind.SCRAPED);
        if (page.tooLong() > 0) sink.issue(origin.issue(Reasons.tooLong(page.tooLong(), Page.LONGEST_PARAGRAPH)));
        if (!page.hasBody()) {
            sink.issue(origin.issue("no paragraph of an article in it"));
            return;
        }
        Metadata metadata = new Metadata();
        page.tell(metadata);
        page.headline().ifPresent(headline -> metadata.headline().by(MetadataSource.TEXT, headline));
        new Draft(metadata, clean.text(), page.passages(), page.creditedSources()).finish(origin, sink);
    }
}
