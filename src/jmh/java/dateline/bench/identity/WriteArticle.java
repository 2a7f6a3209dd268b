package dateline.bench.identity;

import dateline.bench.identity.Happening.Stage;
import dateline.bench.identity.Happening.Telling;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.EntityType;
import dateline.model.Figure;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Statement.QuoteKind;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/** Writes what one article tells of an event, with all its facts in place. */
final class WriteArticle {
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
    private final TellEvent tell;

    private WriteArticle(LocalDate first, Happening happening, Telling telling, long seed) {
        this.first = first;
        this.happening = happening;
        this.telling = telling;
        random = new SplittableRandom(Happening.mix(seed, happening.number(), telling.copyOf()));
        tell = new TellEvent(first, draft, random);
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
        tell.tell(happening, telling.stage(), event);
        if (telling.stage() == Stage.TOLD) figure(event);
        if (random.nextInt(100) < QUOTED) quote();
        draft.endParagraph(Zone.BODY);
        int writtenOn = happening.tellings().get(telling.copyOf()).day();
        boolean recalls = random.nextInt(100) < RECALLS;
        if (recalls && earlier.number() != happening.number() && earlier.happened() && earlier.day() < writtenOn) {
            tell.tell(earlier, Stage.TOLD, draft.factId("v"));
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
