package dateline.serve.chart;

import java.util.List;

/**
 * The figures of a chart. The first cell of each row says what the row is about.
 *
 * @param caption what the chart is called
 */
public record Table(String caption, List<String> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @param href empty for plain text */
    public record Cell(String text, String href) {
        static Cell of(String text) {
            return new Cell(text, "");
        }

        static Cell of(long number) {
            return new Cell(Long.toString(number), "");
        }
    }
}
