package dateline.corpus.web;

import dateline.corpus.article.Metadata;
import dateline.corpus.html.HtmlPage;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Reads the articles of the pages that a sitemap lists, news first and what is newest first, until as many are fetched as
 * a run may fetch; of an index, the sitemaps in the same order. What a news sitemap says of an article counts as what a
 * feed says. It holds what is listed, and one page.
 */
public final class Sitemap implements Reader {
    /** Enough to see that markup begins, past a byte order mark and white space. */
    private static final int PEEK = 64;

    private final Web web;
    private final Reader any;

    /** @param any reads what a sitemap of an index holds, and what a page holds that is no HTML */
    public Sitemap(Web web, Reader any) {
        this.web = web;
        this.any = any;
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        ReadListings.Listings listings = ReadListings.of(resource, sink);
        List<Listing> ordered =
                listings.all().stream().sorted(Listing.NEWEST_NEWS_FIRST).toList();
        if (ordered.isEmpty()) sink.issue(resource.origin().issue("the sitemap lists nothing"));
        for (int i = 0; i < ordered.size(); i++) {
            if (web.remaining() == 0) {
                String what = listings.isIndex() ? "sitemaps" : "pages";
                sink.note(
                        resource.origin(),
                        "of %,d %s listed, %,d are not fetched: --max-pages is reached"
                                .formatted(ordered.size(), what, ordered.size() - i));
                return;
            }
            fetch(ordered.get(i), listings.isIndex(), resource.origin(), sink);
        }
    }

    private void fetch(Listing listing, boolean isSitemap, Origin origin, Sink sink) {
        try {
            URI address = origin.url().isPresent()
                    ? Address.resolve(origin.url().get(), listing.address())
                    : Address.parse(listing.address());
            if (isSitemap) web.fetchSitemap(address, sink, any);
            else web.fetch(address, sink, (page, into) -> readPage(page, listing.metadata(), into));
        } catch (NotFetchedException e) {
            sink.issue(origin.at(listing.address()).issue(e.reason()));
        }
    }

    private void readPage(Resource page, Metadata known, Sink sink) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(page.bytes());
        bytes.mark(PEEK);
        String beginning = new String(bytes.readNBytes(PEEK), StandardCharsets.ISO_8859_1);
        bytes.reset();
        boolean isHtml = page.origin()
                        .contentType()
                        .filter(type -> type.toLowerCase(Locale.ROOT).contains("html"))
                        .isPresent()
                && beginning
                        .replaceFirst("^\u00EF\u00BB\u00BF", "")
                        .stripLeading()
                        .startsWith("<");
        Resource whole = new Resource(page.origin(), bytes);
        if (isHtml) HtmlPage.read(whole, known, sink);
        else any.read(whole, sink);
    }
}
