package dateline.serve.describe;

import java.util.List;
import java.util.Locale;

/**
 * What the pages of the descriptions show: plain values, which the templates escape.
 *
 * @param triples 0 if they were not counted yet
 */
public record DescriptionView(
        String title,
        String description,
        String citation,
        long triples,
        long entities,
        long articles,
        List<Way> ways,
        List<Edition> releases,
        List<Count> classes,
        List<Count> properties) {

    /** A way to get the data. */
    public record Way(String title, String href, String address, String use) {}

    /** A release that is served. */
    public record Edition(String version, String href, String date, long quads) {}

    /**
     * How often a term is used.
     *
     * @param name "schema:Person"
     * @param href where it is explained
     */
    public record Count(String label, String name, String href, long number) {}

    /** "12,345". */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
