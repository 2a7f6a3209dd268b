package dateline.serve.chart;

import dateline.serve.chart.Table.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Places on a map, without tiles or scripts: a circle for each, larger for more, and names where there is room. */
public final class PlacesMap {
    private static final int MOST = 80; // places: more would cover each other
    private static final int NAMED = 8;
    private static final double SMALLEST = 2.5;
    private static final double LARGEST = 9;
    private static final double PACIFIC = 120; // degrees: wider, the world is shown as people know it
    private static final double LABEL = 110; // room for a name

    private PlacesMap() {}

    /**
     * A place.
     *
     * @param href where it leads; empty for nowhere
     * @param latitude in degrees, north is positive
     * @param longitude in degrees, east is positive
     * @param count how much is told of it; 1 if nobody counts
     */
    public record Spot(String name, String href, double latitude, double longitude, long count) {
        /** Whether it is on this planet. */
        boolean isOnEarth() {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /**
     * Draws it: the part of the world where the places are.
     *
     * @param id unique on the page
     * @param title "Places"
     * @param counted what the numbers are: "Facts"
     * @param all in any order; those without a place on the Earth are left out, and beyond eighty the least
     */
    public static Chart draw(String id, String title, String counted, List<Spot> all) {
        List<Spot> spots = all.stream()
                .filter(Spot::isOnEarth)
                .sorted(Comparator.comparingLong(Spot::count)
                        .reversed()
                        .thenComparing(Spot::name)
                        .thenComparing(Spot::href))
                .limit(MOST)
                .toList();
        if (spots.isEmpty()) return Chart.nothing(title);
        Window window = window(spots);
        boolean linked = spots.stream().anyMatch(spot -> !spot.href().isEmpty());
        Svg svg = new Svg(id, title, describe(spots), window.height(), linked);
        land(svg, window);
        points(svg, window, spots);
        names(svg, window, spots);
        return new Chart(svg.end(), table(title, counted, spots));
    }

    private static Window window(List<Spot> spots) {
        double west = spots.stream().mapToDouble(Spot::longitude).min().orElseThrow();
        double east = spots.stream().mapToDouble(Spot::longitude).max().orElseThrow();
        double south = spots.stream().mapToDouble(Spot::latitude).min().orElseThrow();
        double north = spots.stream().mapToDouble(Spot::latitude).max().orElseThrow();
        if (east - west > 180) {
            double farEast =
                    spots.stream().mapToDouble(PlacesMap::eastwards).max().orElseThrow();
            double nearEast =
                    spots.stream().mapToDouble(PlacesMap::eastwards).min().orElseThrow();
            if (farEast - nearEast < PACIFIC) return Window.around(nearEast, south, farEast, north);
        }
        return Window.around(west, south, east, north);
    }

    /** From 0 to 360 degrees. */
    private static double eastwards(Spot spot) {
        return spot.longitude() < 0 ? spot.longitude() + 360 : spot.longitude();
    }

    private static String describe(List<Spot> spots) {
        String names =
                String.join(", ", spots.stream().limit(NAMED).map(Spot::name).toList());
        return spots.size() > NAMED
                ? "A map of %d places, among them %s.".formatted(spots.size(), names)
                : "A map of " + names + ".";
    }

    private static void land(Svg svg, Window window) {
        svg.mark(
                "rect",
                "class",
                "sea",
                "width",
                Integer.toString(Svg.WIDTH),
                "height",
                Svg.number(window.height()),
                "fill",
                "none");
        svg.open("g", "transform", "scale(.1)")
                .mark(
                        "path",
                        "class",
                        "land",
                        "d",
                        new Land(window, World.COUNTRIES).path(),
                        "fill-opacity",
                        "0.12",
                        "stroke",
                        "currentColor",
                        "stroke-opacity",
                        "0.35",
                        "stroke-width",
                        "4",
                        "stroke-linejoin",
                        "round")
                .close();
    }

    private static double x(Window window, Spot spot) {
        boolean isBeyond = spot.longitude() < window.west() && window.x(spot.longitude() + 360) <= Svg.WIDTH;
        return window.x(isBeyond ? spot.longitude() + 360 : spot.longitude());
    }

    /** The largest first, so that small ones lie on top and can be reached. */
    private static void points(Svg svg, Window window, List<Spot> spots) {
        long most = Math.max(1, spots.getFirst().count());
        svg.open("g", "class", "spots", "fill-opacity", "0.6");
        for (Spot spot : spots) {
            double part = Math.sqrt(Math.max(0, spot.count()) / (double) most);
            double radius = spots.size() == 1 ? 5 : SMALLEST + (LARGEST - SMALLEST) * part;
            svg.link(spot.href())
                    .open(
                            "circle",
                            "cx",
                            Svg.number(x(window, spot)),
                            "cy",
                            Svg.number(window.y(spot.latitude())),
                            "r",
                            Svg.number(radius))
                    .tip(spot.name() + ": " + spot.count())
                    .close()
                    .close();
        }
        svg.close();
    }

    private static void names(Svg svg, Window window, List<Spot> spots) {
        List<Box> taken = new ArrayList<>();
        for (Spot spot : spots.subList(0, Math.min(NAMED, spots.size()))) {
            String name = Svg.fit(spot.name(), LABEL);
            double x = x(window, spot);
            double y = window.y(spot.latitude());
            double width = Svg.width(name);
            boolean isLeft = x + LARGEST + width > Svg.WIDTH;
            double begin = isLeft ? x - LARGEST - 1 - width : x + LARGEST + 1;
            Box box = new Box(begin, y - Svg.TEXT / 2, begin + width, y + Svg.TEXT / 2);
            if (box.left() < 0 || taken.stream().anyMatch(box::meets)) continue;
            taken.add(box);
            svg.line(
                    isLeft ? x - LARGEST - 1 : x + LARGEST + 1,
                    y + Svg.TEXT / 3,
                    isLeft ? "end" : "start",
                    name,
                    "class",
                    "name");
        }
    }

    private static Table table(String title, String counted, List<Spot> spots) {
        return new Table(
                title,
                List.of("Place", "Latitude", "Longitude", counted),
                spots.stream()
                        .map(spot -> List.of(
                                new Cell(spot.name(), spot.href()),
                                Cell.of(degrees(spot.latitude(), "N", "S")),
                                Cell.of(degrees(spot.longitude(), "E", "W")),
                                Cell.of(spot.count())))
                        .toList());
    }

    private static String degrees(double value, String positive, String negative) {
        return String.format(Locale.ROOT, "%.2f° %s", Math.abs(value), value < 0 ? negative : positive);
    }
}
