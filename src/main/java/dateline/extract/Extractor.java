package dateline.extract;

import dateline.authority.Authority;
import dateline.extract.confidence.SetConfidence;
import dateline.extract.entities.FindEntities;
import dateline.extract.entities.FindOffices;
import dateline.extract.events.FindEvents;
import dateline.extract.figures.FindFigures;
import dateline.extract.figures.TieFigures;
import dateline.extract.statements.FindStatements;
import dateline.extract.statements.TieStatements;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.Figure;
import dateline.model.OfficeHolding;
import dateline.model.Sentence;
import dateline.model.Statement;
import java.util.List;
import java.util.Locale;

/** Finds the facts that an article reports. Safe for use by several threads when its engine is. */
public final class Extractor {
    private static final String VERSION = "0.3.0"; // change it with the rules: unchanged articles are not read again

    private final Engine engine;
    private final FindEntities findEntities;
    private final FindOffices findOffices;
    private final FindTimes findTimes = new FindTimes();
    private final FindStatements findStatements = new FindStatements();
    private final TieStatements tieStatements = new TieStatements();
    private final FindEvents findEvents = new FindEvents();
    private final FindFigures findFigures = new FindFigures();
    private final TieFigures tieFigures = new TieFigures();
    private final SetConfidence setConfidence = new SetConfidence();

    /** With the lists that come with the program. */
    public Extractor(Engine engine) {
        this(engine, Authority.bundled());
    }

    public Extractor(Engine engine, Authority authority) {
        this.engine = engine;
        findEntities = new FindEntities(authority);
        findOffices = new FindOffices(authority);
    }

    /** What finds the facts, with its version; part of each article's digest. */
    public String id() {
        return id(engine.id());
    }

    /** The {@link #id} of an extractor with this engine, without loading one. */
    public static String id(String engine) {
        return "dateline/%s (%s)".formatted(VERSION, engine);
    }

    /** The facts of an article; of one that is known not to be English, none. */
    public ArticleFacts extract(Article article) {
        return extract(article, Trace.NONE);
    }

    /** The same, telling the trace what rules turned down. */
    public ArticleFacts extract(Article article, Trace trace) {
        if (!isEnglish(article))
            return new ArticleFacts(id(), article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        ParsedArticle parsed = engine.parse(article).tracing(trace);
        List<Sentence> sentences =
                parsed.sentences().stream().map(ParsedSentence::sentence).toList();
        Entities entities = findEntities.find(parsed);
        List<OfficeHolding> offices = findOffices.find(parsed, entities);
        Times times = findTimes.find(parsed);
        List<Statement> statements = findStatements.find(parsed, entities, times);
        List<Statement> said =
                statements.stream().filter(Statement::isSaidByNamed).toList();
        List<Event> events = findEvents.find(parsed, entities, times, said);
        List<Figure> figures = tieFigures.tie(article, findFigures.find(parsed, entities, times, said), events);
        List<Statement> tied = tieStatements.tie(statements, events, figures);
        return setConfidence.in(
                new ArticleFacts(id(), article, sentences, entities.all(), events, tied, offices, figures));
    }

    private static boolean isEnglish(Article article) {
        return article.language()
                .map(tag -> Locale.forLanguageTag(tag).getLanguage().equals("en"))
                .orElse(true);
    }
}
