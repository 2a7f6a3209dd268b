package dateline.corpus.html;

import dateline.corpus.article.Metadata;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import java.net.URI;
import java.util.List;
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
                new ZoneBlocks(cut.blocks(), cut.root(), known.headline().best()).zoned(List.of());
        if (zoned.text().isBlank()) sink.issue(origin.issue("no text in it"));
        else Finish.article(zoned, known, origin, sink);
    }
}
