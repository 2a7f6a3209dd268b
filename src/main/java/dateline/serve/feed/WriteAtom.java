package dateline.serve.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an Atom feed, element by element, to memory. What XML cannot hold, such as control characters, is left out. */
final class WriteAtom {
    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** Opens the feed. */
    WriteAtom() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("fh", HISTORY);
            xml.writeNamespace("at", TOMBSTONES);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void element(String name, String text) {
        try {
            xml.writeStartElement(ATOM, name);
            xml.writeCharacters(plain(text));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void author(String name) {
        try {
            xml.writeStartElement(ATOM, "author");
            element("name", name);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** @param mediaType empty if it is not known */
    void link(String relation, String address, String mediaType) {
        try {
            xml.writeEmptyElement(ATOM, "link");
            xml.writeAttribute("rel", relation);
            xml.writeAttribute("href", plain(address));
            if (!mediaType.isEmpty()) xml.writeAttribute("type", mediaType);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Says that this document is part of the archive. */
    void archive() {
        try {
            xml.writeEmptyElement("fh", "archive", HISTORY);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** @param page where people read it, if there is such a place */
    void entry(String id, String title, Optional<String> page, Instant updated, Optional<String> author) {
        try {
            xml.writeStartElement(ATOM, "entry");
            element("id", id);
            element("title", title);
            element("updated", updated.toString());
            author.ifPresent(this::author);
            link("alternate", page.orElse(id), "");
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void deleted(String id, Instant when) {
        try {
            xml.writeEmptyElement("at", "deleted-entry", TOMBSTONES);
            xml.writeAttribute("ref", plain(id));
            xml.writeAttribute("when", when.toString());
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Ends the feed; its bytes. */
    byte[] close() {
        try {
            xml.writeEndDocument();
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Without what XML 1.0 (2.2) does not allow. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || point == '\r'
                        || (point >= 0x20 && point <= 0xD7FF)
                        || (point >= 0xE000 && point <= 0xFFFD)
                        || point >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("a feed cannot be written to memory", e);
    }
}
