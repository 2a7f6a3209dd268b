package dateline.corpus.html;

import static dateline.model.MetadataSource.MARKUP;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    static void tell(Document page, PageParts parts, Surroundings around, Claims claims) {
        // The title is often another headline, for search engines.
        if (!around.isHeadlineConfirmed()) claims.headline(MARKUP, page.title());
        around.headline().ifPresent(heading -> claims.headline(MARKUP, heading.text()));
        tellTimes(parts, around, claims);
        claims.authors(
                MARKUP,
                parts.authors().stream()
                        .limit(MOST)
                        .filter(link -> link.hasText() && !around.isOfOthers(link))
                        .map(Element::text)
                        .toList());
        claims.language(MARKUP, language(page));
        parts.links().stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .limit(1)
                .forEach(link -> claims.url(MARKUP, link.attr("href")));
    }

    /** The language that the page's root is in; empty if it does not say. */
    static String language(Document page) {
        return Stream.of(page.firstElementChild(), page.body())
                .filter(Objects::nonNull)
                .flatMap(root -> Stream.of(root.attr("lang"), root.attr("xml:lang")))
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The first time of each kind: further ones are those of comments and other stories. */
    private static void tellTimes(PageParts parts, Surroundings around, Claims claims) {
        boolean isPublished = false;
        boolean isModified = false;
        for (Element time : parts.times().stream().limit(MOST).toList()) {
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
        for (String about : List.of(
                time.attr("itemprop") + " " + time.className() + " " + time.id(),
                labelled(time.text()),
                before(time))) {
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
