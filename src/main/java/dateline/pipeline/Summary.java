package dateline.pipeline;

/**
 * What came of a run over articles.
 *
 * @param stored articles whose facts were found and kept
 * @param unchanged articles that were already kept as they are
 * @param refused articles that the archive does not want; issues, too
 * @param facts facts found in the articles stored
 * @param issues things that could not be read or extracted
 */
public record Summary(int stored, int unchanged, int refused, int facts, int issues) {
    /** How many articles were read. */
    public int articles() {
        return stored + unchanged + refused;
    }
}
