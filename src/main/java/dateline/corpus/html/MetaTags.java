package dateline.corpus.html;

import static dateline.model.MetadataSource.META;
import static dateline.model.MetadataSource.OPEN_GRAPH;

import dateline.model.MetadataSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a page's {@code <meta>} elements say: OpenGraph with {@code article:…}, and the names that Dublin Core, PRISM,
 * analytics services and custom have brought. Of several names for one thing the plainer stands first.
 */
final class MetaTags {
    /** Of 600 pages none had more than 300. */
    private static final int MOST = 1_000;

    private static final List<String> OG_HEADLINE = List.of("og:title");
    private static final List<String> OG_PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "og:article:published",
            "article:published",
            "og:pubdate",
            "og:publish_date",
            "og:regdate",
            "article:post_date",
            "article:published_date",
            "article:publish_date",
            "article:create_at",
            "article:created",
            "rnews:datepublished",
            "video:release_date",
            "og:video:release_date");
    private static final List<String> OG_MODIFIED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:modified_time",
            "og:updated_time",
            "article:modified",
            "article:updated_time",
            "article:updated");
    private static final List<String> OG_AUTHORS = List.of(
            "article:author", "og:article:author", "article:author_name", "og:author", "author:name", "og:author:name");
    private static final List<String> OG_SECTION = List.of("article:section", "og:article:section", "og:section");

    private static final List<String> HEADLINE = List.of(
            "headline",
            "dc.title",
            "dcterms.title",
            "dc:title",
            "citation_title",
            "parsely-title",
            "sailthru.title",
            "twitter:title",
            "title",
            "fb_title",
            "hdl",
            "article_title",
            "article:title",
            "cxenseparse:title");
    private static final List<String> PUBLISHED = List.of(
            "datepublished",
            "date.published",
            "date_published",
            "publish_date",
            "publish-date",
            "published_date",
            "published-date",
            "publishdate",
            "published_time",
            "publishedtime",
            "publish_time",
            "published",
            "published_at",
            "publication_date",
            "publication-date",
            "publicationdate",
            "article_date_original",
            "article.published",
            "article.created",
            "article_date",
            "article_published",
            "article-published",
            "article-publication-date",
            "article_publication_date",
            "originalpublicationdate",
            "original-publish-date",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "cxenseparse:publishdate",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "prism.publicationdate",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.available",
            "dc.date.created",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "dc:date",
            "pubdate",
            "pub_date",
            "pub-date",
            "ptime",
            "bt:pubdate",
            "rbpubdate",
            "timestamp",
            "release_date",
            "releasedate",
            "release-date",
            "displaydate",
            "display-date",
            "shareaholic:article_published_time",
            "weibo:article:create_at",
            "date",
            "date.created",
            "date.available",
            "datecreated",
            "date_created",
            "created",
            "creation_date");
    private static final List<String> MODIFIED = List.of(
            "datemodified",
            "date.modified",
            "date_modified",
            "modified",
            "modified_time",
            "modifieddate",
            "modified_date",
            "lastmod",
            "last-modified",
            "last_modified",
            "lastmodified",
            "lastupdate",
            "last-update",
            "last_updated",
            "last-updated",
            "updated",
            "update_date",
            "updated_time",
            "updated_at",
            "revised",
            "revision_date",
            "utime",
            "dcterms.modified",
            "dc.date.modified",
            "dc.modified",
            "date.updated",
            "article.updated",
            "article_updated",
            "parsely-modified-date",
            "prism.modificationdate",
            "shareaholic:article_modified_time");
    private static final List<String> AUTHORS = List.of(
            "parsely-author",
            "sailthru.author",
            "byl",
            "byline",
            "citation_author",
            "dc.creator",
            "dc:creator",
            "dcterms.creator",
            "dc.author",
            "dc.contributor",
            "cxenseparse:author",
            "author",
            "authors",
            "author_name",
            "article_author",
            "article.author",
            "content-author",
            "shareaholic:article_author_name",
            "creator",
            "dcsext.author");
    private static final List<String> PUBLISHER = List.of(
            "prism.publicationname",
            "citation_journal_title",
            "dc.publisher",
            "dcterms.publisher",
            "dc:publisher",
            "publisher",
            "cxenseparse:publisher",
            "application-name",
            "apple-mobile-web-app-title",
            "copyright-holder");
    private static final List<String> SECTION = List.of(
            "parsely-section",
            "section",
            "articlesection",
            "article_section",
            "article.section",
            "prism.section",
            "sailthru.section",
            "primary_section",
            "cxenseparse:section",
            "category",
            "dc.subject.section");
    private static final List<String> LANGUAGE =
            List.of("dc.language", "dcterms.language", "dc:language", "language", "inlanguage", "content-language");

    /** Names with blanks in them are several names. */
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    MetaTags(PageParts parts) {
        int seen = 0;
        for (Element element : parts.metas()) {
            if (++seen > MOST) return;
            String content = element.attr("content");
            if (content.isBlank()) continue;
            for (String key : List.of("property", "name", "http-equiv", "itemprop"))
                if (!key.equals("itemprop") || element.parentNameIs("head"))
                    for (String name : BLANKS.split(element.attr(key).strip().toLowerCase(Locale.ROOT)))
                        contents.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
        }
    }

    /** What the page's publisher is called here. */
    Stream<String> outlets() {
        return Stream.concat(Stream.of("og:site_name"), PUBLISHER.stream())
                .flatMap(name -> contents.getOrDefault(name, List.of()).stream());
    }

    /** What the page is called here. */
    Stream<String> titles() {
        return Stream.of("og:title", "twitter:title").flatMap(name -> contents.getOrDefault(name, List.of()).stream());
    }

    /** Languages with their countries. */
    Stream<String> locales() {
        return contents.getOrDefault("og:locale", List.of()).stream();
    }

    void tell(Claims claims) {
        each(OG_HEADLINE, words -> claims.headline(OPEN_GRAPH, words));
        each(OG_PUBLISHED, words -> claims.published(OPEN_GRAPH, words));
        each(OG_MODIFIED, words -> claims.modified(OPEN_GRAPH, words));
        authors(OPEN_GRAPH, OG_AUTHORS, claims);
        each(OG_SECTION, words -> claims.section(OPEN_GRAPH, words));
        each(List.of("og:site_name"), words -> claims.publisher(OPEN_GRAPH, words));
        each(List.of("og:locale", "og:language"), words -> claims.language(OPEN_GRAPH, words));
        each(List.of("og:url"), words -> claims.url(OPEN_GRAPH, words));
        each(HEADLINE, words -> claims.headline(META, words));
        each(PUBLISHED, words -> claims.published(META, words));
        each(MODIFIED, words -> claims.modified(META, words));
        authors(META, AUTHORS, claims);
        each(PUBLISHER, words -> claims.publisher(META, words));
        each(SECTION, words -> claims.section(META, words));
        each(LANGUAGE, words -> claims.language(META, words));
        each(
                List.of("twitter:url", "parsely-link", "dc.identifier", "citation_public_url"),
                words -> claims.url(META, words));
    }

    private void each(List<String> names, Consumer<String> use) {
        for (String name : names)
            contents.getOrDefault(name, List.of()).stream().limit(1).forEach(use);
    }

    private void authors(MetadataSource source, List<String> names, Claims claims) {
        for (String name : names)
            if (contents.containsKey(name))
                claims.authors(
                        source,
                        contents.get(name).stream()
                                .map(words -> name.startsWith("citation_") ? forenameFirst(words) : words)
                                .toList());
    }

    /** "Doe, Jane" is Jane Doe. */
    private static String forenameFirst(String name) {
        String[] parts = name.split(",");
        return parts.length == 2 ? parts[1].strip() + " " + parts[0].strip() : name;
    }
}
