package dateline.serve.chart;

import dateline.serve.chart.Table.Cell;
import java.util.List;

/** Quantities beside each other, one bar for each, in the order given. */
public final class Bars {
    private static final int MOST = 40; // more bars are not looked at
    private static final double ROW = 20;
    private static final double BAR = 13;
    private static final double LABEL = 150; // room for what a bar is about
    private static final double GAP = 6;
    private static final double FIGURE = 50; // room for the number after the longest bar

    private Bars() {}

    /** @param href where the label leads; empty for nowhere */
    public record Bar(String label, String href, long count) {}

    /**
     * Draws them.
     *
     * @param id unique on the page
     * @param title "Most named people"
     * @param what the bars' labels are: "Person"
     * @param counted what the numbers are: "Facts"
     */
    public static Chart draw(String id, String title, String what, String counted, List<Bar> all) {
        List<Bar> bars = all.size() > MOST ? all.subList(0, MOST) : all;
        if (bars.isEmpty()) return Chart.nothing(title);
        long most = Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
        boolean linked = bars.stream().anyMatch(bar -> !bar.href().isEmpty());
        String description = "%d bars; the longest is %s with %d.".formatted(bars.size(), longest(bars, most), most);
        Svg svg = new Svg(id, title, description, bars.size() * ROW + GAP, linked);
        for (int i = 0; i < bars.size(); i++) draw(svg, bars.get(i), i * ROW + GAP / 2, most);
        return new Chart(svg.end(), table(title, what, counted, bars));
    }

    private static String longest(List<Bar> bars, long most) {
        return bars.stream()
                .filter(bar -> bar.count() == most)
                .map(Bar::label)
                .findFirst()
                .orElse("none");
    }

    private static void draw(Svg svg, Bar bar, double top, long most) {
        double length = (Svg.WIDTH - LABEL - GAP - FIGURE) * Math.max(0, bar.count()) / most;
        double baseline = top + BAR - 2.5;
        svg.link(bar.href())
                .line(LABEL, baseline, "end", Svg.fit(bar.label(), LABEL))
                .close();
        svg.open(
                        "rect",
                        "class",
                        "bar series-1",
                        "x",
                        Svg.number(LABEL + GAP),
                        "y",
                        Svg.number(top),
                        "width",
                        Svg.number(bar.count() > 0 ? Math.max(1, length) : 0),
                        "height",
                        Svg.number(BAR),
                        "fill-opacity",
                        "0.7")
                .tip(bar.label() + ": " + bar.count())
                .close();
        svg.line(LABEL + GAP + length + GAP, baseline, "start", Long.toString(bar.count()));
    }

    private static Table table(String title, String what, String counted, List<Bar> bars) {
        return new Table(
                title,
                List.of(what, counted),
                bars.stream()
                        .map(bar -> List.of(new Cell(bar.label(), bar.href()), Cell.of(bar.count())))
                        .toList());
    }
}
