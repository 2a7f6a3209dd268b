package dateline.evaluate;

/**
 * How many were right, how many of what was found were not in the gold, and how many of the gold were not found. A thing
 * found wrongly (wrong speaker, wrong status) is both spurious and missing.
 */
public record Tally(int right, int spurious, int missing) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(right + other.right, spurious + other.spurious, missing + other.missing);
    }

    /** The share of the found that is right; 1 where nothing was found, for nothing is wrong with it. */
    public double precision() {
        return right + spurious == 0 ? 1 : (double) right / (right + spurious);
    }

    /** The share of the gold that was found; 1 where there is none. */
    public double recall() {
        return right + missing == 0 ? 1 : (double) right / (right + missing);
    }

    /** Their harmonic mean. */
    public double f1() {
        int all = 2 * right + spurious + missing;
        return all == 0 ? 1 : 2.0 * right / all;
    }
}
