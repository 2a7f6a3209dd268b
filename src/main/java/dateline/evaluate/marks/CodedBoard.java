package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.model.Article;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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
 *
 * <p>Two other forms of gold are read, too. With {@code events} whose {@code source} and {@code target} are lists of passages,
 * their {@code type} is one of PLOVER's and stands for the root code of CAMEO that it was made of; a {@code reciprocal} one with
 * the same sources and targets is one of {@code both}; of several events of a sentence, any is right. With {@code source} and
 * {@code target} in the codes of a dictionary of actors that we do not have, no pair can be compared: "main class" asks for
 * the class of the main event alone, whether it has actors or not, of sentences with an event of a code from 01 to 20.
 */
public final class CodedBoard implements MarkBoard {
    private final Function<Article, List<CodedEvent>> coder;

    /** @param coder gives the main event of a text first */
    public CodedBoard(Function<Article, List<CodedEvent>> coder) {
        this.coder = coder;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return CodedGold.isFor(firstLine);
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            List<CodedGold> wanted = CodedGold.of(line);
            List<CodedGold> pairs = wanted.stream().filter(CodedGold::hasPair).toList();
            if (!pairs.isEmpty()) compare(line, pairs, coder.apply(GoldLines.article(line)), ledger);
            else if (line.path("events").path(0).path("source").isTextual() && !wanted.isEmpty())
                compareClass(line, wanted, coder.apply(GoldLines.article(line)), ledger);
        }
        return ledger.close(gold);
    }

    private static void compare(JsonNode line, List<CodedGold> wanted, List<CodedEvent> all, MarkLedger ledger) {
        List<CodedEvent> found = all.stream().filter(CodedEvent::hasPair).toList();
        List<CodedEvent> main = found.stream().limit(1).toList();
        Predicate<CodedEvent> isPair = event -> wanted.stream().anyMatch(one -> one.isPair(event));
        Predicate<CodedEvent> isRight = event -> wanted.stream().anyMatch(one -> one.isRight(event));
        ledger.count("main pair", count(main, isPair), main.size(), 1);
        ledger.count("main pair and class", count(main, isRight), main.size(), 1);
        ledger.count("any pair and class", count(found, isRight), found.size(), 1);
        Optional<CodedEvent> first = main.stream().findFirst();
        first.ifPresent(event -> wanted.stream()
                .filter(one -> one.isPair(event))
                .findFirst()
                .ifPresent(one -> ledger.confuse(
                        "class of right pairs", Integer.toString(one.coarse()), Integer.toString(event.coarse()))));
        if (first.filter(isRight).isEmpty())
            ledger.error(category(all, first, isPair, isRight), line.path("id").asText(), words(line, wanted, all));
    }

    private static void compareClass(JsonNode line, List<CodedGold> wanted, List<CodedEvent> all, MarkLedger ledger) {
        List<CodedEvent> main = all.stream().limit(1).toList();
        Predicate<CodedEvent> isRight = event -> wanted.stream().anyMatch(one -> one.coarse() == event.coarse());
        ledger.count("main class", count(main, isRight), main.size(), 1);
        main.forEach(event -> ledger.confuse(
                "class", Integer.toString(wanted.getFirst().coarse()), Integer.toString(event.coarse())));
        if (main.stream().noneMatch(isRight))
            ledger.error(main.isEmpty() ? "no event" : "class", line.path("id").asText(), words(line, wanted, all));
    }

    private static int count(List<CodedEvent> found, Predicate<CodedEvent> right) {
        return found.stream().anyMatch(right) ? 1 : 0;
    }

    private static String category(
            List<CodedEvent> all,
            Optional<CodedEvent> main,
            Predicate<CodedEvent> isPair,
            Predicate<CodedEvent> isRight) {
        if (all.isEmpty()) return "no event";
        if (main.isEmpty()) return all.getFirst().actors().isEmpty() ? "no actor" : "no recipient";
        if (all.stream().anyMatch(isRight)) return "another event is the main one";
        return isPair.test(main.get()) ? "class" : "pair";
    }

    private static String words(JsonNode line, List<CodedGold> wanted, List<CodedEvent> found) {
        String text = line.path("text").asText();
        StringBuilder words = new StringBuilder(text);
        for (CodedGold one : wanted) words.append(" ").append(one.words(text));
        for (CodedEvent event : found)
            words.append(" FOUND %d (%d)".formatted(event.coarse(), event.code()))
                    .append(event.actors().stream().map(span -> span.of(text)).toList())
                    .append(" > ")
                    .append(event.recipients().stream()
                            .map(span -> span.of(text))
                            .toList());
        return words.toString();
    }
}
