package dateline.evaluate;

/**
 * Of one measure: what share of the found is right, what share of the gold was found, and one number for both.
 *
 * @param wanted how many there are in the gold
 */
public record Ratios(double precision, double recall, double f1, int wanted) {
    static Ratios of(Tally tally) {
        return new Ratios(tally.precision(), tally.recall(), tally.f1(), tally.right() + tally.missing());
    }
}
