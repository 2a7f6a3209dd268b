package dateline.corpus.html;

import static dateline.model.MetadataSource.MARKUP;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What HTML's own elements say: {@code <h1>}, {@code <title>}, {@code <time>}, {@code <html lang>}, links with a {@code rel}. */
final class Markup {
    /** A page of a list has hundreds of times. */
    private static final int MOST = 100;

    private static final int LONGEST_LABEL = 40;

    private static final Pattern UPDATED =
            Pattern.compile("updat|modif|revis|edited|\\blast\\b|correct", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED =
            Pattern.compile("publi|post|created|entry-date|issued", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    static void tell(Document page, Surroundings around, Claims claims) {
        around.headline().ifPresent(heading -> claims.headline(MARKUP, heading.text()));
        claims.headline(MARKUP, page.title());
        tellTimes(page, around, claims);
        claims.authors(
                MARKUP,
                page.select("[rel~=author]").stream()
                        .limit(MOST)
                        .filter(link -> link.hasText() && !around.isOfOthers(link))
                        .map(Element::text)
                        .toList());
        Element root = page.selectFirst("html[lang], html[xml:lang], body[lang]");
        if (root != null) claims.language(MARKUP, root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang"));
        for (Element link :
                page.select("link[rel=canonical][href]").stream().limit(3).toList())
            claims.url(MARKUP, link.attr("href"));
    }

    /** The first time of each kind: further ones are those of comments and other stories. */
    private static void tellTimes(Document page, Surroundings around, Claims claims) {
        boolean isPublished = false;
        boolean isModified = false;
        for (Element time : page.select("time").stream().limit(MOST).toList()) {
            if (around.isOfOthers(time)) continue;
            String value = time.attr("datetime").isBlank() ? time.text() : time.attr("datetime");
            if (claims.date(value).isEmpty()) continue;
            if (isUpdate(time)) {
                if (!isModified) claims.modified(MARKUP, value);
                isModified = true;
            } else {
                if (!isPublished) claims.published(MARKUP, value);
                isPublished = true;
            }
        }
    }

    private static boolean isUpdate(Element time) {
        if (time.hasAttr("pubdate")) return false;
        for (String about : List.of(time.className() + " " + time.id(), labelled(time.text()), before(time))) {
            if (PUBLISHED.matcher(about).find()) return false;
            if (UPDATED.matcher(about).find()) return true;
        }
        return false;
    }

    /** The words right before an element: "Updated". */
    private static String before(Element element) {
        String label = element.previousSibling() instanceof TextNode text ? text.text() : "";
        if (label.isBlank() && element.previousElementSibling() != null)
            label = element.previousElementSibling().text();
        return label.length() > LONGEST_LABEL ? label.substring(label.length() - LONGEST_LABEL) : label;
    }

    private static String labelled(String words) {
        return words.length() > LONGEST_LABEL ? words.substring(0, LONGEST_LABEL) : words;
    }
}
