package dateline.corpus.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a dataset tells of an article, and the names that its columns usually have; the first that is filled is read. */
public enum Field {
    HEADLINE("headline", "title", "name", "articleTitle", "newsTitle", "webTitle", "titlePage"),
    TEXT(
            "text",
            "body",
            "maintext",
            "content",
            "articleBody",
            "article",
            "fullText",
            "bodyText",
            "articleText",
            "contentText",
            "articleContent",
            "newsText",
            "plainText",
            "cleanedText",
            "story"),
    /** The text as markup, or the page whole. */
    HTML("html", "bodyHtml", "contentHtml", "bodyXhtml", "articleHtml", "rawHtml", "pageHtml"),
    STANDFIRST(
            "standfirst",
            "description",
            "shortDescription",
            "summary",
            "subtitle",
            "subheadline",
            "deck",
            "dek",
            "teaser",
            "abstract",
            "excerpt",
            "lead",
            "leadParagraph",
            "trailText"),
    DATE(
            "date",
            "published",
            "datePublish",
            "datePublished",
            "publishedAt",
            "publishDate",
            "publishedDate",
            "publicationDate",
            "pubDate",
            "publishedOn",
            "publishedTime",
            "firstPublicationDate",
            "webPublicationDate",
            "articleDate",
            "releaseDate",
            "datetime",
            "timestamp"),
    MODIFIED(
            "modified",
            "dateModify",
            "dateModified",
            "modifiedAt",
            "updated",
            "updatedAt",
            "lastModified",
            "lastUpdated"),
    URL("url", "link", "canonicalUrl", "sourceUrl", "articleUrl", "articleLink", "webUrl", "pageUrl", "permalink"),
    PUBLISHER(
            "publisher",
            "source",
            "outlet",
            "sourceName",
            "siteName",
            "publication",
            "newspaper",
            "newsSource",
            "newsOutlet",
            "mediaName",
            "siteFull",
            "provider"),
    AUTHOR("authors", "author", "byline", "by", "articleAuthor", "creator", "writer", "reporter"),
    LANGUAGE("language", "lang", "inLanguage", "languageCode"),
    SECTION("section", "category", "sectionName", "articleSection", "categoryName", "desk", "newsDesk");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The names of its columns, as people write them. */
    List<String> names() {
        return names;
    }

    /** The field that somebody calls so: by its own name or that of one of its columns. */
    public static Optional<Field> named(String name) {
        return Stream.of(values())
                .filter(field -> key(field.name()).equals(key(name))
                        || field.names.stream().anyMatch(column -> key(column).equals(key(name))))
                .findFirst();
    }

    /** What all fields are called, to be read. */
    public static String titles() {
        return Stream.of(values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** What is the same in {@code Published_At}, {@code published at} and {@code publishedAt}. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
