package dateline.serve.page;

import dateline.serve.chart.Chart;
import java.util.List;

/** What the pages show: plain values, which the templates escape. */
public final class View {
    private View() {}

    /**
     * Words, with a link perhaps.
     *
     * @param href empty for plain text
     * @param outside whether the link leads to another site
     */
    public record Value(String text, String href, boolean outside) {
        static Value plain(String text) {
            return new Value(text, "", false);
        }
    }

    /** A property and its values. */
    public record Row(String label, List<Value> values) {}

    /** @param style what the style sheet calls it: "Planned" */
    public record Chip(String text, String style) {}

    /**
     * A fact in plain words.
     *
     * @param kind "Meeting"
     * @param chips its status, and the like
     * @param words one after the other they make a sentence
     * @param confidence "0.87", or empty
     */
    public record Fact(String kind, String href, List<Chip> chips, List<Value> words, String confidence) {}

    /**
     * A sentence with the facts it supports.
     *
     * @param text empty where sentences are not shown
     */
    public record Sentence(String number, String zone, String text, List<Fact> facts) {}

    /**
     * A table that a query made.
     *
     * @param id where on the page it is
     * @param note how much of all it shows
     * @param query the query, which gives the same rows
     * @param href where the query is asked
     * @param pages links to the parts before and after
     */
    public record Table(
            String id,
            String title,
            List<Column> columns,
            List<List<Cell>> rows,
            String note,
            String query,
            String href,
            List<Value> pages) {}

    /** @param style for the style sheet: "number", or empty */
    public record Column(String title, String style) {}

    /**
     * @param column the title of its column, for narrow screens
     * @param chip what the style sheet calls it if it is shown as a chip; else empty
     */
    public record Cell(String column, Value value, String style, String chip) {}

    /** Reports that cannot all be right. */
    public record Dispute(String aspect, Value link, List<Value> about, List<Side> sides) {}

    /** One of the ways in which it is told. */
    public record Side(String told, List<Evidence> evidence, boolean more) {}

    /**
     * A sentence of an article.
     *
     * @param text empty where sentences are not shown
     */
    public record Evidence(String text, Value article, String outlet, String date) {}

    /**
     * How to take a page along.
     *
     * @param formats the same in other forms, as links
     */
    public record Take(String iri, String citation, String bibtex, List<Frame.Alternate> formats) {}

    /** How many things point at this one with a property: "more than 1,000". */
    public record Links(String label, String count, String href) {}

    public record Count(String what, String count, String href) {}

    /** An article in a list. */
    public record Listed(Value article, String publisher, String date) {}

    /** A query to try. */
    public record Example(String title, String href) {}

    /** The busiest things of a class. */
    public record Busiest(String title, List<Links> things) {}

    public record Home(
            List<Count> counts,
            boolean counting,
            List<Listed> articles,
            List<Busiest> busiest,
            List<Dispute> disputes,
            List<Example> examples) {}

    /** What is left of an article that was withdrawn. */
    public record Tombstone(String href, List<Row> about) {}

    /**
     * @param outlet nothing if it is unknown
     * @param more links to other parts of a long article
     */
    public record ArticlePage(
            String headline,
            List<Value> outlet,
            String date,
            List<Row> about,
            List<Sentence> sentences,
            List<Value> more,
            List<Table> tables,
            Take take) {}

    /**
     * The page of whatever is not an article.
     *
     * @param kind "Person"; "Planned meeting"
     * @param name in one line
     * @param words the name with links in it, where it is a sentence; else empty
     * @param lede a sentence about it, or empty
     * @param quote the words of a statement, or empty
     * @param card the most important things
     * @param about the rest
     * @param charts what the tables tell, drawn
     */
    public record ThingPage(
            String kind,
            String name,
            List<Value> words,
            List<Chip> chips,
            String lede,
            String quote,
            List<Row> card,
            List<Row> about,
            List<Dispute> disputes,
            List<Table> tables,
            List<Links> links,
            List<Chart> charts,
            Take take) {}

    /** All that point at a thing with one property, page by page. */
    public record LinksPage(Value thing, String property, Table table) {}
}
