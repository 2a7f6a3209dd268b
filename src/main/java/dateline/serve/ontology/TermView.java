package dateline.serve.ontology;

import java.util.List;

/** What the pages of the ontology show: plain values, which the templates escape. */
public final class TermView {
    private TermView() {}

    /** @param href empty for plain text */
    public record Link(String text, String href) {}

    /** A property of a term, such as what it is of, and its values. */
    public record Row(String label, List<Link> values) {}

    /**
     * A term in the list of all.
     *
     * @param gist the first sentence of its definition
     * @param count how often it is used here; empty where that is not counted yet
     */
    public record Entry(String name, String href, String label, String gist, String count) {}

    /** Terms of one sort. */
    public record Section(String id, String title, List<Entry> entries) {}

    /**
     * The list of all.
     *
     * @param files what can be had for programs
     */
    public record Index(String title, String description, List<Section> sections, List<Link> files) {}

    /**
     * One term.
     *
     * @param sort "Class"
     * @param uses in words; may be empty
     * @param instances some, for a class
     */
    public record Term(
            String name,
            String iri,
            String label,
            String sort,
            String definition,
            List<String> examples,
            String uses,
            List<Row> rows,
            List<Link> instances,
            List<Link> questions) {}

    /** A file as text. */
    public record Listing(String title, String words, String text) {}
}
