package dateline.serve.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The countries in a window, as one SVG path in tenths of units: coasts and borders without what would not be seen at
 * this size, islands of less than a speck left out, all cut off at the window's edge.
 */
final class Land {
    static final int FINENESS = 10; // steps of the path to a unit

    private static final double EDGE = 3; // units beyond the window, so that cut edges are not seen
    private static final double[] TOLERANCES = {0.25, 0.5, 0.8, 1.2, 2}; // units, until it is short enough
    private static final double SPECK = 1.2; // units across
    private static final int LONGEST = 22_000; // characters: the whole map is to stay under 40 kB

    private final Window window;
    private final World world;
    private final double around; // units from a meridian around the world to itself

    Land(Window window, World world) {
        this.window = window;
        this.around = window.x(360) - window.x(0);
        this.world = world;
    }

    String path() {
        String path = "";
        for (double tolerance : TOLERANCES) {
            path = path(tolerance);
            if (path.length() <= LONGEST) break;
        }
        return path;
    }

    private String path(double tolerance) {
        List<double[][]> arcs = world.arcs().stream()
                .map(arc -> Simplify.line(project(arc), tolerance))
                .toList();
        StringBuilder path = new StringBuilder();
        for (int[] ring : world.rings()) {
            List<double[]> points = join(ring, arcs);
            if (isSpeck(points)) continue;
            for (int turn = -1; turn <= 1; turn++) write(clip(shift(points, turn * around)), path);
        }
        return path.toString();
    }

    private double[][] project(double[][] arc) {
        double[][] points = new double[arc.length][];
        for (int i = 0; i < arc.length; i++) {
            double x = window.x(arc[i][0]);
            points[i] = new double[] {i == 0 ? x : near(x, points[i - 1][0]), window.y(arc[i][1])};
        }
        return points;
    }

    /** The same meridian, as near as can be: a line that crosses the date line goes on beyond it. */
    private double near(double x, double to) {
        return x + Math.rint((to - x) / around) * around;
    }

    /** Arcs end where the next begins; that point is taken once. */
    private List<double[]> join(int[] ring, List<double[][]> arcs) {
        List<double[]> points = new ArrayList<>();
        for (int number : ring) {
            double[][] arc = arcs.get(number < 0 ? ~number : number);
            for (int i = 0; i < arc.length - 1; i++) {
                double[] point = arc[number < 0 ? arc.length - 1 - i : i];
                double x = points.isEmpty() ? point[0] : near(point[0], points.getLast()[0]);
                points.add(new double[] {x, point[1]});
            }
        }
        return points;
    }

    private static List<double[]> shift(List<double[]> points, double by) {
        return points.stream()
                .map(point -> new double[] {point[0] + by, point[1]})
                .toList();
    }

    private static boolean isSpeck(List<double[]> points) {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] point : points) {
            for (int axis = 0; axis < 2; axis++) {
                least[axis] = Math.min(least[axis], point[axis]);
                most[axis] = Math.max(most[axis], point[axis]);
            }
        }
        return points.size() < 3 || (most[0] - least[0] < SPECK && most[1] - least[1] < SPECK);
    }

    /** Cuts off what is beyond each edge in turn (Sutherland and Hodgman 1974). */
    private List<double[]> clip(List<double[]> points) {
        List<double[]> left = cut(points, 0, -EDGE, 1);
        List<double[]> right = cut(left, 0, Svg.WIDTH + EDGE, -1);
        List<double[]> top = cut(right, 1, -EDGE, 1);
        return cut(top, 1, window.height() + EDGE, -1);
    }

    /** @param sign 1 to keep what is greater than the edge, -1 for what is less */
    private static List<double[]> cut(List<double[]> points, int axis, double edge, int sign) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            double[] from = points.get((i + points.size() - 1) % points.size());
            double[] to = points.get(i);
            boolean fromIsIn = sign * (from[axis] - edge) >= 0;
            boolean toIsIn = sign * (to[axis] - edge) >= 0;
            if (fromIsIn != toIsIn) {
                double part = (edge - from[axis]) / (to[axis] - from[axis]);
                kept.add(new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])});
            }
            if (toIsIn) kept.add(to);
        }
        return kept;
    }

    private static void write(List<double[]> points, StringBuilder path) {
        if (points.size() < 3) return;
        long x = Math.round(points.getFirst()[0] * FINENESS);
        long y = Math.round(points.getFirst()[1] * FINENESS);
        path.append('M').append(x).append(y < 0 ? "" : " ").append(y);
        char command = 'l';
        for (double[] point : points.subList(1, points.size())) {
            long right = Math.round(point[0] * FINENESS) - x;
            long down = Math.round(point[1] * FINENESS) - y;
            if (right == 0 && down == 0) continue;
            path.append(command == 'l' ? "l" : right < 0 ? "" : " ");
            path.append(right).append(down < 0 ? "" : " ").append(down);
            command = ' ';
            x += right;
            y += down;
        }
        path.append('z');
    }
}
