package dateline.serve.api;

import java.util.List;

/** What the pages of the API show: plain values, which the templates escape. */
public final class AnswerView {
    private AnswerView() {}

    /** @param mark the media type of a form, or what else stands beside it; may be empty */
    public record Link(String text, String href, String mark) {}

    /** @param href empty for plain text */
    public record Cell(String text, String href, boolean isNumber) {}

    /**
     * Where a parameter is entered.
     *
     * @param input the type of the HTML field
     * @param values what stands in it; one field for each
     * @param choices all there is to choose from; empty if it is not a choice
     */
    public record Field(
            String name,
            String description,
            String input,
            boolean several,
            List<String> values,
            List<String> choices) {}

    /** The same in some programming language. */
    public record Snippet(String language, String code) {}

    /** @param caption what the table shows, in words */
    public record Table(String caption, List<String> columns, List<List<Cell>> rows) {}

    public record Asked(
            String name,
            String title,
            String description,
            String action,
            List<Field> fields,
            int limit,
            Table table,
            List<Link> pages,
            List<Link> forms,
            String sparql,
            String editor,
            List<Snippet> snippets) {}

    /** A question in the list. */
    public record Entry(String title, String href, String description, List<Field> fields) {}

    public record Overview(List<Entry> questions, List<Link> forms, String example) {}
}
