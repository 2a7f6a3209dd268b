package dateline.bench.identity;

import dateline.bench.identity.Happening.Stage;
import dateline.bench.identity.Happening.Telling;
import dateline.bench.identity.World.Person;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.EntityType;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Figure;
import dateline.model.OfficeHolding;
import dateline.model.OfficeHolding.Tenure;
import dateline.model.PartialDate;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Statement.QuoteKind;
import dateline.model.Status;
import dateline.model.Time;
import dateline.model.Timestamp;
import dateline.model.WordedParticipant;
import dateline.model.Zone;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/** Writes what one article tells of an event, with all its facts in place. */
final class WriteArticle {
    /** Of a hundred reports so many leave the place out, leave the day out, tell the month alone. */
    private static final int NO_PLACE = 20;

    private static final int NO_TIME = 20;
    private static final int MONTH_ALONE = 10;

    /** Of a hundred figures so many are not what most outlets have. */
    private static final int OTHER_COUNT = 20;

    /** Of a hundred articles so many quote somebody. */
    private static final int QUOTED = 60;

    /** Of a hundred articles so many recall an event of the days before. */
    private static final int RECALLS = 25;

    /** Paragraphs without facts, so that texts are as long as news and near-copies can be told from others. */
    private static final int FILL = 6;

    private final LocalDate first;
    private final Happening happening;
    private final Telling telling;
    private final SplittableRandom random;
    private final Draft draft = new Draft();

    private WriteArticle(LocalDate first, Happening happening, Telling telling, long seed) {
        this.first = first;
        this.happening = happening;
        this.telling = telling;
        random = new SplittableRandom(Happening.mix(seed, happening.number(), telling.copyOf()));
    }

    /**
     * The article.
     *
     * @param first the archive's first day
     * @param earlier an event of the days before, which it may recall
     */
    static ArticleFacts of(LocalDate first, Happening happening, Telling telling, Happening earlier, long seed) {
        return new WriteArticle(first, happening, telling, seed).write(earlier);
    }

    private ArticleFacts write(Happening earlier) {
        headline();
        String event = draft.factId("v");
        report(happening, telling.stage(), event);
        if (telling.stage() == Stage.TOLD) figure(event);
        if (random.nextInt(100) < QUOTED) quote();
        draft.endParagraph(Zone.BODY);
        int writtenOn = happening.tellings().get(telling.copyOf()).day();
        boolean recalls = random.nextInt(100) < RECALLS;
        if (recalls && earlier.number() != happening.number() && earlier.happened() && earlier.day() < writtenOn) {
            report(earlier, Stage.TOLD, draft.factId("v"));
            draft.endParagraph(Zone.BODY);
        }
        // who prints another's text may leave its end out
        int paragraphs = FILL - (telling.isCopy() ? telling.number() % 2 : 0);
        for (int i = 0; i < paragraphs; i++) {
            draft.words(Filler.sentence(random));
            draft.endSentence(Zone.BODY);
            draft.words(Filler.sentence(random));
            draft.endSentence(Zone.BODY);
            draft.endParagraph(Zone.BODY);
        }
        return draft.facts(article());
    }

    private Article article() {
        LocalDate date = first.plusDays(telling.day());
        String outlet = telling.outlet().name().toLowerCase(Locale.ROOT).replace(' ', '-');
        return draft.article()
                .but()
                .url(URI.create("https://www.%s.example/%s/%d-%d"
                        .formatted(outlet, date, happening.number(), telling.number())))
                .headline("%s %d".formatted(happening.kind().term(), happening.number() * 10 + telling.number()))
                .publisher(telling.outlet().name())
                .published(Timestamp.of(date))
                .creditedSources(
                        telling.isCopy()
                                ? List.of(
                                        happening.tellings().getFirst().outlet().name())
                                : List.of())
                .build();
    }

    private void headline() {
        draft.words("%s %d".formatted(happening.kind().term(), happening.number() * 10 + telling.number()));
        draft.endSentence(Zone.HEADLINE);
        draft.endParagraph(Zone.HEADLINE);
    }

    private void report(Happening told, Stage stage, String id) {
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

    private void figure(String event) {
        String done =
                switch (happening.kind()) {
                    case ATTACK, ACCIDENT -> "injured";
                    case PROTEST -> "arrested";
                    default -> "";
                };
        if (done.isEmpty()) return;
        int count = happening.count() + (random.nextInt(100) < OTHER_COUNT ? random.nextInt(1, 5) : 0);
        Span span = draft.words(Integer.toString(count));
        draft.words(" people were " + done + ".");
        draft.add(new Figure(
                draft.factId("f"),
                draft.number(),
                span,
                Figure.Comparator.EXACTLY,
                Optional.of(BigDecimal.valueOf(count)),
                Optional.empty(),
                Optional.empty(),
                "person",
                "people " + done,
                "people",
                Optional.empty(),
                Optional.empty(),
                Optional.of(event),
                Optional.empty(),
                Draft.RULE,
                .9));
        draft.endSentence(Zone.BODY);
    }

    /** What the first person said: one of two things, so that several outlets have the same words. */
    private void quote() {
        String said = Filler.sentence(new SplittableRandom(Happening.any(happening.quotes(), random)));
        draft.words("“");
        Span content = draft.words(said);
        draft.words("” ");
        String speaker = draft.name(EntityType.PERSON, happening.one().name());
        draft.words(" ");
        Span cue = draft.words("said");
        draft.words(".");
        draft.add(new Statement(
                draft.factId("s"),
                List.of(draft.number()),
                QuoteKind.DIRECT,
                false,
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "said",
                Optional.of(cue),
                content,
                List.of(),
                said,
                List.of(content),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Draft.RULE,
                .9));
        draft.endSentence(Zone.BODY);
    }
}
