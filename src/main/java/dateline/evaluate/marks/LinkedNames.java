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
        List<Span> asked = names(line).stream().map(MarkedName::span).toList();
        List<Span> others = entities(line)
                .filter(entity -> !isAsked(entity))
                .map(LinkedNames::span)
                .toList();
        return found.stream()
                .filter(name -> isMarkedPart(line, name.span()))
                .filter(name -> found.stream().noneMatch(other -> isWithin(name.span(), other.span())))
                .filter(name -> asked.stream().anyMatch(name.span()::overlaps)
                        || !isSparse(line) && others.stream().noneMatch(name.span()::overlaps))
                .toList();
    }

    private static Stream<JsonNode> entities(JsonNode line) {
        return StreamSupport.stream(line.path("entities").spliterator(), false);
    }

    /** A mention that is linked to Wikidata. */
    record Linked(Span span, String id) {}

    /** Names with an id: those that begin with a capital and are neither {@code coref} nor {@code optional}. */
    static List<Linked> linked(JsonNode line) {
        return entities(line)
                .filter(entity -> isName(entity) && hasId(entity))
                .map(entity -> new Linked(span(entity), entity.path("qid").asText()))
                .distinct()
                .toList();
    }

    /** Names of what Wikidata is said not to have. */
    static List<Span> unknown(JsonNode line) {
        return entities(line)
                .filter(entity -> isName(entity) && !hasId(entity))
                .map(LinkedNames::span)
                .toList();
    }

    /** Mentions that are neither of these: coreferent, optional, common nouns. */
    static List<Span> aside(JsonNode line) {
        return entities(line)
                .filter(entity -> !isName(entity))
                .map(LinkedNames::span)
                .toList();
    }

    static boolean isMarkedPart(JsonNode line, Span span) {
        return span.begin() >= line.path("eval_start").asInt()
                && span.end() <= line.path("eval_end").asInt();
    }

    /** Whether some names of the text only are marked. */
    static boolean isSparse(JsonNode line) {
        return SPARSE.contains(line.path("benchmark").asText());
    }

    private static boolean hasId(JsonNode entity) {
        return entity.path("qid").asText().matches("Q\\d+");
    }

    private static boolean isName(JsonNode entity) {
        return !entity.path("coref").asBoolean()
                && !entity.path("optional").asBoolean()
                && entity.path("text").asText().matches("(?s)\\p{Lu}.*");
    }

    private static boolean isAsked(JsonNode entity) {
        return isName(entity) && type(entity).isPresent();
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
