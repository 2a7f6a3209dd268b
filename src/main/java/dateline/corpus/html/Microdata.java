package dateline.corpus.html;

import dateline.model.MetadataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the attributes of a page's elements say: schema.org in microdata and RDFa, hNews and the microformats it is made
 * of. What belongs to another article, or to the article's author or picture, is left out.
 */
final class Microdata {
    private static final MetadataSource SOURCE = MetadataSource.MICRODATA;

    /** So many elements are believed of one field; a listing has hundreds. */
    private static final int MOST = 20;

    private static final Pattern ARTICLE = Pattern.compile("(?:Article|Posting|Report)\\b");
    private static final Set<String> ENTRIES = Set.of("hentry", "h-entry", "hnews");

    private final PageParts parts;
    private final Surroundings around;
    private final Claims claims;
    private final Element article;

    private Microdata(Document page, PageParts parts, Surroundings around, Claims claims) {
        this.parts = parts;
        this.around = around;
        this.claims = claims;
        List<Element> articles = Stream.concat(
                        parts.items().stream().filter(Microdata::isArticle),
                        parts.classed().stream()
                                .filter(element -> ENTRIES.stream().anyMatch(element::hasClass)))
                .filter(element -> !around.isOfOthers(element))
                .toList();
        article = around.headline()
                .flatMap(headline -> articles.stream()
                        .filter(element -> isIn(element, headline))
                        .findFirst())
                .or(() -> articles.stream().findFirst())
                .orElse(page);
    }

    static void tell(Document page, PageParts parts, Surroundings around, Claims claims) {
        new Microdata(page, parts, around, claims).tell();
    }

    private void tell() {
        if (!(article instanceof Document)) tellArticle();
        items("datePublished").limit(1).map(Microdata::value).forEach(words -> claims.published(SOURCE, words));
        classed("dt-published", "published", "entry-date")
                .filter(Microdata::isTime)
                .filter(element -> !element.hasClass("updated") || element.hasClass("published"))
                .limit(1)
                .forEach(element -> claims.published(SOURCE, value(element)));
        items("dateCreated").limit(1).map(Microdata::value).forEach(words -> claims.published(SOURCE, words));
        items("dateModified").limit(1).map(Microdata::value).forEach(words -> claims.modified(SOURCE, words));
        classed("dt-updated", "updated")
                .filter(Microdata::isTime)
                .filter(element -> !element.hasClass("published"))
                .limit(1)
                .forEach(element -> claims.modified(SOURCE, value(element)));
        tellAuthors();
    }

    private void tellArticle() {
        items("headline").limit(1).forEach(element -> claims.headline(SOURCE, value(element)));
        items("name")
                .filter(element -> element.normalName().matches("h[1-3]|meta"))
                .limit(1)
                .forEach(element -> claims.headline(SOURCE, value(element)));
        classed("entry-title", "p-name").limit(1).forEach(element -> claims.headline(SOURCE, value(element)));
        items("articleSection").limit(1).forEach(element -> claims.section(SOURCE, value(element)));
        items("inLanguage").limit(1).forEach(element -> claims.language(SOURCE, value(element)));
        Stream.concat(items("publisher", "sourceOrganization"), classed("source-org"))
                .limit(1)
                .map(element -> within(element, "[itemprop=name], .org, .fn").orElse(element))
                .forEach(element -> claims.publisher(SOURCE, value(element)));
        items("mainEntityOfPage", "url")
                .limit(2)
                .forEach(element -> claims.url(
                        SOURCE,
                        Stream.of("itemid", "href", "content")
                                .map(element::attr)
                                .filter(words -> !words.isBlank())
                                .findFirst()
                                .orElse("")));
    }

    private void tellAuthors() {
        List<String> names = new ArrayList<>();
        items("author", "creator")
                .limit(MOST)
                .forEach(element ->
                        names.add(value(within(element, "[itemprop=name]").orElse(element))));
        if (names.isEmpty())
            classed("author", "byline", "p-author")
                    .flatMap(element -> element.hasClass("vcard") || element.hasClass("p-author")
                            ? Stream.of(within(element, ".fn").orElse(element))
                            : within(element, ".fn").stream())
                    .limit(MOST)
                    .forEach(element -> names.add(value(element)));
        claims.authors(SOURCE, names);
    }

    private static Optional<Element> within(Element element, String query) {
        return Optional.ofNullable(element.selectFirst(query));
    }

    /** The elements that say one of these properties of the article. */
    private Stream<Element> items(String... names) {
        Predicate<Element> isNamed = element -> Stream.of(names)
                .anyMatch(
                        name -> List.of(element.attr("itemprop").split("\\s+")).contains(name)
                                || element.attr("property").endsWith(":" + name)
                                || element.attr("property").equals(name)
                                        && !element.normalName().equals("meta"));
        return of(parts.items().stream().filter(isNamed));
    }

    private Stream<Element> classed(String... names) {
        return of(parts.classed().stream().filter(element -> Stream.of(names).anyMatch(element::hasClass)));
    }

    private Stream<Element> of(Stream<Element> elements) {
        return elements.filter(element -> element != article
                && isIn(article, element)
                && isOf(element)
                && !around.isOfOthers(element)
                && (element.hasAttr("itemscope") || !value(element).isBlank()));
    }

    private static boolean isIn(Element scope, Element element) {
        if (scope instanceof Document) return true;
        for (Element at = element; at != null; at = at.parent()) if (at == scope) return true;
        return false;
    }

    /** A property is of the item that it stands in most closely. */
    private boolean isOf(Element element) {
        if (!element.hasAttr("itemprop") || !article.hasAttr("itemscope")) return true;
        Element parent = element.parent();
        return parent != null && parent.closest("[itemscope]") == article;
    }

    private static boolean isArticle(Element element) {
        return ARTICLE.matcher(element.attr("itemtype")).find()
                || ARTICLE.matcher(element.attr("typeof")).find();
    }

    private static boolean isTime(Element element) {
        return element.normalName().equals("time")
                || element.normalName().equals("abbr")
                || element.hasClass("dt-published")
                || element.hasClass("dt-updated");
    }

    /** What an element means, by the rules of microdata and of microformats. */
    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime"))
            if (!element.attr(attribute).isBlank()) return element.attr(attribute);
        if (element.normalName().equals("abbr") && !element.attr("title").isBlank()) return element.attr("title");
        if (element.normalName().equals("link")) return element.attr("href");
        return element.hasText() ? element.text() : element.attr("itemid") + element.attr("href");
    }
}
