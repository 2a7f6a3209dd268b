package dateline.serve.chart;

import java.util.List;

/**
 * A drawing, and the same figures for those who do not see it. The template {@code chart.jte} shows both.
 *
 * @param svg a whole {@code <svg>} element, escaped, to be put into a page as it is; empty if there is nothing to draw
 */
public record Chart(String svg, Table table) {
    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return svg.isEmpty();
    }

    static Chart nothing(String title) {
        return new Chart("", new Table(title, List.of(), List.of()));
    }
}
