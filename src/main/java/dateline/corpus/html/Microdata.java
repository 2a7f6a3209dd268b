package dateline.corpus.html;

import dateline.model.MetadataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What the attributes of a page's elements say: schema.org in microdata and RDFa, hNews and the microformats it is made
 * of. What belongs to another article, or to the article's author or picture, is left out.
 */
final class Microdata {
    private static final MetadataSource SOURCE = MetadataSource.MICRODATA;

    /** So many elements are looked at for one field; a listing has hundreds. */
    private static final int MOST = 20;

    private static final String ARTICLES =
            "[itemtype*=Article], [itemtype*=Posting], [itemtype*=Report], [typeof*=Article], [typeof*=Posting], .hentry, .h-entry, .hnews";

    private final Document page;
    private final Surroundings around;
    private final Claims claims;

    private Microdata(Document page, Surroundings around, Claims claims) {
        this.page = page;
        this.around = around;
        this.claims = claims;
    }

    static void tell(Document page, Surroundings around, Claims claims) {
        new Microdata(page, around, claims).tell();
    }

    private void tell() {
        Elements articles = page.select(ARTICLES);
        articles.removeIf(around::isOfOthers);
        Element article = around.headline()
                .flatMap(headline ->
                        articles.stream().filter(headline.parents()::contains).findFirst())
                .or(() -> articles.stream().findFirst())
                .orElse(page);
        if (article != page) {
            each(
                    article,
                    "[itemprop~=^(?:headline|name)$], [property$=headline], .entry-title, .p-name",
                    (element, value) -> {
                        if (element.normalName().matches("h[1-3]|meta")
                                || !element.attr("itemprop").equals("name")) claims.headline(SOURCE, value);
                    });
            each(article, "[itemprop=articleSection]", (element, value) -> claims.section(SOURCE, value));
            each(article, "[itemprop=inLanguage]", (element, value) -> claims.language(SOURCE, value));
            each(
                    article,
                    "[itemprop~=^(?:publisher|sourceOrganization)$], .source-org",
                    (element, value) -> claims.publisher(
                            SOURCE,
                            Optional.ofNullable(element.selectFirst("[itemprop=name], .org, .fn"))
                                    .map(Microdata::value)
                                    .orElse(value)));
            each(
                    article,
                    "[itemprop~=^(?:mainEntityOfPage|url)$]",
                    (element, value) -> claims.url(SOURCE, element.hasAttr("itemid") ? element.attr("itemid") : value));
        }
        first(
                article,
                "[itemprop~=datePublished], [property$=datePublished], .dt-published, time.published, abbr.published, time.entry-date:not(.updated)",
                value -> claims.published(SOURCE, value));
        first(article, "[itemprop~=dateCreated]", value -> claims.published(SOURCE, value));
        first(
                article,
                "[itemprop~=dateModified], [property$=dateModified], .dt-updated, time.updated, abbr.updated",
                value -> claims.modified(SOURCE, value));
        tellAuthors(article);
    }

    private void tellAuthors(Element article) {
        List<String> names = new ArrayList<>();
        each(article, "[itemprop~=^(?:author|creator)$], [property=schema:author]", (element, value) -> {
            Elements within = element.select("[itemprop=name]");
            if (within.isEmpty()) names.add(value);
            else within.stream().limit(1).forEach(name -> names.add(value(name)));
        });
        if (names.isEmpty())
            each(article, ".author .fn, .byline .fn, .author.vcard, .p-author", (element, value) -> names.add(value));
        claims.authors(SOURCE, names);
    }

    /** The first that says something: on a listing the next is another article's. */
    private void first(Element article, String query, Consumer<String> use) {
        boolean[] found = {false};
        each(article, query, (element, value) -> {
            if (!found[0]) use.accept(value);
            found[0] = true;
        });
    }

    private void each(Element article, String query, BiConsumer<Element, String> use) {
        int seen = 0;
        for (Element element : article.select(query)) {
            if (element == article || around.isOfOthers(element) || !isOf(article, element)) continue;
            if (++seen > MOST) return;
            String value = value(element);
            if (!value.isBlank()) use.accept(element, value);
        }
    }

    /** A property is of the item that it stands in most closely. */
    private static boolean isOf(Element article, Element element) {
        if (!element.hasAttr("itemprop") || !article.hasAttr("itemscope")) return true;
        @Nullable Element parent = element.parent();
        return parent != null && parent.closest("[itemscope]") == article;
    }

    /** What an element means, by the rules of microdata and of microformats. */
    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime"))
            if (!element.attr(attribute).isBlank()) return element.attr(attribute);
        if (element.normalName().equals("abbr") && !element.attr("title").isBlank()) return element.attr("title");
        if (element.normalName().equals("link")) return element.attr("href");
        if (element.is("[itemprop=url], [itemprop=mainEntityOfPage]") && element.hasAttr("href"))
            return element.attr("href");
        return element.text();
    }
}
