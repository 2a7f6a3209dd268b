package dateline.serve.page;

import java.util.List;

/** What the pages show: plain values, which the templates escape. */
public final class View {
    private View() {}

    /** @param href empty for plain text */
    public record Value(String text, String href) {}

    /** A property and its values. */
    public record Row(String label, List<Value> values) {}

    /**
     * @param kind "Meeting", "Statement"
     * @param status empty for a fact that has none
     */
    public record FactView(String kind, String status, String href, List<Row> rows) {}

    /** A sentence with the facts it supports. */
    public record SentenceView(String number, String zone, String text, String href, List<FactView> facts) {}

    public record Count(String what, String count) {}

    /** An article in a list. */
    public record Listed(String headline, String href, String publisher, String date) {}

    /** A query to try. */
    public record Example(String title, String href, String query) {}

    public record Home(List<Count> counts, List<Listed> articles, List<Example> examples) {}

    /** What is left of an article that was withdrawn. */
    public record Tombstone(String href, List<Row> about) {}

    public record ArticlePage(String headline, String href, List<Row> about, List<SentenceView> sentences) {}

    /**
     * @param facts what it takes part in, each with its sentences
     * @param evidence for a fact: the sentences that support it
     */
    public record ThingPage(
            String name,
            String kind,
            String href,
            List<Row> about,
            List<FactView> facts,
            List<SentenceView> evidence) {}
}
