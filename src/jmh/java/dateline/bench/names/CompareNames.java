package dateline.bench.names;

import dateline.authority.Authority;
import dateline.bench.ScoreRows;
import dateline.evaluate.marks.GoldLines;
import dateline.evaluate.marks.MarkedName;
import dateline.evaluate.marks.NameBoard;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Engine;
import dateline.extract.KeptParses;
import dateline.extract.entities.RecogniseNames;
import dateline.extract.entities.RecogniseNames.Recognised;
import dateline.model.Article;
import dateline.model.EntityType;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Scores the names that we find beside those of CoreNLP's own pipeline as it comes, by the same board, in one run. Takes
 * the gold set, of how many texts one is read, and a folder where our engine's parses are kept, if they may be.
 */
public final class CompareNames {
    private static final ScoreRows ROWS = new ScoreRows(40, 24);

    private CompareNames() {}

    public static void main(String[] arguments) {
        GoldLines gold = GoldLines.read(Path.of(arguments[0])).slice(Integer.parseInt(arguments[1]));
        Engine engine = arguments.length > 2 ? new KeptParses(Path.of(arguments[2])) : new CoreNlpEngine();
        ROWS.head(gold);
        compare("Dateline", gold, ours(engine));
        compare("CoreNLP, default", gold, new CoreNlpNames(true)::names);
        compare("CoreNLP, without fine-grained names", gold, new CoreNlpNames(false)::names);
    }

    private static Function<Article, List<MarkedName>> ours(Engine engine) {
        RecogniseNames names = new RecogniseNames(Authority.bundled());
        return article -> names.in(engine.parse(article)).stream()
                .map(CompareNames::marked)
                .toList();
    }

    private static MarkedName marked(Recognised name) {
        String type = name.type() == EntityType.PERSON ? "person" : name.type().isPlace() ? "place" : "organization";
        return new MarkedName(name.span(), type);
    }

    private static void compare(String name, GoldLines gold, Function<Article, List<MarkedName>> recogniser) {
        ROWS.print(name, new NameBoard(recogniser).score(gold));
    }
}
