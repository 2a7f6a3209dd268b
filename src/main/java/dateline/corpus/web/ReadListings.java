package dateline.corpus.web;

import dateline.corpus.article.Dates;
import dateline.corpus.feed.MendedXml;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads what a sitemap or an index of sitemaps lists (sitemaps.org), with what a news sitemap says of articles. Of the
 * document one entry is held at a time, and one that is not well formed is read as far as can be seen what is meant: bare
 * ampersands in addresses and prefixes that nobody declared are common. No entity is looked up. (crawler-commons has a
 * parser too; it makes midnight in UTC of a day, and holds the whole document.)
 */
final class ReadListings {
    /** What the protocol allows in one sitemap or index. */
    private static final int MOST = 50_000;

    /** Characters; what the protocol allows an address to have, and a title never has. */
    private static final int LONGEST = 2_048;

    /** Characters of one entry; the protocol allows a thousand images in it, with their captions. */
    private static final int LONGEST_ENTRY = 1 << 20;

    private ReadListings() {}

    /**
     * What is listed, in the order of the file.
     *
     * @param isIndex whether sitemaps are listed, and not pages
     */
    record Listings(boolean isIndex, List<Listing> all) {}

    /** @throws IOException if the bytes cannot be had */
    static Listings of(Resource resource, Sink sink) throws IOException {
        List<Listing> listings = new ArrayList<>();
        boolean isIndex = false;
        int entries = 0;
        MendedXml xml = MendedXml.of(resource.origin(), resource.bytes());
        xml.allow(LONGEST_ENTRY);
        try {
            // Positions show which elements were closed, and not cut off.
            Iterator<Element> elements = new StreamParser(Parser.xmlParser().setTrackPosition(true))
                    .parse(xml, "")
                    .iterator();
            while (elements.hasNext() && entries < MOST) {
                Element element = elements.next();
                if (!isEntry(element)) continue;
                entries++;
                isIndex |= name(element).equals("sitemap");
                listing(element).ifPresent(listings::add);
                element.remove();
                xml.allow(LONGEST_ENTRY);
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof MendedXml.TooLong cause)) throw e.getCause();
            sink.issue(resource.origin().issue("the sitemap is read only in part: " + cause.getMessage()));
        }
        if (entries == MOST)
            sink.issue(resource.origin().issue("only the first %,d entries of a sitemap are read".formatted(MOST)));
        if (entries > listings.size())
            sink.issue(resource.origin()
                    .issue("%,d of %,d entries have no address, or one that breaks off"
                            .formatted(entries - listings.size(), entries)));
        return new Listings(isIndex, listings);
    }

    private static boolean isEntry(Element element) {
        return name(element).equals("url") || name(element).equals("sitemap");
    }

    /** Nothing for an entry without an address, or with one that is cut off. */
    private static Optional<Listing> listing(Element entry) {
        String address = "";
        String changed = "";
        Element news = new Element("news");
        for (Element child : entry.children()) {
            switch (name(child)) {
                case "loc" -> address = words(child);
                case "lastmod" -> changed = words(child);
                case "news" -> news = child;
                default -> {}
            }
        }
        if (address.isEmpty()) return Optional.empty();
        return Optional.of(new Listing(
                address,
                Dates.find(changed),
                Dates.find(within(news, "publication_date")),
                within(news, "title"),
                within(news, "name"),
                within(news, "language")));
    }

    /** The words of the first such element in another. */
    private static String within(Element element, String name) {
        return element.stream()
                .filter(inner -> name(inner).equals(name))
                .findFirst()
                .map(ReadListings::words)
                .orElse("");
    }

    private static String words(Element element) {
        if (element.endSourceRange().isImplicit()) return "";
        String words = element.wholeText().strip().replaceAll("\\s+", " ");
        return words.length() <= LONGEST ? words : "";
    }

    /** Without its prefix. */
    private static String name(Element element) {
        String name = element.tagName();
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
