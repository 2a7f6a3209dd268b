package dateline.corpus.html;

import dateline.corpus.article.Metadata;
import dateline.corpus.resource.Decoding;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a page of a news site: one article. The stored text is the headline and then the blocks of the article's region
 * in page order, as a browser shows them, with a blank line between; menus and what else stands around are no part of it,
 * so that a page whose menus changed holds the same article.
 *
 * <p>The text is what visitors see. Only where the page itself declares the article's whole text for programs to read
 * (JSON-LD {@code articleBody}) and shows no more than its beginning, the paragraphs are the declared ones. Pages that
 * show only a beginning, and live blogs, are read as far as they go, and an issue says so; lists of links and notices
 * about cookies are no articles.
 */
public final class HtmlPage implements Reader {
    private static final String TOO_LONG = "a page of more than %,d bytes is no article".formatted(Limits.LONGEST_PAGE);

    /** Of 600 pages the one with most had 25,000; each takes some 200 bytes of memory. */
    private static final int MOST_TAGS = 400_000;

    private static final String TOO_MANY = "a page of more than %,d tags is no article".formatted(MOST_TAGS);

    /** The parser lets elements beyond this depth stand beside each other. Of 600 pages the deepest had 60. */
    private static final int DEEPEST = 500;

    private static final String TOO_DEEP = "nested deeper than %d elements; read as if it were not".formatted(DEEPEST);

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        read(resource, new Metadata(), sink);
    }

    /** Reads a page of which a feed or record already said something. */
    public static void read(Resource resource, Metadata known, Sink sink) throws IOException {
        Origin origin = resource.origin();
        byte[] bytes = resource.bytes().readNBytes(Limits.LONGEST_PAGE + 1);
        if (bytes.length > Limits.LONGEST_PAGE) sink.issue(origin.issue(TOO_LONG));
        else
            Decoding.markup(origin, bytes, sink)
                    .flatMap(markup -> parsed(markup, origin, sink))
                    .ifPresent(page -> read(page, origin, known, sink));
    }

    private static Optional<Document> parsed(String markup, Origin origin, Sink sink) {
        if (tags(markup) > MOST_TAGS) {
            sink.issue(origin.issue(TOO_MANY));
            return Optional.empty();
        }
        String address = origin.url().map(URI::toString).orElse("");
        return Optional.of(Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup, address));
    }

    private static int tags(String markup) {
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) tags++;
        return tags;
    }

    private static void read(Document page, Origin origin, Metadata metadata, Sink sink) {
        CutPage.Page cut = CutPage.of(page.body());
        HtmlMetadata.tell(page, origin, metadata);
        Declared declared = Declared.in(page);
        if (cut.depth() >= DEEPEST - 1) sink.issue(origin.issue(TOO_DEEP));
        Optional<Box> region = FindRegion.in(cut);
        ZoneBlocks zones = new ZoneBlocks(
                cut.blocks(), region.orElse(cut.root()), metadata.headline().best());
        int words = region.isEmpty() ? 0 : zones.words();
        if (declared.completes(words == 0 ? "" : zones.lead(), words)) {
            Finish.article(zones.zoned(declared.paragraphs()), metadata, origin, sink);
            return;
        }
        Verdict verdict = Verdict.of(cut, region, words, words == 0 ? 0 : zones.wordsOutsideCards(), declared);
        verdict.reason().ifPresent(reason -> sink.issue(origin.issue(reason)));
        if (verdict.isArticle()) Finish.article(zones.zoned(List.of()), metadata, origin, sink);
    }
}
