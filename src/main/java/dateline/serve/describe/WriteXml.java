package dateline.serve.describe;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML of one namespace to memory, element by element. */
final class WriteXml {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** Opens the root element. */
    WriteXml(String root, String namespace) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void open(String name) {
        try {
            xml.writeStartElement(name);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void element(String name, String text) {
        element(name, text, Map.of());
    }

    void element(String name, String text, Map<String, String> attributes) {
        try {
            xml.writeStartElement(name);
            for (Map.Entry<String, String> attribute : attributes.entrySet())
                xml.writeAttribute(attribute.getKey(), attribute.getValue());
            xml.writeCharacters(text);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    void empty(String name, Map<String, String> attributes) {
        try {
            xml.writeEmptyElement(name);
            for (Map.Entry<String, String> attribute : attributes.entrySet())
                xml.writeAttribute(attribute.getKey(), attribute.getValue());
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Ends all that is open; the bytes. */
    byte[] close() {
        try {
            xml.writeEndDocument();
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("XML cannot be written to memory", e);
    }
}
