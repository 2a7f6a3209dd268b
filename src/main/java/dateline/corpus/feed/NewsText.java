package dateline.corpus.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Puts the text of a news item into HTML: XHTML is that, NITF and plain text become that. */
final class NewsText {
    /** NITF 3: its names, and those of HTML that mean the same. */
    private static final Map<String, String> NITF = Map.of(
            "hl2", "h2",
            "block", "div",
            "bq", "blockquote",
            "media", "figure",
            "media-caption", "figcaption",
            "body.content", "div",
            "body.end", "footer");

    /** What stands in the metadata as well, and the addresses and makers of pictures. */
    private static final Set<String> ASIDE = Set.of(
            "head",
            "hedline",
            "byline",
            "body.head",
            "media-reference",
            "media-metadata",
            "media-object",
            "media-producer",
            "script",
            "style");

    private NewsText() {}

    /** The body of a page of XHTML or of NITF; of other XML, all. */
    static String ofXml(Element inlineXml) {
        List<Element> bodies = inlineXml.getAllElements().stream()
                .filter(element -> element.tag().localName().equals("body"))
                .toList();
        return inline(bodies.isEmpty() ? inlineXml : bodies.getFirst());
    }

    /** Text by its label: HTML, or plain with paragraphs on lines. */
    static String ofData(Element inlineData) {
        String type = inlineData.attr("contenttype").toLowerCase(Locale.ROOT);
        String text = inlineData.attr("encoding").contains("base64")
                ? fromBase64(inlineData.wholeText())
                : inlineData.wholeText();
        if (type.contains("html")) return text;
        if (!type.isEmpty() && !type.startsWith("text/plain")) return "";
        // Wire text marks paragraphs by blank lines; where it has none, each line is one.
        String between = text.strip().contains("\n\n") || text.contains("\r\n\r\n") ? "\\R(?:[ \\t]*\\R)+" : "\\R";
        return Arrays.stream(text.strip().split(between))
                .map(paragraph -> "<p>" + Entities.escape(paragraph.strip()) + "</p>")
                .collect(Collectors.joining());
    }

    /** What an element holds, in HTML. */
    static String inline(Element element) {
        Document page = new Document("");
        Element copy = page.appendElement("div").appendChildren(element.childNodesCopy());
        copy.select("* *").stream()
                .filter(child -> ASIDE.contains(child.tag().localName()))
                .forEach(Element::remove);
        Constructs.asHtml(copy, name -> NITF.getOrDefault(name, name));
        page.outputSettings().prettyPrint(false);
        return copy.html();
    }

    private static String fromBase64(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            // A label that is wrong does not make the text unreadable.
            return text;
        }
    }
}
