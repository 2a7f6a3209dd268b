package dateline.evaluate;

import dateline.evaluate.Finding.Category;
import dateline.evaluate.Gold.GoldEvent;
import dateline.evaluate.Gold.Part;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Status;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Status, participants, place and time of an event that was found. A participant is right with its role; in symmetric
 * events actor and recipient are one role. What several reports say is taken together.
 */
final class CompareEventParts {
    private final Article article;
    private final Alignment alignment;
    private final Ledger ledger;

    CompareEventParts(Article article, Alignment alignment, Ledger ledger) {
        this.article = article;
        this.alignment = alignment;
        this.ledger = ledger;
    }

    void compare(Event found, GoldEvent gold) {
        compareStatus(found, gold);
        compareParticipants(found, gold);
        comparePlace(found, gold);
        compareTime(found, gold);
    }

    private void compareStatus(Event found, GoldEvent gold) {
        Status status = found.reports().getFirst().status();
        boolean right = found.reports().stream().map(Report::status).anyMatch(gold.statuses()::contains);
        if (right) ledger.right(Measure.EVENT_STATUSES);
        else
            ledger.wrong(
                    Measure.EVENT_STATUSES,
                    Category.WRONG_STATUS,
                    "%s for %s: %s"
                            .formatted(status.term(), gold.statuses().getFirst().term(), gold.label()));
    }

    private void compareParticipants(Event found, GoldEvent gold) {
        boolean symmetric =
                switch (found.kind()) {
                    case MEETING, AGREEMENT, COOPERATION, WAR, CONTEST, ELECTION -> true;
                    case VISIT,
                            MOVEMENT,
                            ACCUSATION,
                            DEMAND,
                            REJECTION,
                            THREAT,
                            PROTEST,
                            SANCTION,
                            COERCION,
                            CONTROL,
                            ARREST,
                            ATTACK,
                            DEATH,
                            POSITION_CHANGE,
                            DISASTER,
                            ACCIDENT,
                            LEGAL_PROCEEDING,
                            TRANSACTION,
                            OTHER -> false;
                };
        Set<Part> wanted = new LinkedHashSet<>();
        for (Part part : gold.participants())
            for (String member : alignment.members(part.entity())) wanted.add(part(part.role(), member, symmetric));
        Set<Part> unexpected = new LinkedHashSet<>();
        for (Part part : MatchEvents.participants(found)) {
            Part ours = part(part.role(), alignment.goldId(part.entity()).orElse("?" + part.entity()), symmetric);
            if (wanted.remove(ours)) ledger.right(Measure.PARTICIPANTS);
            else unexpected.add(ours);
        }
        for (Part part : unexpected) {
            String words = "%s as %s in %s".formatted(name(part.entity()), part.role(), gold.label());
            if (wanted.removeIf(other -> other.entity().equals(part.entity())))
                ledger.wrong(Measure.PARTICIPANTS, Category.WRONG_ROLE, words);
            else ledger.spurious(Measure.PARTICIPANTS, Category.SPURIOUS, words);
        }
        for (Part part : wanted)
            ledger.missing(
                    Measure.PARTICIPANTS, "%s as %s in %s".formatted(name(part.entity()), part.role(), gold.label()));
    }

    private static Part part(Role role, String entity, boolean symmetric) {
        return new Part(symmetric && role == Role.RECIPIENT ? Role.ACTOR : role, entity);
    }

    private String name(String id) {
        return id.startsWith("?") ? alignment.name(id.substring(1)) : alignment.goldName(id);
    }

    private void comparePlace(Event found, GoldEvent gold) {
        Set<String> places = new LinkedHashSet<>();
        for (Report report : found.reports())
            report.place().ifPresent(place -> places.add(alignment.goldId(place).orElse("?" + place)));
        boolean right = gold.place().filter(places::remove).isPresent();
        if (right) ledger.right(Measure.EVENT_PLACES);
        boolean owed = gold.place().isPresent() && !right;
        for (String place : places) {
            String words = "%s for %s in %s"
                    .formatted(
                            name(place), gold.place().map(alignment::goldName).orElse("no place"), gold.label());
            if (owed) ledger.wrong(Measure.EVENT_PLACES, Category.WRONG_VALUE, words);
            else ledger.spurious(Measure.EVENT_PLACES, Category.SPURIOUS, words);
            owed = false;
        }
        if (owed)
            ledger.missing(
                    Measure.EVENT_PLACES,
                    "%s in %s".formatted(alignment.goldName(gold.place().orElseThrow()), gold.label()));
    }

    private void compareTime(Event found, GoldEvent gold) {
        String value = article.published().isPresent()
                ? gold.time().dated()
                : gold.time().undated();
        GoldTimes times = GoldTimes.of(found, value);
        String words = "%s for %s: %s"
                .formatted(
                        times.found().isEmpty() ? "no date" : String.join(", ", times.found()),
                        value.isEmpty() ? "no date" : value,
                        gold.label());
        switch (times.verdict()) {
            case RIGHT -> ledger.right(Measure.EVENT_TIMES);
            case WRONG -> ledger.wrong(Measure.EVENT_TIMES, Category.WRONG_VALUE, words);
            case MISSING -> ledger.missing(Measure.EVENT_TIMES, words);
            case INVENTED -> ledger.spurious(Measure.EVENT_TIMES, Category.SPURIOUS, words);
            case UNCOUNTED -> {}
        }
    }
}
