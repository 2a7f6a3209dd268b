package dateline.evaluate;

import dateline.evaluate.Finding.Category;
import dateline.evaluate.Gold.GoldEvent;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Report;
import dateline.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * An event is right if its kind is one of the right ones and it is said to have happened, or not, as the gold has it: a
 * planned or denied event given as one that happened is an error even if all else is right. Its exact status,
 * participants, place and time are counted beside, over the right ones.
 *
 * <p>A second event for the same one is spurious (split), unless it stands on mentions of the event before it came, or
 * the annotator was not sure that they are one. An event of no kind of its own ({@code Event}) that the gold does not
 * list does not count.
 */
final class CompareEvents {
    private final Gold gold;
    private final ArticleFacts facts;
    private final Ledger ledger;
    private final MatchEvents matches;
    private final CompareEventParts parts;

    private CompareEvents(Gold gold, ArticleFacts facts, Alignment alignment, Ledger ledger) {
        this.gold = gold;
        this.facts = facts;
        this.ledger = ledger;
        this.matches = new MatchEvents(gold, facts, alignment);
        this.parts = new CompareEventParts(facts.article(), alignment, ledger);
    }

    static void compare(Gold gold, ArticleFacts facts, Alignment alignment, Ledger ledger) {
        new CompareEvents(gold, facts, alignment, ledger).compare();
    }

    private void compare() {
        for (GoldEvent event : gold.events()) if (!event.optional()) compare(event, matches.found(event));
        for (Event event : matches.unmatched()) {
            boolean forbidden = event.reports().stream()
                    .anyMatch(report -> gold.forbidden().stream().anyMatch(report.trigger()::overlaps));
            if (event.kind() != EventKind.OTHER || forbidden) {
                judge(event, false);
                ledger.spurious(Measure.EVENTS, forbidden ? Category.FROM_CHROME : Category.SPURIOUS, words(event));
            }
        }
    }

    private void compare(GoldEvent event, List<Event> found) {
        Optional<Event> best = found.stream()
                .filter(each -> !isForeseen(each, event))
                .max((one, other) -> Integer.compare(rank(one, event), rank(other, event)));
        if (best.isEmpty()) {
            if (!isSaidOfWhole(event)) ledger.missing(Measure.EVENTS, words(event));
        } else score(best.get(), event);
        for (Event each : found)
            if (best.filter(each::equals).isEmpty() && !isForeseen(each, event) && !event.maySplit()) {
                judge(each, false);
                ledger.spurious(
                        Measure.EVENTS,
                        MatchEvents.isStatus(each, event) ? Category.SPLIT : Category.WRONG_STATUS,
                        "%s of %s".formatted(words(each), words(event)));
            }
    }

    /** Of an event that is told in several sentences each report stands for it. */
    private void judge(Event event, boolean right) {
        for (Report report : event.reports())
            ledger.judge(new Verdict("events", event.key(report), report.confidence(), right));
    }

    /** An event that came, where an article also tells how it was to come. */
    private static boolean isForeseen(Event each, GoldEvent event) {
        return event.mayHaveHappened()
                && !MatchEvents.isStatus(each, event)
                && MatchEvents.isOfUnrealisedMentions(each, event);
    }

    private static int rank(Event found, GoldEvent event) {
        return (MatchEvents.isStatus(found, event) ? 2 : 0) + (event.kinds().contains(found.kind()) ? 1 : 0);
    }

    /** The handshake of a meeting may be told as the meeting. */
    private boolean isSaidOfWhole(GoldEvent event) {
        return gold.events().stream()
                .filter(whole -> event.partOf().filter(whole.id()::equals).isPresent())
                .flatMap(whole -> matches.found(whole).stream())
                .flatMap(found -> found.reports().stream())
                .anyMatch(report -> event.triggers().stream().anyMatch(MatchEvents.touches(report)));
    }

    private void score(Event found, GoldEvent event) {
        String both = "%s for %s".formatted(words(found), words(event));
        judge(found, MatchEvents.isStatus(found, event) && event.kinds().contains(found.kind()));
        EventKind kind = event.kinds().contains(found.kind())
                ? found.kind()
                : event.kinds().iterator().next();
        ledger.confuse("events: kind", kind.term(), found.kind().term());
        Status status = found.reports().getFirst().status();
        Status wanted =
                event.statuses().contains(status) ? status : event.statuses().getFirst();
        ledger.confuse("events: status", wanted.term(), status.term());
        if (!MatchEvents.isStatus(found, event)) ledger.wrong(Measure.EVENTS, Category.WRONG_STATUS, both);
        else if (!event.kinds().contains(found.kind())) ledger.wrong(Measure.EVENTS, Category.WRONG_TYPE, both);
        else {
            ledger.right(Measure.EVENTS);
            parts.compare(found, event);
        }
    }

    private String words(Event event) {
        Article article = facts.article();
        return "%s %s \"%s\""
                .formatted(
                        event.reports().getFirst().status().term(),
                        event.kind().term(),
                        event.reports().getFirst().trigger().of(article.text()));
    }

    private static String words(GoldEvent event) {
        return "%s %s (%s)"
                .formatted(
                        event.statuses().getFirst().term(),
                        event.kinds().iterator().next().term(),
                        event.label());
    }
}
