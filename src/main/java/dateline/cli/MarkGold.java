package dateline.cli;

import dateline.evaluate.marks.MarkScores;
import dateline.evaluate.marks.MarkedQuantity;
import dateline.evaluate.marks.MarkedTime;
import dateline.evaluate.marks.QuantityBoard;
import dateline.evaluate.marks.TimeBoard;
import dateline.extract.Engine;
import dateline.extract.FindTimes;
import dateline.extract.ParsedArticle;
import dateline.extract.Times;
import dateline.extract.figures.FindMeasures;
import dateline.model.Article;
import java.nio.file.Path;
import java.util.List;

/** Brings gold sets of marked text and our recognisers together: which set asks which. */
final class MarkGold {
    private final Engine engine;

    MarkGold(Engine engine) {
        this.engine = engine;
    }

    /** Whether a file is a set that one of our recognisers can be measured with. */
    static boolean isThere(Path file) {
        return TimeBoard.isFor(file) || QuantityBoard.isFor(file);
    }

    /** @throws dateline.evaluate.BadGoldException if the file cannot be read */
    MarkScores score(Path file) {
        return TimeBoard.isFor(file) ? TimeBoard.score(file, this::times) : QuantityBoard.score(file, this::quantities);
    }

    private List<MarkedTime> times(Article article) {
        ParsedArticle parsed = engine.parse(article);
        Times times = new FindTimes().find(parsed);
        return parsed.sentences().stream()
                .flatMap(sentence -> times.expressions(sentence).stream())
                .map(time -> new MarkedTime(time.span(), time.type().name(), time.value()))
                .toList();
    }

    private List<MarkedQuantity> quantities(Article article) {
        ParsedArticle parsed = engine.parse(article);
        return FindMeasures.find(parsed, new FindTimes().find(parsed)).stream()
                .map(measured -> new MarkedQuantity(measured.values(), measured.unit()))
                .toList();
    }
}
