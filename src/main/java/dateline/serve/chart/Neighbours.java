package dateline.serve.chart;

import dateline.serve.chart.Table.Cell;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A thing and what is named together with it: the thing in the middle, the others around it in the order given. */
public final class Neighbours {
    private static final int MOST = 12; // more names would run into each other
    private static final double MIDDLE = Svg.WIDTH / 2.0;
    private static final double HEIGHT = 260;
    private static final double RING = 88;
    private static final double LABEL = 100; // room for a name
    private static final double THICKEST = 6;

    private Neighbours() {}

    /**
     * Something that is named together with the thing in the middle.
     *
     * @param href where it leads; empty for nowhere
     * @param count how often
     */
    public record Neighbour(String name, String href, long count) {}

    /**
     * That two neighbours are named together.
     *
     * @param first a place in the list of neighbours, from 0
     * @param second another
     */
    public record Tie(int first, int second, long count) {}

    /**
     * Draws them.
     *
     * @param id unique on the page
     * @param title "Named together"
     * @param middle the thing's name
     * @param counted what the numbers are: "Articles"
     * @param all the most important first; beyond a dozen they are left out
     * @param ties between neighbours; those of neighbours left out are left out too
     */
    public static Chart draw(
            String id, String title, String middle, String counted, List<Neighbour> all, List<Tie> ties) {
        List<Neighbour> neighbours = all.size() > MOST ? all.subList(0, MOST) : all;
        if (neighbours.isEmpty()) return Chart.nothing(title);
        boolean linked = neighbours.stream().anyMatch(one -> !one.href().isEmpty());
        String description = "%s, and %d named together with it, most often %s."
                .formatted(middle, neighbours.size(), neighbours.getFirst().name());
        Svg svg = new Svg(id, title, description, HEIGHT, linked);
        long most = Math.max(
                1, neighbours.stream().mapToLong(Neighbour::count).max().orElse(1));
        for (Tie tie : ties) {
            if (Math.max(tie.first(), tie.second()) >= neighbours.size()) continue;
            line(
                    svg,
                    at(tie.first(), neighbours.size()),
                    at(tie.second(), neighbours.size()),
                    tie.count(),
                    most,
                    "tie");
        }
        for (int i = 0; i < neighbours.size(); i++)
            line(
                    svg,
                    new Point(MIDDLE, HEIGHT / 2),
                    at(i, neighbours.size()),
                    neighbours.get(i).count(),
                    most,
                    "spoke");
        for (int i = 0; i < neighbours.size(); i++) neighbour(svg, neighbours.get(i), at(i, neighbours.size()));
        middle(svg, middle);
        return new Chart(svg.end(), table(title, counted, neighbours, ties));
    }

    private record Point(double x, double y) {}

    /** Begins at the right above the middle, so that names lie beside each other, not below. */
    private static Point at(int place, int of) {
        double angle = 2 * Math.PI * (place + 0.5) / of - Math.PI / 2;
        return new Point(MIDDLE + RING * Math.cos(angle), HEIGHT / 2 + RING * 1.2 * Math.sin(angle));
    }

    private static void line(Svg svg, Point from, Point to, long count, long most, String sort) {
        svg.mark(
                "line",
                "class",
                sort,
                "x1",
                Svg.number(from.x()),
                "y1",
                Svg.number(from.y()),
                "x2",
                Svg.number(to.x()),
                "y2",
                Svg.number(to.y()),
                "stroke",
                "currentColor",
                "stroke-opacity",
                sort.equals("tie") ? "0.2" : "0.4",
                "stroke-width",
                Svg.number(Math.clamp(THICKEST * count / most, 1, THICKEST)));
    }

    private static void neighbour(Svg svg, Neighbour neighbour, Point at) {
        boolean isLeft = at.x() < MIDDLE;
        svg.link(neighbour.href())
                .mark("circle", "class", "node", "cx", Svg.number(at.x()), "cy", Svg.number(at.y()), "r", "5")
                .line(
                        at.x() + (isLeft ? -9 : 9),
                        at.y() + Svg.TEXT / 3,
                        isLeft ? "end" : "start",
                        Svg.fit(neighbour.name(), LABEL))
                .tip(neighbour.name() + ": " + neighbour.count())
                .close();
    }

    private static void middle(Svg svg, String name) {
        svg.mark("circle", "class", "node middle", "cx", Svg.number(MIDDLE), "cy", Svg.number(HEIGHT / 2), "r", "8")
                .line(MIDDLE, HEIGHT / 2 - 13, "middle", Svg.fit(name, LABEL), "class", "name", "font-weight", "bold");
    }

    private static Table table(String title, String counted, List<Neighbour> neighbours, List<Tie> ties) {
        Map<Integer, TreeMap<Integer, String>> others = new TreeMap<>();
        for (Tie tie : ties) {
            if (Math.max(tie.first(), tie.second()) >= neighbours.size()) continue;
            others.computeIfAbsent(tie.first(), any -> new TreeMap<>())
                    .put(tie.second(), neighbours.get(tie.second()).name());
            others.computeIfAbsent(tie.second(), any -> new TreeMap<>())
                    .put(tie.first(), neighbours.get(tie.first()).name());
        }
        boolean tied = !others.isEmpty();
        return new Table(
                title,
                tied ? List.of("Name", counted, "Also together with") : List.of("Name", counted),
                IntStream.range(0, neighbours.size())
                        .mapToObj(i -> row(neighbours.get(i), tied, others.getOrDefault(i, new TreeMap<>())))
                        .toList());
    }

    private static List<Cell> row(Neighbour neighbour, boolean tied, TreeMap<Integer, String> others) {
        Cell name = new Cell(neighbour.name(), neighbour.href());
        Cell count = Cell.of(neighbour.count());
        return tied ? List.of(name, count, Cell.of(String.join(", ", others.values()))) : List.of(name, count);
    }
}
