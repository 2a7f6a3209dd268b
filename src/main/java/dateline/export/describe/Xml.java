package dateline.export.describe;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line. What XML cannot hold, such as control characters, is left out of texts. */
final class Xml {
    private static final String INDENT = "  ";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    /** Something that writes, and may not. */
    private interface Writing {
        void write() throws XMLStreamException;
    }

    /** Begins a document. */
    Xml(String root, String namespace, String schema) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("every Java writes XML", e);
        }
        writing(() -> {
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
            writer.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
            writer.writeAttribute("xsi:schemaLocation", namespace + " " + schema);
        });
        depth = 1;
    }

    /** An element with others in it. */
    void in(String name, Runnable content) {
        line();
        writing(() -> writer.writeStartElement(name));
        depth++;
        content.run();
        depth--;
        line();
        writing(writer::writeEndElement);
    }

    /** @param attributes names and values by turns */
    void text(String name, String text, String... attributes) {
        line();
        writing(() -> {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2)
                writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
            writer.writeCharacters(clean(text));
            writer.writeEndElement();
        });
    }

    /** Ends the document and gives all of it. */
    String end() {
        depth = 0;
        line();
        writing(() -> {
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        });
        return out + "\n";
    }

    private void line() {
        writing(() -> writer.writeCharacters("\n" + INDENT.repeat(depth)));
    }

    /** https://www.w3.org/TR/xml/#charsets */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(letter -> letter == '\t'
                        || letter == '\n'
                        || letter >= ' ' && letter <= 0xD7FF
                        || letter >= 0xE000 && letter <= 0xFFFD
                        || letter >= 0x10000)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static void writing(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text cannot be written", e);
        }
    }
}
