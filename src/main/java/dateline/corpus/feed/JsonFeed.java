package dateline.corpus.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.corpus.article.Dates;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import dateline.model.Timestamp;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Entities;

/** Reads JSON Feed 1.0 and 1.1, as jsonfeed.org describes it. */
public final class JsonFeed {
    /** What the version that it names contains. */
    public static final String VERSION = "jsonfeed.org/version/";

    private final JsonNode feed;
    private final Optional<URI> base;

    private JsonFeed(JsonNode feed, Optional<URI> base) {
        this.feed = feed;
        this.base = base;
    }

    /** Whether it is one, by the version that it has to name. */
    public static boolean isFeed(JsonNode json) {
        return json.path("version").asText().contains(VERSION)
                && json.path("items").isArray();
    }

    /** Hands on an article for each item; no links are followed. */
    public static void read(Origin origin, JsonNode json, Sink sink) {
        EntryArticles articles = new EntryArticles(origin, Optional.empty(), sink);
        entries(origin, json, articles::add);
        if (articles.isEmpty()) sink.issue(origin.issue(EntryArticles.NONE));
        articles.finish();
    }

    /** Tells the items one by one. */
    static Feed entries(Origin origin, JsonNode json, BiConsumer<Feed, Entry> entries) {
        JsonFeed reader = new JsonFeed(json, origin.url());
        Feed feed = reader.feed();
        for (JsonNode item : json.path("items")) entries.accept(feed, reader.entry(item));
        return feed;
    }

    private Feed feed() {
        return new Feed(
                Feed.Form.JSON,
                line(feed, "title"),
                text(feed, "home_page_url").flatMap(address -> References.resolve(base, address)),
                text(feed, "description").map(words -> new Markup(Entities.escape(words), base)),
                Optional.empty(),
                Optional.empty(),
                authors(feed),
                text(feed, "language"));
    }

    private Entry entry(JsonNode item) {
        Optional<Timestamp> published = date(item, "date_published");
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : item.path("tags"))
            if (!tag.asText().isBlank()) tags.add(tag.asText().strip());
        return new Entry(
                line(item, "title"),
                text(item, "url")
                        .or(() -> text(item, "id").filter(id -> id.startsWith("http")))
                        .flatMap(address -> References.resolve(base, address)),
                published.or(() -> date(item, "date_modified")),
                date(item, "date_modified"),
                authors(item),
                text(item, "content_html")
                        .or(() -> text(item, "content_text").map(JsonFeed::paragraphs))
                        .map(html -> new Markup(html, base)),
                text(item, "summary").map(words -> new Markup(Entities.escape(words), base)),
                tags,
                text(item, "language"),
                Optional.empty());
    }

    private static String paragraphs(String words) {
        return "<p>" + Entities.escape(words).replaceAll("\\R\\s*\\R", "</p><p>") + "</p>";
    }

    /** Version 1.0 has one author, version 1.1 several. */
    private static List<Author> authors(JsonNode node) {
        List<Author> authors = new ArrayList<>();
        JsonNode several = node.path("authors");
        for (JsonNode author : several.isArray() && !several.isEmpty() ? several : List.of(node.path("author")))
            Author.of(author.path("name").asText()).ifPresent(authors::add);
        return authors;
    }

    private static Optional<Timestamp> date(JsonNode node, String name) {
        return text(node, name).flatMap(Dates::find);
    }

    private static Optional<String> line(JsonNode node, String name) {
        return text(node, name).map(words -> words.replaceAll("\\s+", " "));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isTextual)
                .map(value -> value.asText().strip())
                .filter(words -> !words.isEmpty());
    }
}
