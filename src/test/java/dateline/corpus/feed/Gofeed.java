package dateline.corpus.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.corpus.feed.Compare.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What gofeed's JSON says of titles, links, dates, authors and content, in its three shapes, beside our reading. */
final class Gofeed {
    private final List<Field> fields = new ArrayList<>();

    private Gofeed() {}

    static List<Field> compare(JsonNode expected, Read read) {
        Gofeed gofeed = new Gofeed();
        gofeed.feed(expected, read.feed());
        JsonNode items = expected.has("entries") ? expected.path("entries") : expected.path("items");
        if (items.isArray() && items.size() != read.entries().size())
            gofeed.fields.add(
                    new Field("entries", "" + items.size(), "" + read.entries().size(), false));
        for (int index = 0; index < items.size() && index < read.entries().size(); index++)
            gofeed.entry(
                    "entry %d ".formatted(index + 1),
                    items.get(index),
                    read.entries().get(index));
        return gofeed.fields;
    }

    private void feed(JsonNode expected, Feed ours) {
        words("title", expected.path("title"), ours.title());
        link("link", expected, ours.link());
        markup("description", expected, List.of("description", "subtitle"), ours.description());
        date("published", expected, List.of("publishedParsed", "pubDateParsed"), ours.published());
        date("updated", expected, List.of("updatedParsed", "lastBuildDateParsed"), ours.updated());
        authors("author", expected, ours.authors());
    }

    private void entry(String name, JsonNode expected, Entry ours) {
        words(name + "title", expected.path("title"), ours.title());
        link(name + "link", expected, ours.link());
        markup(name + "content", expected, List.of("content"), ours.content());
        markup(name + "summary", expected, List.of("description", "summary"), ours.summary());
        date(name + "published", expected, List.of("publishedParsed", "pubDateParsed"), ours.published());
        date(name + "updated", expected, List.of("updatedParsed"), ours.updated());
        authors(name + "author", expected, ours.authors());
        JsonNode source = expected.path("source");
        if (source.isObject() && ours.source().isPresent())
            feed(source, ours.source().get());
    }

    private void words(String name, JsonNode expected, Optional<String> ours) {
        if (expected.isTextual()) fields.add(Compare.words(name, expected.asText(), ours));
    }

    /** RSS has a link; Atom has links, of which the first that is the page's counts. */
    private void link(String name, JsonNode expected, Optional<java.net.URI> ours) {
        if (expected.path("link").isTextual())
            fields.add(Compare.link(name, expected.path("link").asText(), ours));
        for (JsonNode link : expected.path("links")) {
            boolean isPage = link.path("rel").asText("alternate").equals("alternate") && link.has("href");
            if (!isPage) continue;
            fields.add(Compare.link(name, link.path("href").asText(), ours));
            return;
        }
    }

    private void markup(String name, JsonNode expected, List<String> keys, Optional<Markup> ours) {
        for (String key : keys) {
            JsonNode value =
                    expected.path(key).has("value") ? expected.path(key).path("value") : expected.path(key);
            if (value.isTextual()) fields.add(Compare.markup(name, value.asText(), ours));
        }
    }

    private void date(String name, JsonNode expected, List<String> keys, Optional<dateline.model.Timestamp> ours) {
        for (String key : keys)
            if (expected.path(key).isTextual())
                fields.add(Compare.date(name, expected.path(key).asText(), ours));
    }

    /** Of Dublin Core's creators gofeed knows the first alone. */
    private void authors(String name, JsonNode expected, List<Author> ours) {
        for (String key : List.of("managingEditor", "author"))
            if (expected.path(key).isTextual())
                fields.add(Compare.author(name, expected.path(key).asText(), ours, 0));
        for (int index = 0; index < expected.path("authors").size(); index++) {
            JsonNode author = expected.path("authors").get(index);
            if (!author.has("name") && !author.has("email")) continue;
            String words = author.has("email")
                    ? "%s (%s)"
                            .formatted(
                                    author.path("name").asText(),
                                    author.path("email").asText())
                    : author.path("name").asText();
            fields.add(Compare.author(name, words, ours, index));
        }
    }
}
