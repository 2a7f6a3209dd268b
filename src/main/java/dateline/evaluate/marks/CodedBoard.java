package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import dateline.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Scores coded events against sentences of which people coded one event each: {@code source}, {@code target} or
 * {@code both} (passages), and {@code penta}, the coarse class of CAMEO: 0 statement or appeal, 1 verbal cooperation, 2
 * material cooperation, 3 verbal conflict (reduced relations and sanctions among it), 4 material conflict.
 *
 * <p>Only sentences count that have a source and a target, or both: others give nothing to hold a pair against. One of our
 * events says the pair if one of its actors overlaps a source and one of its recipients a target; where the gold has
 * {@code both}, if each of these is overlapped by a participant. Events of ours that lack an actor or a recipient are no
 * coded events and count nowhere.
 *
 * <p>Counted are, each as precision, recall and F1:
 *
 * <ul>
 *   <li>main pair: one event a sentence, that of the word highest in the parse, as the annotators were asked for the one
 *       event of a sentence; which it is, is decided without a look at the gold;
 *   <li>main pair and class: and its coarse class is the gold's;
 *   <li>any pair and class: every coded event of a sentence counts, and all but one are wrong. This is as the older coders
 *       were counted, and is too hard: "arrested after bombing the station" tells two events, of which the gold has one.
 * </ul>
 */
public final class CodedBoard implements MarkBoard {
    private static final String FIELD = "penta";

    private final Function<Article, List<CodedEvent>> coder;

    /** @param coder gives the main event of a text first */
    public CodedBoard(Function<Article, List<CodedEvent>> coder) {
        this.coder = coder;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path(FIELD).isInt() && firstLine.path("both").isArray();
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            boolean pair =
                    !line.path("source").isEmpty() && !line.path("target").isEmpty();
            if (pair || !line.path("both").isEmpty()) compare(line, coder.apply(GoldLines.article(line)), ledger);
        }
        return ledger.close(gold);
    }

    private static void compare(JsonNode line, List<CodedEvent> all, MarkLedger ledger) {
        List<CodedEvent> found = all.stream().filter(CodedEvent::hasPair).toList();
        List<CodedEvent> main = found.stream().limit(1).toList();
        ledger.count("main pair", count(main, event -> isPair(line, event)), main.size(), 1);
        ledger.count("main pair and class", count(main, event -> isRight(line, event)), main.size(), 1);
        ledger.count("any pair and class", count(found, event -> isRight(line, event)), found.size(), 1);
        Optional<CodedEvent> first = main.stream().findFirst();
        first.filter(event -> isPair(line, event))
                .ifPresent(event -> ledger.confuse(
                        "class of right pairs", line.path(FIELD).asText(), Integer.toString(penta(event.code()))));
        if (first.filter(event -> isRight(line, event)).isEmpty())
            ledger.error(category(line, all, first), line.path("id").asText(), words(line, all));
    }

    private static int count(List<CodedEvent> found, Function<CodedEvent, Boolean> right) {
        return found.stream().anyMatch(right::apply) ? 1 : 0;
    }

    private static boolean isRight(JsonNode line, CodedEvent event) {
        return isPair(line, event) && penta(event.code()) == line.path(FIELD).asInt();
    }

    private static boolean isPair(JsonNode line, CodedEvent event) {
        List<Span> both = spans(line.path("both"));
        if (both.isEmpty()) return event.joins(spans(line.path("source")), spans(line.path("target")));
        List<Span> everyone = Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
        return both.stream().allMatch(span -> CodedEvent.overlap(everyone, List.of(span)));
    }

    private static List<Span> spans(JsonNode passages) {
        return StreamSupport.stream(passages.spliterator(), false)
                .map(passage -> new Span(
                        passage.path("start").asInt(), passage.path("end").asInt()))
                .toList();
    }

    private static int penta(int code) {
        if (code <= 2) return 0;
        if (code <= 5) return 1;
        if (code <= 8) return 2;
        return code <= 13 || code == 16 ? 3 : 4;
    }

    private static String category(JsonNode line, List<CodedEvent> all, Optional<CodedEvent> main) {
        if (all.isEmpty()) return "no event";
        if (main.isEmpty()) return all.getFirst().actors().isEmpty() ? "no actor" : "no recipient";
        if (all.stream().anyMatch(event -> isRight(line, event))) return "another event is the main one";
        return isPair(line, main.get()) ? "class" : "pair";
    }

    private static String words(JsonNode line, List<CodedEvent> found) {
        String text = line.path("text").asText();
        StringBuilder words = new StringBuilder(text);
        words.append(" GOLD ").append(line.path(FIELD).asInt());
        for (String role : List.of("source", "target", "both"))
            for (Span span : spans(line.path(role)))
                words.append(" ").append(role).append("=").append(span.of(text));
        for (CodedEvent event : found)
            words.append(" FOUND %d (%d)".formatted(penta(event.code()), event.code()))
                    .append(event.actors().stream().map(span -> span.of(text)).toList())
                    .append(" > ")
                    .append(event.recipients().stream()
                            .map(span -> span.of(text))
                            .toList());
        return words.toString();
    }
}
