package dateline.evaluate.reading;

import dateline.evaluate.Tally;
import java.util.List;

/**
 * How a set of pages was read, by one measure.
 *
 * @param pages how many were asked
 * @param sum of all that was right, spurious and missing
 * @param wrong pages with another answer than the gold's
 * @param absent pages without the answer that the gold has
 * @param invented pages with an answer where the gold has none
 */
public record ReadingScore(int pages, Tally sum, int wrong, int absent, int invented, double precision, double recall) {
    static ReadingScore of(ReadingMeasure measure, List<PageScore> pages) {
        List<Tally> tallies = pages.stream().map(PageScore::tally).toList();
        Tally sum = tallies.stream().reduce(Tally.NONE, Tally::plus);
        int wrong = (int) tallies.stream()
                .filter(tally -> tally.spurious() > 0 && tally.missing() > 0)
                .count();
        int absent = (int) tallies.stream()
                .filter(tally -> tally.spurious() == 0 && tally.missing() > 0)
                .count();
        int invented = (int) tallies.stream()
                .filter(tally -> tally.spurious() > 0 && tally.missing() == 0)
                .count();
        return new ReadingScore(
                pages.size(),
                sum,
                wrong,
                absent,
                invented,
                measure.isAveraged() ? averagePrecision(tallies) : sum.precision(),
                measure.isAveraged() ? averageRecall(tallies) : sum.recall());
    }

    /** Over the pages that have an answer: what says nothing says nothing wrong. */
    private static double averagePrecision(List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.right() + tally.spurious() > 0)
                .mapToDouble(Tally::precision)
                .average()
                .orElse(0);
    }

    private static double averageRecall(List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.right() + tally.missing() > 0)
                .mapToDouble(Tally::recall)
                .average()
                .orElse(0);
    }

    /** Whether there is nothing that could be precise or not. */
    public boolean saysNothing() {
        return sum.right() + sum.spurious() == 0;
    }

    /** The harmonic mean of precision and recall, averages or not. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
