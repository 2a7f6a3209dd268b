package dateline.evaluate;

/** Of one measure: what share of the found is right, what share of the gold was found, and one number for both. */
public record Ratios(double precision, double recall, double f1) {
    static Ratios of(Tally tally) {
        return new Ratios(tally.precision(), tally.recall(), tally.f1());
    }
}
