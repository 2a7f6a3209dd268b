package dateline.serve.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Leaves out the points of a line that it hardly needs (Douglas and Peucker 1973). */
final class Simplify {
    private Simplify() {}

    /** The same line within this tolerance; its ends stay, so that lines that met still meet. */
    static double[][] line(double[][] points, double tolerance) {
        BitSet kept = new BitSet(points.length);
        kept.set(0);
        kept.set(points.length - 1);
        keep(points, 0, points.length - 1, tolerance * tolerance, kept);
        List<double[]> line = new ArrayList<>();
        kept.stream().forEach(i -> line.add(points[i]));
        return line.toArray(double[][]::new);
    }

    private static void keep(double[][] points, int from, int to, double tolerance, BitSet kept) {
        double most = 0;
        int farthest = -1;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(points[i], points[from], points[to]);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (most <= tolerance || farthest < 0) return;
        kept.set(farthest);
        keep(points, from, farthest, tolerance, kept);
        keep(points, farthest, to, tolerance, kept);
    }

    /** Squared, of a point from a line; the line's ends are one point where it is a ring. */
    private static double distance(double[] point, double[] from, double[] to) {
        double x = to[0] - from[0];
        double y = to[1] - from[1];
        double length = x * x + y * y;
        double part =
                length == 0 ? 0 : Math.clamp(((point[0] - from[0]) * x + (point[1] - from[1]) * y) / length, 0, 1);
        double right = point[0] - from[0] - part * x;
        double down = point[1] - from[1] - part * y;
        return right * right + down * down;
    }
}
