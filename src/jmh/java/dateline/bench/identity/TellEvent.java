package dateline.bench.identity;

import dateline.bench.identity.Happening.Stage;
import dateline.bench.identity.World.Person;
import dateline.model.EntityType;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.OfficeHolding;
import dateline.model.OfficeHolding.Tenure;
import dateline.model.PartialDate;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Time;
import dateline.model.WordedParticipant;
import dateline.model.Zone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/** Writes the sentence that reports an event, as exactly or as vaguely as reports are, and notes the facts in it. */
final class TellEvent {
    /** Of a hundred reports so many leave the place out, leave the day out, tell the month alone. */
    private static final int NO_PLACE = 20;

    private static final int NO_TIME = 20;
    private static final int MONTH_ALONE = 10;

    private final LocalDate first;
    private final Draft draft;
    private final SplittableRandom random;

    /** @param first the archive's first day */
    TellEvent(LocalDate first, Draft draft, SplittableRandom random) {
        this.first = first;
        this.draft = draft;
        this.random = random;
    }

    /** @param id the event's, in the article */
    void tell(Happening told, Stage stage, String id) {
        List<Participant> participants = new ArrayList<>();
        List<WordedParticipant> worded = new ArrayList<>();
        if (stage == Stage.CALLED_OFF) draft.words("A plan was called off: ");
        String plan = stage == Stage.TOLD ? "" : "was to ";
        Span trigger;
        switch (told.kind()) {
            case MEETING -> {
                participants.add(person(told.one()));
                trigger = verb(plan.isEmpty() ? "met" : "meet", plan);
                participants.add(person(told.two()));
            }
            case VISIT -> {
                participants.add(person(told.one()));
                trigger = verb(plan.isEmpty() ? "visited" : "visit", plan);
                draft.words("officials");
            }
            case AGREEMENT -> {
                participants.add(person(told.one()));
                draft.words(" and ");
                participants.add(person(told.two()));
                trigger = verb(plan.isEmpty() ? "signed" : "sign", plan.isEmpty() ? "" : "were to ");
                draft.words("an agreement");
            }
            case ACCUSATION -> {
                participants.add(person(told.one()));
                trigger = verb("accused", "");
                participants.add(country(Role.RECIPIENT, told.target().name()));
                draft.words(" of bad faith");
            }
            case ATTACK -> {
                worded.add(people("Gunmen"));
                trigger = verb("attacked", "");
                draft.words("a post");
            }
            case PROTEST -> {
                worded.add(people("Thousands"));
                trigger = verb("protested", "");
                draft.words("against ");
                participants.add(country(Role.RECIPIENT, told.target().name()));
            }
            case ARREST -> {
                worded.add(people("Police"));
                trigger = verb("arrested", "");
                participants.add(
                        new Participant(Role.RECIPIENT, person(told.two()).entity()));
            }
            case ACCIDENT -> {
                draft.words("A train");
                trigger = verb("derailed", "");
                draft.words("at noon");
            }
            case SANCTION -> {
                participants.add(country(Role.ACTOR, told.one().country().name()));
                trigger = verb("sanctioned", "");
                participants.add(country(Role.RECIPIENT, told.target().name()));
            }
            case POSITION_CHANGE -> {
                participants.add(person(told.one()));
                trigger = verb("resigned", "");
                draft.words("at once");
            }
            default -> throw new IllegalStateException("no sentence for %s".formatted(told.kind()));
        }
        Optional<String> place = place(told);
        Optional<Time> time = time(told);
        draft.words(".");
        draft.add(new Event(
                id,
                told.kind(),
                List.of(new Report(
                        draft.number(),
                        trigger,
                        status(stage),
                        Optional.empty(),
                        participants,
                        worded,
                        place,
                        time,
                        Draft.RULE,
                        .9))));
        draft.endSentence(Zone.BODY);
    }

    private static Status status(Stage stage) {
        return switch (stage) {
            case ANNOUNCED -> Status.PLANNED;
            case TOLD -> Status.ASSERTED;
            case CALLED_OFF -> Status.DENIED;
        };
    }

    private Span verb(String word, String before) {
        draft.words(" " + before);
        Span trigger = draft.words(word);
        draft.words(" ");
        return trigger;
    }

    /** "Foreign Minister Mira Selby of Cornonia", with the office. */
    private Participant person(Person person) {
        draft.words(person.title() + " ");
        String id = draft.name(EntityType.PERSON, person.name());
        draft.words(" of ");
        String country = draft.name(EntityType.COUNTRY, person.country().name());
        draft.add(new OfficeHolding(
                draft.factId("o"),
                id,
                person.title(),
                Optional.of(country),
                Tenure.CURRENT,
                Optional.empty(),
                List.of(draft.number()),
                Draft.RULE,
                .9));
        return new Participant(Role.ACTOR, id);
    }

    private Participant country(Role role, String name) {
        return new Participant(role, draft.name(EntityType.COUNTRY, name));
    }

    private WordedParticipant people(String words) {
        return new WordedParticipant(Role.ACTOR, draft.words(words), words);
    }

    private Optional<String> place(Happening told) {
        if (random.nextInt(100) < NO_PLACE && told.kind() != EventKind.VISIT) return Optional.empty();
        draft.words(" in ");
        return Optional.of(draft.name(EntityType.CITY, told.place().name()));
    }

    private Optional<Time> time(Happening told) {
        int exactness = random.nextInt(100);
        if (exactness < NO_TIME) return Optional.empty();
        LocalDate day = first.plusDays(told.day());
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (exactness < NO_TIME + MONTH_ALONE) {
            YearMonth of = YearMonth.from(day);
            draft.words(" in ");
            String words = "%s %d".formatted(month, day.getYear());
            return Optional.of(new Time(
                    draft.words(words),
                    words,
                    Optional.of(new PartialDate.Month(of)),
                    Optional.of(of.atDay(1)),
                    Optional.of(of.atEndOfMonth())));
        }
        draft.words(" on ");
        String words = "%s %d, %d".formatted(month, day.getDayOfMonth(), day.getYear());
        return Optional.of(new Time(
                draft.words(words), words, Optional.of(new PartialDate.Day(day)), Optional.of(day), Optional.of(day)));
    }
}
