package dateline.corpus.html;

import dateline.corpus.article.CleanText;
import dateline.corpus.article.Draft;
import dateline.corpus.article.Metadata;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an article's markup that has no page around it, as feeds and datasets hold it. */
public final class HtmlFragment {
    private HtmlFragment() {}

    /**
     * Hands on the article; every block is of it, and its zone is told by markup and words. If there is no text, an issue
     * says so.
     *
     * @param known what is said of the article where its markup stood
     */
    public static void read(Origin origin, Metadata known, String html, Sink sink) {
        if (html.length() > Limits.LONGEST_PAGE) {
            sink.issue(origin.issue(Limits.TEXT_TOO_LONG));
            return;
        }
        Document page =
                Jsoup.parseBodyFragment(html, origin.url().map(URI::toString).orElse(""));
        CutPage.Page cut = CutPage.of(page.body());
        ZonedText zoned =
                new ZoneBlocks(cut.blocks(), cut.root(), known.headline().best()).zoned();
        if (zoned.text().length() > Limits.LONGEST_TEXT) {
            sink.issue(origin.issue(Limits.TEXT_TOO_LONG));
            return;
        }
        if (zoned.text().isBlank()) {
            sink.issue(origin.issue("no text in it"));
            return;
        }
        CleanText clean = CleanText.of(zoned.text());
        if (clean.replaced() > 0) sink.issue(origin.issue(clean.reason()));
        new Draft(known, clean.text(), zoned.passages(), zoned.credited()).finish(origin, sink);
    }
}
