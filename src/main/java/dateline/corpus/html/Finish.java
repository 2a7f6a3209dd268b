package dateline.corpus.html;

import dateline.corpus.article.CleanText;
import dateline.corpus.article.Draft;
import dateline.corpus.article.Metadata;
import dateline.corpus.article.Reasons;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import dateline.corpus.text.Page;

/** Makes an article of a text in zones, unless it is too long for one. */
final class Finish {
    private Finish() {}

    static void article(ZonedText zoned, Metadata metadata, Origin origin, Sink sink) {
        if (zoned.text().length() > Limits.LONGEST_TEXT) {
            sink.issue(origin.issue(Limits.TEXT_TOO_LONG));
            return;
        }
        CleanText clean = CleanText.of(zoned.text());
        if (clean.replaced() > 0) sink.issue(origin.issue(clean.reason()));
        if (zoned.tooLong() > 0) sink.issue(origin.issue(Reasons.tooLong(zoned.tooLong(), Page.LONGEST_PARAGRAPH)));
        new Draft(metadata, clean.text(), zoned.passages(), zoned.credited()).finish(origin, sink);
    }
}
