package dateline.bench.times;

import dateline.bench.ScoreRows;
import dateline.evaluate.marks.GoldLines;
import dateline.evaluate.marks.MarkedTime;
import dateline.evaluate.marks.TimeBoard;
import dateline.extract.CoreNlpEngine;
import dateline.extract.Engine;
import dateline.extract.FindTimes;
import dateline.extract.KeptParses;
import dateline.extract.ParsedArticle;
import dateline.extract.Times;
import dateline.model.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Scores the time expressions that we find beside those of SUTime, by the same board, in one run, and tells the CPU time
 * of each without that of splitting, tagging and parsing. Takes the gold set, of how many texts one is read, and a
 * folder where our engine's parses are kept, if they may be.
 */
public final class CompareTimes {
    private static final ScoreRows ROWS = new ScoreRows(24, 28);

    private CompareTimes() {}

    public static void main(String[] arguments) {
        GoldLines gold = GoldLines.read(Path.of(arguments[0])).slice(Integer.parseInt(arguments[1]));
        Engine engine = arguments.length > 2 ? new KeptParses(Path.of(arguments[2])) : new CoreNlpEngine();
        ROWS.head(gold);
        Stopwatch ours = new Stopwatch();
        compare("Dateline", gold, article -> times(engine.parse(article), ours), ours);
        Stopwatch theirs = new Stopwatch();
        compare("SUTime", gold, new SuTime(theirs)::times, theirs);
    }

    private static List<MarkedTime> times(ParsedArticle article, Stopwatch watch) {
        AtomicReference<Times> found = new AtomicReference<>();
        watch.run(() -> found.set(new FindTimes().find(article)));
        return article.sentences().stream()
                .flatMap(sentence -> found.get().expressions(sentence).stream())
                .map(time -> new MarkedTime(time.span(), time.type().name(), time.value()))
                .toList();
    }

    private static void compare(
            String name, GoldLines gold, Function<Article, List<MarkedTime>> recogniser, Stopwatch watch) {
        ROWS.print(name, new TimeBoard(recogniser).score(gold));
        System.out.printf(Locale.ROOT, "%-24s %.1f CPU seconds%n", name, watch.seconds());
    }
}
