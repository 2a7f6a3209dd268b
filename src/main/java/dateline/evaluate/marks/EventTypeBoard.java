package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.evaluate.Tally;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Report;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Scores events against a gold set of articles with {@code sentences} and {@code events} ({@code type}, {@code trigger}),
 * whose types are eight of ACE's, or with {@code entities} and
 * {@code events} of KAIROS'. Counted are reports: an event that two sentences tell counts twice, in the gold and here.
 *
 * <p>Gold without sentences is of KAIROS' types, which are asked for in our own sentences. Which types our kinds stand for is
 * said by {@link EventTypes}. Kinds of ours that have no type there (of ACE a demand, an election) are left out; so are KAIROS'
 * types for which we have no kind (an injury, a cure).
 *
 * <p>A sentence of the gold may hold two of ours, a headline and the lead below it: there an event that both tell counts once.
 *
 * <p>A report is right if the gold has an event of a type that it stands for whose trigger overlaps its own, or else stands in
 * the same sentence of the gold; one to one, so that a second report of one event in a sentence is wrong. The gold marks events
 * whether they happened or not. So there are four measures: "realised" takes our reports of events that happened alone, by the
 * article's own word, and asks them for the whole gold; "reported" takes also those that happened by somebody's word
 * ({@link Status#ATTRIBUTED}: "police said three people were killed"), which are events not realised in what we publish, and
 * reported to have happened all the same; "any status" takes the planned and the denied, too; "any status, same words" asks
 * for overlapping triggers. The measures by type are of any status. "In the sentence" counts each sentence of the gold once for
 * each type that it has an event of, however many: it forgives a second report, and the gold a second mention that it leaves
 * unmarked.
 */
public final class EventTypeBoard implements MarkBoard {
    private static final String SENTENCES = "sentences";

    private final Function<Article, ArticleFacts> extractor;

    /** What a kind stands for in ACE; nothing if the gold does not have it. */
    public static List<String> types(EventKind kind) {
        return EventTypes.ACE.of(kind);
    }

    public EventTypeBoard(Function<Article, ArticleFacts> extractor) {
        this.extractor = extractor;
    }

    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path("events").isArray()
                && (firstLine.path(SENTENCES).isArray()
                        || firstLine.path("entities").isArray());
    }

    @Override
    public MarkScores score(GoldLines gold) {
        MarkLedger ledger = new MarkLedger();
        for (JsonNode line : gold.lines()) {
            EventTypes types = line.has(SENTENCES) ? EventTypes.ACE : EventTypes.KAIROS;
            compare(line, extractor.apply(GoldLines.article(line)), types, ledger);
        }
        return ledger.close(gold);
    }

    /** What one sentence tells of an event. */
    private record Told(EventKind kind, List<String> types, Status status, Span trigger) {
        boolean realised() {
            return status.isRealised();
        }

        boolean reported() {
            return realised() || status == Status.ATTRIBUTED;
        }
    }

    private record Wanted(String type, Span trigger) {}

    private static List<Told> reports(ArticleFacts facts, EventTypes types, List<Span> sentences, List<Wanted> wanted) {
        List<Told> told = new ArrayList<>();
        for (Event event : facts.events())
            if (!types.of(event.kind()).isEmpty())
                for (Report report : onePerSentence(event.reports(), sentences, wanted))
                    told.add(new Told(event.kind(), types.of(event.kind()), report.status(), report.trigger()));
        return told;
    }

    /** Of several in one sentence of the gold the first whose words it marks, or the first. */
    private static List<Report> onePerSentence(List<Report> reports, List<Span> sentences, List<Wanted> wanted) {
        Map<Integer, Report> kept = new LinkedHashMap<>();
        for (Report report : reports) {
            int begin = sentences.stream()
                    .filter(report.trigger()::overlaps)
                    .findFirst()
                    .orElse(report.trigger())
                    .begin();
            kept.merge(
                    begin,
                    report,
                    (first, second) -> isMarked(second, wanted) && !isMarked(first, wanted) ? second : first);
        }
        return List.copyOf(kept.values());
    }

    private static boolean isMarked(Report report, List<Wanted> wanted) {
        return wanted.stream().anyMatch(one -> one.trigger().overlaps(report.trigger()));
    }

    private static void compare(JsonNode line, ArticleFacts facts, EventTypes types, MarkLedger ledger) {
        String id = line.path("id").asText();
        String text = facts.article().text();
        List<Wanted> wanted = wanted(line, types);
        List<Span> sentences = line.has(SENTENCES)
                ? spans(line.path(SENTENCES))
                : facts.sentences().stream().map(Sentence::span).toList();
        List<Told> told = reports(facts, types, sentences, wanted);
        BiPredicate<Told, Wanted> nearby = (one, other) -> sentences.stream()
                .anyMatch(sentence -> sentence.overlaps(one.trigger()) && sentence.overlaps(other.trigger()));
        List<Told> realised = told.stream().filter(Told::realised).toList();
        Map<Told, Wanted> surely = new Pairs(realised, wanted).match(nearby);
        List<Told> reported = told.stream().filter(Told::reported).toList();
        Pairs pairs = new Pairs(told, wanted);
        Map<Told, Wanted> any = pairs.match(nearby);
        ledger.count("realised", surely.size(), realised.size(), wanted.size());
        ledger.count("reported", new Pairs(reported, wanted).match(nearby).size(), reported.size(), wanted.size());
        ledger.count("any status", any.size(), told.size(), wanted.size());
        int same = (int) any.entrySet().stream()
                .filter(pair -> pair.getKey().trigger().overlaps(pair.getValue().trigger()))
                .count();
        ledger.count("any status, same words", same, told.size(), wanted.size());
        ledger.count("realised, in the sentence", inSentences(realised, wanted, sentences));
        ledger.count("reported, in the sentence", inSentences(reported, wanted, sentences));
        ledger.count("any status, in the sentence", inSentences(told, wanted, sentences));
        countByType(types, told, wanted, any, ledger);
        for (Told one : told)
            if (!any.containsKey(one)) {
                ledger.confuse("type", "nothing", one.kind().term());
                ledger.error(
                        one.realised() ? "spurious" : "spurious, not realised",
                        id,
                        one.kind().term(),
                        text,
                        one.trigger());
            }
        for (Wanted one : wanted)
            if (!any.containsValue(one)) {
                Optional<Told> other = told.stream()
                        .filter(report -> report.trigger().overlaps(one.trigger()))
                        .findFirst();
                ledger.confuse(
                        "type",
                        one.type(),
                        other.map(report -> report.kind().term()).orElse("nothing"));
                ledger.error("missed", id, one.type(), text, one.trigger());
            }
        any.forEach(
                (one, other) -> ledger.confuse("type", other.type(), one.kind().term()));
    }

    /** Of the sentences with an event of a type, those found to have one; a sentence counts once for each type. */
    private static Tally inSentences(List<Told> told, List<Wanted> wanted, List<Span> sentences) {
        Tally sum = Tally.NONE;
        for (Span sentence : sentences) {
            Set<String> inGold = wanted.stream()
                    .filter(one -> sentence.overlaps(one.trigger()))
                    .map(Wanted::type)
                    .collect(Collectors.toSet());
            Set<String> found = told.stream()
                    .filter(one -> sentence.overlaps(one.trigger()))
                    .map(one -> one.types().stream()
                            .filter(inGold::contains)
                            .findFirst()
                            .orElse(one.types().getFirst()))
                    .collect(Collectors.toSet());
            int right = (int) found.stream().filter(inGold::contains).count();
            sum = sum.plus(new Tally(right, found.size() - right, inGold.size() - right));
        }
        return sum;
    }

    private static void countByType(
            EventTypes types, List<Told> told, List<Wanted> wanted, Map<Told, Wanted> matched, MarkLedger ledger) {
        for (String type : types.all()) {
            int right = (int) matched.values().stream()
                    .filter(one -> one.type().equals(type))
                    .count();
            int found = (int) told.stream()
                    .filter(one -> Optional.ofNullable(matched.get(one))
                            .map(Wanted::type)
                            .orElse(one.types().getFirst())
                            .equals(type))
                    .count();
            int inGold =
                    (int) wanted.stream().filter(one -> one.type().equals(type)).count();
            if (found + inGold > 0) ledger.count(type, right, found, inGold);
        }
    }

    private static List<Wanted> wanted(JsonNode line, EventTypes types) {
        return StreamSupport.stream(line.path("events").spliterator(), false)
                .map(event -> new Wanted(types.named(event.path("type").asText()), span(event.path("trigger"))))
                .filter(one -> types == EventTypes.ACE || types.all().contains(one.type()))
                .toList();
    }

    private static List<Span> spans(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(EventTypeBoard::span)
                .toList();
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    /** Pairs reports with events of the gold, those that share words first. */
    private record Pairs(List<Told> told, List<Wanted> wanted) {
        Map<Told, Wanted> match(BiPredicate<Told, Wanted> nearby) {
            Map<Told, Wanted> matched = new LinkedHashMap<>();
            take(matched, (one, other) -> one.trigger().overlaps(other.trigger()));
            take(matched, nearby);
            return matched;
        }

        private void take(Map<Told, Wanted> matched, BiPredicate<Told, Wanted> together) {
            for (Told one : told)
                for (String type : one.types())
                    if (!matched.containsKey(one))
                        wanted.stream()
                                .filter(other -> other.type().equals(type)
                                        && !matched.containsValue(other)
                                        && together.test(one, other))
                                .findFirst()
                                .ifPresent(other -> matched.put(one, other));
        }
    }
}
