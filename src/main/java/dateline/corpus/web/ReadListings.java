package dateline.corpus.web;

import dateline.corpus.article.Dates;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what a sitemap or an index of sitemaps lists (sitemaps.org), with what a news sitemap says of articles. It reads as
 * it goes, so a sitemap that breaks off gives what it had until then. A document type is passed over unread, so there are
 * no entities to expand or to fetch. (crawler-commons has a parser too; it makes midnight in UTC of a day, and holds the
 * whole document.)
 */
final class ReadListings {
    /** What the protocol allows in one sitemap or index. */
    private static final int MOST = 50_000;

    /** Characters; what the protocol allows an address to have, and a title never has. */
    private static final int LONGEST = 2_048;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false); // many forget to declare their prefixes
    }

    private final Origin origin;
    private final Sink sink;
    private final List<Listing> listings = new ArrayList<>();

    /** The texts of the elements of one entry, by their names. */
    private final Map<String, String> entry = new HashMap<>();

    private final StringBuilder text = new StringBuilder();
    /** The extension that we are in: images and videos have a loc and a title of their own. */
    private String inside = "";

    private boolean isIndex;

    private ReadListings(Origin origin, Sink sink) {
        this.origin = origin;
        this.sink = sink;
    }

    /**
     * What is listed, in the order of the file.
     *
     * @param isIndex whether sitemaps are listed, and not pages
     */
    record Listings(boolean isIndex, List<Listing> all) {}

    /** @throws IOException if the bytes cannot be had */
    static Listings of(Resource resource, Sink sink) throws IOException {
        ReadListings reading = new ReadListings(resource.origin(), sink);
        Limited bytes = new Limited(resource.bytes());
        try {
            reading.read(XML.createXMLStreamReader(bytes));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause && !(cause instanceof CharConversionException))
                throw cause;
            String reason = bytes.isOver
                    ? "a sitemap of more than %,d bytes; what comes after them is not read"
                            .formatted(Allowance.LONGEST_SITEMAP)
                    : "the sitemap is broken; what comes after that is not read";
            int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
            sink.issue((line < 0 ? resource.origin() : resource.origin().at("line %d".formatted(line))).issue(reason));
        }
        return new Listings(reading.isIndex, reading.listings);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && listings.size() < MOST) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(name(xml));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() <= LONGEST) text.append(xml.getText());
                }
                case XMLStreamConstants.END_ELEMENT -> end(name(xml));
                default -> {}
            }
        }
        if (listings.size() == MOST)
            sink.issue(origin.issue("only the first %,d entries of a sitemap are read".formatted(MOST)));
    }

    private void begin(String name) {
        text.setLength(0);
        switch (name) {
            case "sitemapindex" -> isIndex = true;
            case "url", "sitemap" -> entry.clear();
            case "news", "image", "video" -> inside = name;
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "url", "sitemap" -> {
                if (entry.containsKey("loc")) listings.add(listing());
                entry.clear();
            }
            case "news", "image", "video" -> inside = "";
            case "loc", "lastmod" -> {
                if (inside.isEmpty()) note(name);
            }
            case "publication_date", "title", "name", "language" -> {
                if (inside.equals("news")) note(name);
            }
            default -> {}
        }
        text.setLength(0);
    }

    private void note(String name) {
        String words = text.toString().strip().replaceAll("\\s+", " ");
        if (!words.isEmpty() && words.length() <= LONGEST) entry.putIfAbsent(name, words);
    }

    private Listing listing() {
        return new Listing(
                entry.getOrDefault("loc", ""),
                Dates.find(entry.getOrDefault("lastmod", "")),
                Dates.find(entry.getOrDefault("publication_date", "")),
                entry.getOrDefault("title", ""),
                entry.getOrDefault("name", ""),
                entry.getOrDefault("language", ""));
    }

    /** Without its prefix. */
    private static String name(XMLStreamReader xml) {
        String name = xml.getLocalName();
        return name.substring(name.lastIndexOf(':') + 1);
    }

    /** Ends where a sitemap must have ended. */
    private static final class Limited extends FilterInputStream {
        private long rest = Allowance.LONGEST_SITEMAP;
        private boolean isOver;

        Limited(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (rest == 0) {
                isOver = true;
                return -1;
            }
            int read = super.read(buffer, offset, (int) Math.min(length, rest));
            if (read > 0) rest -= read;
            return read;
        }
    }
}
