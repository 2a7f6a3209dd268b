package dateline.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.model.Article;
import dateline.model.EventKind;
import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pairs of short articles that tell of one event in two ways, or of two events that look alike: the gold that event
 * identity is measured by.
 */
record PairSet(List<Pair> pairs) {
    static final Path FILE = Path.of("data/gold/pairs.jsonl");

    private static final ObjectMapper JSON = new ObjectMapper();

    PairSet {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two articles and whether they tell of the same event.
     *
     * @param kind the kind of the event, or of the first of two
     * @param same whether a careful reader takes the two for one
     * @param held whether it is kept for the last measurement, and not looked at when rules are made
     * @param note what makes it hard
     */
    record Pair(String id, EventKind kind, boolean same, boolean held, String note, Side one, Side two) {}

    /** An article as it is read, and where in its text stands what names the event. */
    record Side(Article article, Span trigger) {}

    /**
     * Reads the file; its articles come through the reader of data sets, as a user's would.
     *
     * @throws IllegalArgumentException if a trigger is not what stands in its article
     */
    static PairSet read(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) lines.add(JSON.readTree(line));
        Map<String, Article> articles =
                Articles.byUrl(lines.stream().flatMap(line -> Stream.of(line.get("one"), line.get("two"))));
        return new PairSet(lines.stream().map(line -> pair(line, articles)).toList());
    }

    /** The pairs that rules may be made with. */
    List<Pair> open() {
        return pairs.stream().filter(pair -> !pair.held()).toList();
    }

    /** The pairs that rules are measured with when they are made. */
    List<Pair> held() {
        return pairs.stream().filter(Pair::held).toList();
    }

    private static Pair pair(JsonNode line, Map<String, Article> articles) {
        return new Pair(
                line.get("id").asText(),
                Articles.kind(line.get("kind").asText()),
                line.get("same").asBoolean(),
                line.path("held").asBoolean(false),
                line.get("note").asText(),
                side(line.get("one"), articles),
                side(line.get("two"), articles));
    }

    private static Side side(JsonNode side, Map<String, Article> articles) {
        String url = side.get("url").asText();
        Article article = articles.get(url);
        JsonNode trigger = side.get("trigger");
        Span span = new Span(trigger.get("start").asInt(), trigger.get("end").asInt());
        String words = trigger.get("text").asText();
        if (article == null
                || span.end() > article.text().length()
                || !span.of(article.text()).equals(words))
            throw new IllegalArgumentException("“%s” does not stand there in %s".formatted(words, url));
        return new Side(article, span);
    }
}
