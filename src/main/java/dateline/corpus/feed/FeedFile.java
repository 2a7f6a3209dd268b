package dateline.corpus.feed;

import dateline.corpus.resource.Fetcher;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads RSS and Atom feeds of any length: an article an entry, one in memory at a time. Where an entry holds only a summary
 * the page that it links to is read, if links are followed; else the headline and the summary are kept, and one issue for
 * the feed counts them.
 */
public final class FeedFile implements Reader {
    private final Optional<Fetcher> fetcher;
    private final Predicate<Origin> isFollowed;

    /** Follows no links. */
    public FeedFile() {
        this.fetcher = Optional.empty();
        this.isFollowed = origin -> false;
    }

    /** @param isFollowed of which feeds the links are followed */
    public FeedFile(Fetcher fetcher, Predicate<Origin> isFollowed) {
        this.fetcher = Optional.of(fetcher);
        this.isFollowed = isFollowed;
    }

    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        Origin origin = resource.origin();
        EntryArticles articles = new EntryArticles(origin, fetcher.filter(known -> isFollowed.test(origin)), sink);
        MendedXml xml = new MendedXml(XmlBytes.decode(origin, resource.bytes()));
        try {
            ParseFeed.read(origin, xml, articles::add);
            if (articles.isEmpty()) sink.issue(origin.issue(EntryArticles.NONE));
        } catch (MendedXml.TooLong refused) {
            sink.issue(origin.issue("read up to %s: %s".formatted(articles.place(), refused.getMessage())));
        }
        articles.finish();
        if (xml.declaresMore()) sink.issue(origin.issue(MendedXml.NOT_LOOKED_UP));
        if (xml.undecoded() > 0) sink.issue(origin.issue(xml.undecodedReason()));
    }
}
