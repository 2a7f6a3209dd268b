package dateline.corpus.html;

import dateline.corpus.article.CleanText;
import dateline.corpus.article.Draft;
import dateline.corpus.article.Metadata;
import dateline.corpus.resource.Decoding;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads a page of a news site: one article. The stored text is the headline and then the blocks of the article's region
 * in page order, as a browser shows them, with a blank line between; menus and what else stands around are no part of it,
 * so that a page whose menus changed holds the same article.
 */
public final class HtmlPage implements Reader {
    private static final String TOO_LONG = "a page of more than %,d bytes is no article".formatted(Limits.LONGEST_PAGE);

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        read(resource, new Metadata(), sink);
    }

    /** Reads a page of which a feed or record already said something. */
    public static void read(Resource resource, Metadata known, Sink sink) throws IOException {
        Origin origin = resource.origin();
        byte[] bytes = resource.bytes().readNBytes(Limits.LONGEST_PAGE + 1);
        if (bytes.length > Limits.LONGEST_PAGE) {
            sink.issue(origin.issue(TOO_LONG));
            return;
        }
        String address = origin.url().map(URI::toString).orElse("");
        Decoding.markup(origin, bytes, sink)
                .map(markup -> Jsoup.parse(markup, address))
                .ifPresent(page -> read(page, origin, known, sink));
    }

    private static void read(Document page, Origin origin, Metadata metadata, Sink sink) {
        HtmlMetadata.tell(page, origin, metadata);
        CutPage.Page cut = CutPage.of(page.body());
        Optional<Box> region = FindRegion.in(cut);
        if (region.isEmpty()) {
            sink.issue(origin.issue("no paragraph of an article in it"));
            return;
        }
        ZonedText zoned =
                new ZoneBlocks(cut.blocks(), region.get(), metadata.headline().best()).zoned();
        if (zoned.text().length() > Limits.LONGEST_TEXT) {
            sink.issue(origin.issue(Limits.TEXT_TOO_LONG));
            return;
        }
        CleanText clean = CleanText.of(zoned.text());
        if (clean.replaced() > 0) sink.issue(origin.issue(clean.reason()));
        if (!zoned.hasBody()) {
            sink.issue(origin.issue("no paragraph of an article in it"));
            return;
        }
        new Draft(metadata, clean.text(), zoned.passages(), zoned.credited()).finish(origin, sink);
    }
}
