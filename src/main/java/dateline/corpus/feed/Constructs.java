package dateline.corpus.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Unwraps text as feeds wrap it: plain, escaped HTML, inline XHTML, base64; in Atom labelled so, in RSS anyhow. */
final class Constructs {
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*|/)?>");

    /** Publishers who write XHTML close these at once; in HTML they would swallow all that follows. */
    private static final Pattern EMPTY =
            Pattern.compile("(?i)<(iframe|script|style|textarea|title|noscript)\\b([^<>]*)/>");

    private static final Set<String> ATOM = Set.of("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#");

    private Constructs() {}

    /** A line of words. RSS does not say whether its titles are plain text or HTML. */
    static String words(Element element, Optional<URI> base) {
        return new Markup(html(element, true), base).words();
    }

    /** Words in any number of lines. */
    static Markup markup(Element element, Optional<URI> base) {
        return new Markup(html(element, ATOM.contains(element.tag().namespace())), base);
    }

    /** @param maybePlain whether text without a label may be plain text */
    private static String html(Element element, boolean maybePlain) {
        if (element.childrenSize() > 0) return inline(element);
        String text = element.wholeText();
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        if (mode.equals("base64") || type.equals("application/octet-stream")) return fromBase64(text);
        if (type.equals("text") || (type.equals("text/plain") && !mode.equals("escaped"))) return Entities.escape(text);
        boolean isPlain = maybePlain && !type.contains("html") && !isMarkup(text);
        return isPlain
                ? Entities.escape(Parser.unescapeEntities(text, false))
                : EMPTY.matcher(text).replaceAll("<$1$2></$1>");
    }

    /** Whether there is a tag of HTML in it: "a &lt; b" and "List&lt;String&gt;" have none. */
    private static boolean isMarkup(String text) {
        return TAG.matcher(text)
                .results()
                .anyMatch(tag -> Tag.isKnownTag(tag.group(1).toLowerCase(Locale.ROOT)));
    }

    /** Markup that stands in the feed as it is. Names lose their prefixes: {@code <xhtml:p>} is a paragraph. */
    private static String inline(Element element) {
        Document page = new Document("");
        Element copy = page.appendElement("div").appendChildren(element.childNodesCopy());
        asHtml(copy, UnaryOperator.identity());
        page.outputSettings().prettyPrint(false);
        return copy.html();
    }

    /** @param name the name in HTML of what has this name in the feed */
    static void asHtml(Element parent, UnaryOperator<String> name) {
        for (Element child : parent.select("* *")) {
            String local = child.tag().localName();
            // "<a:>" has no name at all.
            child.tagName(local.isEmpty() ? "span" : name.apply(local), Parser.NamespaceHtml);
        }
    }

    private static String fromBase64(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            // Other labels than the known ones stand on plain text as well.
            return text;
        }
    }
}
