package dateline.cli;

import dateline.authority.Authority;
import dateline.authority.Places;
import dateline.evaluate.GoldFile;
import dateline.evaluate.marks.ActorBoard;
import dateline.evaluate.marks.ChargeBoard;
import dateline.evaluate.marks.CodedBoard;
import dateline.evaluate.marks.CodedEvent;
import dateline.evaluate.marks.ContactBoard;
import dateline.evaluate.marks.EventTypeBoard;
import dateline.evaluate.marks.GoldLines;
import dateline.evaluate.marks.LinkBoard;
import dateline.evaluate.marks.MarkBoard;
import dateline.evaluate.marks.MarkScores;
import dateline.evaluate.marks.MarkedActor;
import dateline.evaluate.marks.MarkedCharge;
import dateline.evaluate.marks.MarkedName;
import dateline.evaluate.marks.MarkedQuantity;
import dateline.evaluate.marks.MarkedReference;
import dateline.evaluate.marks.MarkedTime;
import dateline.evaluate.marks.NameBoard;
import dateline.evaluate.marks.PassageBoard;
import dateline.evaluate.marks.PlaceBoard;
import dateline.evaluate.marks.QuantityBoard;
import dateline.evaluate.marks.QuoteBoard;
import dateline.evaluate.marks.ReferenceBoard;
import dateline.evaluate.marks.TimeBoard;
import dateline.evaluate.marks.WhereBoard;
import dateline.evaluate.trust.Judge;
import dateline.evaluate.trust.JudgeEvents;
import dateline.evaluate.trust.JudgeFigures;
import dateline.evaluate.trust.JudgeStatements;
import dateline.evaluate.trust.JudgedFacts;
import dateline.extract.Engine;
import dateline.extract.Extractor;
import dateline.extract.FindTimes;
import dateline.extract.ParseAhead;
import dateline.extract.ParsedArticle;
import dateline.extract.Times;
import dateline.extract.entities.Actor;
import dateline.extract.entities.ReadActor;
import dateline.extract.entities.RecogniseNames;
import dateline.extract.events.CodeEvents;
import dateline.extract.figures.FindMeasures;
import dateline.link.Linker;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.EntityType;
import dateline.model.Sector;
import dateline.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings gold sets of marked text and our recognisers together: which set asks which. */
final class MarkGold {
    private static final int THREADS = 2; // the engine's models are shared, its memory for a text is not

    private final ParseAhead ahead;
    private final Supplier<Engine> engine;
    private final Authority authority = Authority.bundled();
    private final Places places = Places.bundled(authority);
    private final Linker linker = new Linker(authority, places, List.of());
    private final MarkedPlaces markedPlaces = new MarkedPlaces(authority, places);
    private final List<MarkBoard> boards = List.of(
            new TimeBoard(this::times),
            new QuantityBoard(this::quantities),
            new EventTypeBoard(this::facts),
            new ContactBoard(this::facts),
            new PassageBoard(this::facts),
            new CodedBoard(this::coded),
            new NameBoard(this::names),
            new PlaceBoard(this::places),
            new LinkBoard(article -> MarkedLinks.of(linked(article))),
            new WhereBoard(article -> markedPlaces.of(linked(article)), markedPlaces),
            new ChargeBoard(article -> MarkedCharge.in(facts(article))),
            new ActorBoard(this::actor),
            new ReferenceBoard(article -> MarkedReference.in(facts(article))),
            new QuoteBoard(article -> MarkedQuotes.of(facts(article))));

    private final ReadActor readActor = new ReadActor(authority);
    private final List<Judge> judges = List.of(new JudgeStatements(), new JudgeEvents(), new JudgeFigures());
    private final Map<Article, ArticleFacts> found = new HashMap<>(); // of the set at hand: several boards ask for them

    private final RecogniseNames recogniseNames = new RecogniseNames(authority);
    private @Nullable Extractor extractor;

    /** @param engine asked for at the first text: loading one takes its time */
    MarkGold(Supplier<Engine> engine) {
        this.ahead = new ParseAhead(engine, THREADS);
        this.engine = () -> ahead;
    }

    /** Whether a file is a set that one of our recognisers can be measured with. */
    boolean isFor(Path file) {
        return GoldFile.begins(
                file,
                line -> boards.stream().anyMatch(board -> board.isFor(line))
                        || judges.stream().anyMatch(judge -> judge.isFor(line)));
    }

    /**
     * Scores every so-manieth text of a set that {@link #isFor} says yes to, by all that can be measured with it.
     *
     * @throws dateline.evaluate.BadGoldException if the file cannot be read
     */
    MarkScores score(Path file, int every) {
        GoldLines gold = GoldLines.read(file).slice(every);
        found.clear();
        return boards.stream()
                .filter(board -> board.isFor(gold.lines().getFirst()))
                .map(board -> {
                    ahead.expect(gold.articles());
                    return board.score(gold);
                })
                .reduce(MarkScores::and)
                .orElseGet(() -> new MarkScores(
                        gold.set(), gold.fingerprint(), gold.lines().size(), Map.of(), Map.of(), List.of()));
    }

    /** Which facts of the set that was scored last are right, where its gold can say so. */
    List<JudgedFacts> judge(Path file, int every) {
        GoldLines gold = GoldLines.read(file).slice(every);
        List<JudgedFacts> judged = new ArrayList<>();
        for (Judge judge : judges) {
            if (!judge.isFor(gold.lines().getFirst())) continue;
            List<Article> articles = gold.articles();
            ahead.expect(articles);
            for (int index = 0; index < articles.size(); index++) {
                ArticleFacts facts = facts(articles.get(index));
                judged.add(new JudgedFacts(
                        gold.set(), facts, judge.judge(gold.lines().get(index), facts)));
            }
        }
        return judged;
    }

    private List<MarkedTime> times(Article article) {
        ParsedArticle parsed = engine.get().parse(article);
        Times times = new FindTimes().find(parsed);
        return parsed.sentences().stream()
                .flatMap(sentence -> times.expressions(sentence).stream())
                .map(time -> new MarkedTime(time.span(), time.type().name(), time.value()))
                .toList();
    }

    private List<MarkedName> names(Article article) {
        return recogniseNames.in(engine.get().parse(article)).stream()
                .map(name -> new MarkedName(name.span(), type(name.type())))
                .toList();
    }

    private static String type(EntityType type) {
        if (type == EntityType.PERSON) return "person";
        return type.isPlace() ? "place" : "organization";
    }

    private List<Span> places(Article article) {
        return recogniseNames.places(engine.get().parse(article));
    }

    private List<MarkedQuantity> quantities(Article article) {
        ParsedArticle parsed = engine.get().parse(article);
        return FindMeasures.find(parsed, new FindTimes().find(parsed)).stream()
                .map(measured -> new MarkedQuantity(measured.values(), measured.unit()))
                .toList();
    }

    private MarkedActor actor(String words) {
        Actor actor = readActor.read(words);
        return new MarkedActor(actor.country(), actor.sector().map(Sector::code).orElse(""));
    }

    private ArticleFacts facts(Article article) {
        Extractor extract = extractor == null ? new Extractor(engine.get()) : extractor;
        extractor = extract;
        return found.computeIfAbsent(article, extract::extract);
    }

    private ArticleFacts linked(Article article) {
        return linker.link(facts(article));
    }

    private List<CodedEvent> coded(Article article) {
        return new CodeEvents()
                .code(engine.get().parse(article), facts(article)).stream()
                        .map(event -> new CodedEvent(event.code(), event.actors(), event.recipients()))
                        .toList();
    }
}
