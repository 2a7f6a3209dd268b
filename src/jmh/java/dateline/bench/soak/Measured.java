package dateline.bench.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happened since it was last asked. */
final class Measured {
    private final Map<String, List<Double>> waits = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private int articles;

    /**
     * What happened in an interval.
     *
     * @param waits of readers in milliseconds, by kind
     */
    record Interval(Map<String, List<Double>> waits, List<String> errors, int articles) {}

    synchronized void waited(String kind, double milliseconds) {
        waits.computeIfAbsent(kind, any -> new ArrayList<>()).add(milliseconds);
    }

    synchronized void failed(String what) {
        errors.add(what);
    }

    synchronized void stored(int count) {
        articles += count;
    }

    synchronized Interval take() {
        Interval taken = new Interval(new TreeMap<>(waits), List.copyOf(errors), articles);
        waits.clear();
        errors.clear();
        articles = 0;
        return taken;
    }

    /** The smallest wait that so many of a hundred do not exceed; 0 of none. */
    static double percentile(List<Double> waits, int percent) {
        if (waits.isEmpty()) return 0;
        List<Double> sorted = waits.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
