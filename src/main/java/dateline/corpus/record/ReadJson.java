package dateline.corpus.record;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.corpus.feed.JsonFeed;
import dateline.corpus.resource.Decoding;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Sink;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one JSON object: a record of a dataset, a ninjs item, or what an interface for news answers. */
final class ReadJson {
    /** The members that hold records. */
    static final Set<String> LISTS = Set.of(
            "articles",
            "items",
            "data",
            "results",
            "docs",
            "hits",
            "news",
            "records",
            "entries",
            "stories",
            "documents",
            "posts",
            "rows",
            "value");

    /** The members that hold an object that holds them. */
    static final Set<String> WRAPPERS = Set.of("response", "data", "hits", "result", "results", "feed", "body");

    /** So deep at most: {@code hits.hits}, {@code response.data.items}. */
    static final int DEEPEST = 3;

    private final Columns columns;
    private final Json json = new Json();

    ReadJson(Columns columns) {
        this.columns = columns;
    }

    /** Hands on its article or articles; an issue if it has none. */
    void read(Origin origin, byte[] bytes, int length, Sink sink) {
        Decoding.text(origin, bytes, length, sink)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> json.object(origin, text, sink))
                .ifPresent(object -> read(origin, object, sink));
    }

    /** Whether a member of this name ({@link Field#key}) holds the text of an article. */
    boolean isText(String key) {
        return Stream.of(Field.TEXT, Field.HTML)
                .anyMatch(field -> columns.keys(field).contains(key));
    }

    private void read(Origin origin, JsonNode object, Sink sink) {
        if (JsonFeed.isFeed(object)) {
            JsonFeed.read(origin, object, sink);
            return;
        }
        Optional<JsonNode> list = list(object, 0);
        if (list.isEmpty()) {
            record(origin, object, sink);
            return;
        }
        int number = 0;
        for (JsonNode element : list.get()) {
            Origin place = origin.at("record %d".formatted(++number));
            if (element.isObject()) record(place, element, sink);
            else sink.issue(place.issue("no JSON object, as a record should be"));
        }
    }

    private void record(Origin origin, JsonNode record, Sink sink) {
        if (Ninjs.isItem(record)) Ninjs.read(origin, record, sink);
        else ReadRecord.read(origin, record, columns, sink);
    }

    private Optional<JsonNode> list(JsonNode object, int depth) {
        boolean hasText = object.properties().stream()
                .anyMatch(member -> member.getValue().isTextual() && isText(Field.key(member.getKey())));
        if (hasText) return Optional.empty();
        for (var member : object.properties()) {
            String key = Field.key(member.getKey());
            JsonNode value = member.getValue();
            if (LISTS.contains(key) && value.isArray() && value.path(0).isObject()) return Optional.of(value);
            if (WRAPPERS.contains(key) && value.isObject() && depth < DEEPEST) {
                Optional<JsonNode> inner = list(value, depth + 1);
                if (inner.isPresent()) return inner;
            }
        }
        return Optional.empty();
    }
}
