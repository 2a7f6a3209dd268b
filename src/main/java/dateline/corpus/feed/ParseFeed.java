package dateline.corpus.feed;

import dateline.corpus.article.Dates;
import dateline.corpus.resource.Limits;
import dateline.corpus.resource.Origin;
import dateline.model.Timestamp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Tells the entries of RSS (0.9x, 1.0, 2.0), Atom (0.3, 1.0) and CDF one by one, each with what the feed has said of itself
 * by then. Of the document only the entry at hand is kept. XML that is not well formed is read as far as can be seen what
 * is meant; nothing outside the document is ever looked at.
 */
public final class ParseFeed {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> CONTAINERS = Set.of("channel", "feed", "rdf", "rss", "items");

    /** Characters of an entry, or before the first one. */
    static final int LONGEST_ENTRY = Limits.LONGEST_RECORD;

    private final Optional<URI> address;
    private final MendedXml xml;
    private final BiConsumer<Feed, Entry> entries;
    private @Nullable Feed feed;
    private int feedFields;

    private ParseFeed(Optional<URI> address, MendedXml xml, BiConsumer<Feed, Entry> entries) {
        this.address = address;
        this.xml = xml;
        this.entries = entries;
    }

    /**
     * Gives what the feed says of itself in the end.
     *
     * @param origin where the feed stands: relative addresses mean something only if that is known
     * @throws IOException if the bytes cannot be had, or a part of the feed is longer than it may be
     */
    public static Feed read(Origin origin, InputStream bytes, BiConsumer<Feed, Entry> entries) throws IOException {
        return read(origin, new MendedXml(XmlBytes.decode(origin, bytes)), entries);
    }

    static Feed read(Origin origin, MendedXml xml, BiConsumer<Feed, Entry> entries) throws IOException {
        return new ParseFeed(origin.url(), xml, entries).read();
    }

    private Feed read() throws IOException {
        xml.allow(LONGEST_ENTRY);
        try {
            StreamParser parser = new StreamParser(Parser.xmlParser()).parse(xml, "");
            Iterator<Element> elements = parser.iterator();
            while (elements.hasNext()) {
                Element element = elements.next();
                if (!isEntry(element)) continue;
                entries.accept(soFar(parser.document()), entry(element));
                element.remove();
                xml.allow(LONGEST_ENTRY);
            }
            return feed(parser.document());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static boolean isEntry(Element element) {
        Element parent = element.parent();
        return ENTRIES.contains(local(element)) && parent != null && CONTAINERS.contains(local(parent));
    }

    private static String local(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    /** The same as for the entry before, unless something stood between the two. */
    private Feed soFar(Document document) {
        int fields = channel(document).childrenSize();
        if (feed == null || fields != feedFields) feed = feed(document);
        feedFields = fields;
        return feed;
    }

    private Feed feed(Document document) {
        Element root = document.firstElementChild();
        boolean isAtom = root != null && local(root).equals("feed");
        return feed(channel(document), isAtom ? Feed.Form.ATOM : Feed.Form.RSS);
    }

    private static Element channel(Document document) {
        Element root = document.firstElementChild();
        if (root == null) return document;
        return root.children().stream()
                .filter(child -> local(child).equals("channel"))
                .findFirst()
                .orElse(root);
    }

    private Feed feed(Element channel, Feed.Form form) {
        Fields fields = new Fields(channel, address);
        return new Feed(
                form,
                fields.words("title", "atom:title", "dc:title", "media:title"),
                fields.link().or(() -> attribute(fields, channel, "href")),
                fields.markup(
                        "description",
                        "subtitle",
                        "tagline",
                        "info",
                        "abstract",
                        "atom:subtitle",
                        "dc:description",
                        "itunes:summary",
                        "itunes:subtitle",
                        "feedburner:browserfriendly"),
                fields.date("published", "pubdate", "issued", "dcterms:issued", "created", "dcterms:created"),
                fields.date("updated", "modified", "lastbuilddate", "atom:updated", "dcterms:modified", "dc:date")
                        .or(() -> lastModified(channel)),
                fields.authors(
                        "author",
                        "atom:author",
                        "managingeditor",
                        "dc:author",
                        "dc:creator",
                        "itunes:author",
                        "webmaster"),
                fields.language().or(() -> inherited(channel)));
    }

    private Entry entry(Element element) {
        Fields fields = new Fields(element, address);
        Optional<Timestamp> updated = fields.date("updated", "modified", "atom:updated", "dcterms:modified")
                .or(() -> lastModified(element));
        Optional<Timestamp> published = fields.date(
                "published",
                "pubdate",
                "issued",
                "atom:published",
                "dcterms:issued",
                "dc:date",
                "created",
                "dcterms:created",
                "atom:issued",
                "atom:created");
        Optional<Feed> source = fields.all("source", "atom:source")
                .filter(feed -> feed.childrenSize() > 0)
                .map(feed -> feed(feed, Feed.Form.ATOM))
                .findFirst();
        List<Author> authors = fields.authors("author", "atom:author", "dc:author", "dc:creator", "itunes:author");
        return new Entry(
                fields.words("title", "atom:title", "dc:title", "media:title", "itunes:title"),
                fields.link().or(() -> attribute(fields, element, "href")),
                published.or(() -> updated),
                updated.or(() -> fields.date("dc:date")),
                authors.isEmpty() ? source.map(Feed::authors).orElse(List.of()) : authors,
                fields.markup(
                        "content:encoded", "content", "atom:content", "xhtml:body", "xhtml:div", "body", "fullitem"),
                fields.markup(
                        "description",
                        "summary",
                        "atom:summary",
                        "dc:description",
                        "dcterms:abstract",
                        "abstract",
                        "itunes:summary",
                        "itunes:subtitle",
                        "media:description"),
                fields.categories(),
                fields.language().or(() -> inherited(element)),
                source);
    }

    /** In CDF what is a field elsewhere is an attribute. */
    private static Optional<URI> attribute(Fields fields, Element element, String name) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .flatMap(attribute -> References.resolve(fields.base(element), attribute.getValue()).stream())
                .findFirst();
    }

    private static Optional<Timestamp> lastModified(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase("lastmod"))
                .flatMap(attribute -> Dates.find(attribute.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> inherited(Element element) {
        return element.parents().stream()
                .map(around -> around.attr("xml:lang").strip())
                .filter(tag -> !tag.isEmpty())
                .findFirst();
    }
}
