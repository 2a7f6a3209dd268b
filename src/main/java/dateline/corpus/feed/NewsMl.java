package dateline.corpus.feed;

import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads NewsML-G2 of any length: an article for each news item with text in it, one in memory at a time. Of a message the
 * items are read; of a package nothing, since it only names items. Pictures and the like are no articles. What is
 * cancelled or withheld by its publisher is an issue, and so is a text that stands elsewhere. As in feeds, nothing outside
 * the document is looked at.
 */
public final class NewsMl implements Reader {
    @Override
    public void read(Resource resource, Sink sink) throws IOException {
        Origin origin = resource.origin();
        MendedXml xml = new MendedXml(XmlBytes.decode(origin, resource.bytes()));
        Tally tally = new Tally();
        try {
            read(xml, origin, tally, sink);
            if (tally.items == 0)
                sink.issue(origin.issue(
                        tally.packages > 0 ? "a package: it names items, and holds none" : "NewsML-G2 without items"));
        } catch (MendedXml.TooLong refused) {
            sink.issue(origin.issue("read up to %s: %s".formatted(tally.place(), refused.getMessage())));
        }
        tally.finish(origin, sink);
        if (xml.declaresMore()) sink.issue(origin.issue(MendedXml.NOT_LOOKED_UP));
        if (xml.undecoded() > 0) sink.issue(origin.issue(xml.undecodedReason()));
    }

    private static void read(MendedXml xml, Origin origin, Tally tally, Sink sink) throws IOException {
        xml.allow(ParseFeed.LONGEST_ENTRY);
        try {
            StreamParser parser = new StreamParser(Parser.xmlParser()).parse(xml, "");
            Iterator<Element> elements = parser.iterator();
            while (elements.hasNext()) {
                Element element = elements.next();
                switch (element.tag().localName()) {
                    case "newsItem" -> read(element, origin, tally, sink);
                    case "packageItem" -> tally.packages++;
                    default -> {
                        continue;
                    }
                }
                element.remove();
                xml.allow(ParseFeed.LONGEST_ENTRY);
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void read(Element element, Origin origin, Tally tally, Sink sink) {
        tally.items++;
        NewsItem item = new NewsItem(element);
        Origin found = item.url().map(origin.at(tally.place())::publishedAt).orElseGet(() -> origin.at(tally.place()));
        String status = item.status();
        if (status.equals("canceled") || status.equals("withheld"))
            sink.issue(found.issue(
                    "%s by its publisher; not read".formatted(status.equals("withheld") ? status : "cancelled")));
        else if (item.isText()) item.read(found, tally, sink);
        else tally.pictures++;
    }

    /** What is to be said of the whole. */
    static final class Tally {
        private int items;
        private int packages;
        private int pictures;
        int elsewhere;

        String place() {
            return "item " + items;
        }

        private void finish(Origin origin, Sink sink) {
            if (pictures > 0)
                sink.issue(origin.issue(
                        "%d of %d items are pictures, sound or the like, no articles".formatted(pictures, items)));
            if (elsewhere > 0)
                sink.issue(origin.issue("%d of %d items have their text elsewhere; headline and summary are kept"
                        .formatted(elsewhere, items)));
        }
    }

    /** The name of a class or status without the scheme it is from: {@code ninat:text} is "text". */
    static String code(String qcode) {
        return qcode.substring(qcode.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
