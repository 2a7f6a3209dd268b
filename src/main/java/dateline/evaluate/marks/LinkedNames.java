package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads gold that links mentions to Wikidata: {@code entities} with {@code types}, of a part of a text ({@code eval_start} to
 * {@code eval_end}). Asked for are names of a person (Q215627), an organization (Q43229) or a place (Q27096213): mentions that
 * begin with a capital and are neither {@code coref} nor {@code optional}.
 */
final class LinkedNames {
    private static final Map<String, String> TYPES =
            Map.of("Q215627", "person", "Q43229", "organization", "Q27096213", "place");

    /** Of the sets put together in such gold, those that mark some names of a text only. */
    private static final Set<String> SPARSE = Set.of("rss-500", "reuters-128");

    private LinkedNames() {}

    static boolean isFor(JsonNode line) {
        return line.has("eval_start") && line.path("entities").isArray();
    }

    static List<MarkedName> names(JsonNode line) {
        return entities(line)
                .filter(LinkedNames::isAsked)
                .map(entity -> new MarkedName(span(entity), type(entity).orElseThrow()))
                .toList();
    }

    /**
     * What of ours can be held against it: the outermost names in that part of the text. One that overlaps a mention which is
     * not asked for (somebody that Wikidata does not know has no type) is left out; so is, where the gold is known to mark some names
     * only, one that overlaps none.
     */
    static List<MarkedName> comparable(JsonNode line, List<MarkedName> found) {
        int begin = line.path("eval_start").asInt();
        int end = line.path("eval_end").asInt();
        boolean isSparse = SPARSE.contains(line.path("benchmark").asText());
        List<Span> asked = names(line).stream().map(MarkedName::span).toList();
        List<Span> others = entities(line)
                .filter(entity -> !isAsked(entity))
                .map(LinkedNames::span)
                .toList();
        return found.stream()
                .filter(name -> name.span().begin() >= begin && name.span().end() <= end)
                .filter(name -> found.stream().noneMatch(other -> isWithin(name.span(), other.span())))
                .filter(name -> asked.stream().anyMatch(name.span()::overlaps)
                        || !isSparse && others.stream().noneMatch(name.span()::overlaps))
                .toList();
    }

    private static Stream<JsonNode> entities(JsonNode line) {
        return StreamSupport.stream(line.path("entities").spliterator(), false);
    }

    private static boolean isAsked(JsonNode entity) {
        return !entity.path("coref").asBoolean()
                && !entity.path("optional").asBoolean()
                && entity.path("text").asText().matches("(?s)\\p{Lu}.*")
                && type(entity).isPresent();
    }

    private static Optional<String> type(JsonNode entity) {
        return StreamSupport.stream(entity.path("types").spliterator(), false)
                .map(JsonNode::asText)
                .filter(TYPES::containsKey)
                .map(type -> TYPES.getOrDefault(type, ""))
                .findFirst();
    }

    private static boolean isWithin(Span one, Span other) {
        return !one.equals(other) && other.begin() <= one.begin() && one.end() <= other.end();
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }
}
