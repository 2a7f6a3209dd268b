package dateline.bench;

import dateline.evaluate.Tally;
import dateline.evaluate.marks.GoldLines;
import dateline.evaluate.marks.MarkScores;
import java.util.Locale;

/**
 * Prints how several recognisers do on one set, a row for each of them and measure.
 *
 * @param nameWidth of the column that names the recogniser, in characters
 * @param measureWidth of the column that names the measure
 */
public record ScoreRows(int nameWidth, int measureWidth) {
    /** The set and what the columns are. */
    public void head(GoldLines gold) {
        System.out.printf(
                "%s %10s %8s %6s%n",
                titles("%s, %d texts".formatted(gold.set(), gold.lines().size()), ""), "precision", "recall", "F1");
    }

    /** The rows of one recogniser. */
    public void print(String name, MarkScores scores) {
        scores.measures().forEach((measure, tally) -> print(titles(name, measure), tally));
    }

    private static void print(String titles, Tally tally) {
        System.out.printf(
                Locale.ROOT, "%s %10.3f %8.3f %6.3f%n", titles, tally.precision(), tally.recall(), tally.f1());
    }

    private String titles(String name, String measure) {
        return ("%-" + nameWidth + "s %-" + measureWidth + "s").formatted(name, measure);
    }
}
