package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Span;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An event that people coded.
 *
 * @param coarse its coarse class of CAMEO, 0 to 4
 * @param both who do it together; then there are neither sources nor targets
 */
record CodedGold(int coarse, List<Span> sources, List<Span> targets, List<Span> both) {
    private static final int ROOTS = 20; // of CAMEO; higher codes are examples of a dictionary

    /** The root codes of CAMEO that the types of PLOVER were made of. */
    private static final Map<String, Integer> PLOVER = Map.ofEntries(
            Map.entry("AGREE", 3),
            Map.entry("CONSULT", 4),
            Map.entry("SUPPORT", 5),
            Map.entry("COOPERATE", 6),
            Map.entry("AID", 7),
            Map.entry("CONCEDE", 8),
            Map.entry("YIELD", 8),
            Map.entry("RETREAT", 8),
            Map.entry("INVESTIGATE", 9),
            Map.entry("DEMAND", 10),
            Map.entry("REQUEST", 10),
            Map.entry("DISAPPROVE", 11),
            Map.entry("ACCUSE", 11),
            Map.entry("REJECT", 12),
            Map.entry("THREATEN", 13),
            Map.entry("PROTEST", 14),
            Map.entry("MOBILIZE", 15),
            Map.entry("SANCTION", 16),
            Map.entry("COERCE", 17),
            Map.entry("ASSAULT", 18),
            Map.entry("FIGHT", 19));

    /** Whether a line has its class as a number, or its events as types. */
    static boolean isFor(JsonNode line) {
        return line.path("penta").isInt() && line.path("both").isArray()
                || line.path("events").path(0).has("source")
                        && line.path("events").path(0).has("target");
    }

    /** The events of a line; those whose code is none of CAMEO are left out. */
    static List<CodedGold> of(JsonNode line) {
        if (line.path("penta").isInt())
            return List.of(new CodedGold(
                    line.path("penta").asInt(),
                    spans(line.path("source")),
                    spans(line.path("target")),
                    spans(line.path("both"))));
        return StreamSupport.stream(line.path("events").spliterator(), false)
                .flatMap(event -> root(event.path("type").asText()).stream().mapToObj(root -> event(root, event)))
                .toList();
    }

    private static CodedGold event(int root, JsonNode event) {
        List<Span> sources = spans(event.path("source"));
        List<Span> targets = spans(event.path("target"));
        return event.path("reciprocal").asBoolean() && sources.size() > 1 && sources.equals(targets)
                ? new CodedGold(CodedEvent.coarse(root), List.of(), List.of(), sources)
                : new CodedGold(CodedEvent.coarse(root), sources, targets, List.of());
    }

    private static OptionalInt root(String type) {
        if (PLOVER.containsKey(type)) return OptionalInt.of(PLOVER.getOrDefault(type, 0));
        if (!type.matches("\\d{3,4}\\w?")) return OptionalInt.empty();
        int root = Integer.parseInt(type.substring(0, 2));
        return root >= 1 && root <= ROOTS ? OptionalInt.of(root) : OptionalInt.empty();
    }

    /** Whether it says where those stand who do it and to whom. */
    boolean hasPair() {
        return !both.isEmpty() || !sources.isEmpty() && !targets.isEmpty();
    }

    boolean isPair(CodedEvent event) {
        if (both.isEmpty()) return event.joins(sources, targets);
        List<Span> everyone = Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
        return both.stream().allMatch(span -> CodedEvent.overlap(everyone, List.of(span)));
    }

    boolean isRight(CodedEvent event) {
        return isPair(event) && event.coarse() == coarse;
    }

    /** An actor whom the text leaves unnamed has no place. */
    private static List<Span> spans(JsonNode passages) {
        return StreamSupport.stream(passages.spliterator(), false)
                .filter(passage -> passage.path("start").isInt())
                .map(passage -> new Span(
                        passage.path("start").asInt(), passage.path("end").asInt()))
                .toList();
    }

    String words(String text) {
        return "GOLD %d source=%s target=%s both=%s"
                .formatted(coarse, words(text, sources), words(text, targets), words(text, both));
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
