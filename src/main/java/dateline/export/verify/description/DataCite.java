package dateline.export.verify.description;

import dateline.export.verify.description.Said.Topic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** DataCite's metadata schema, kernel 4. */
public final class DataCite implements Description {
    private static final String NAMESPACE = "http://datacite.org/schema/kernel-4";

    @Override
    public Said read(byte[] bytes) throws BadDescriptionException {
        Document document = document(bytes);
        Said said = new Said();
        for (String name : List.of(
                "identifier",
                "creatorName",
                "title",
                "publisher",
                "publicationYear",
                "resourceType",
                "version",
                "rights"))
            if (all(document, name).stream()
                    .allMatch(each -> each.getTextContent().isBlank())) said.missing(name);
        all(document, "version").forEach(version -> said.say(Topic.VERSION, text(version)));
        all(document, "rights").forEach(rights -> said.say(Topic.LICENCE, rights.getAttribute("rightsURI")));
        all(document, "creatorName").forEach(name -> said.say(Topic.CREATOR, creator(name)));
        all(document, "title").stream()
                .filter(title -> !title.hasAttribute("titleType"))
                .forEach(title -> said.say(Topic.TITLE, text(title)));
        for (Element date : all(document, "date"))
            if (date.getAttribute("dateType").equals("Issued")) said.say(Topic.DATE, text(date));
        if (said.of(Topic.DATE).stream().noneMatch(date -> all(document, "publicationYear").stream()
                .allMatch(year -> date.startsWith(text(year)))))
            said.missing("the year of its date as publicationYear");
        for (Element identifier : all(document, "identifier"))
            said.say(
                    Topic.IDENTIFIER,
                    identifier.getAttribute("identifierType").equals("DOI")
                            ? "https://doi.org/" + text(identifier)
                            : text(identifier));
        return said;
    }

    /** A person's family name stands first, and the parts beside it. */
    private static String creator(Element name) {
        Optional<String> given = beside(name, "givenName");
        Optional<String> family = beside(name, "familyName");
        return given.isPresent() && family.isPresent() ? given.get() + " " + family.get() : text(name);
    }

    private static Optional<String> beside(Element name, String other) {
        if (!(name.getParentNode() instanceof Element creator)) return Optional.empty();
        NodeList found = creator.getElementsByTagNameNS(NAMESPACE, other);
        return found.getLength() == 0
                ? Optional.empty()
                : Optional.of(found.item(0).getTextContent().strip());
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS(NAMESPACE, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) if (nodes.item(i) instanceof Element element) elements.add(element);
        return elements;
    }

    private static Document document(byte[] bytes) throws BadDescriptionException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); // no entities at all
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new BadDescriptionException("is not XML: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("every Java reads XML from memory", e);
        }
    }

    /** The parser would print what it finds. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // is no error
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
