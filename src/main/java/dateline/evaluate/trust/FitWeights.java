package dateline.evaluate.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression on signs that are there or not: how much each speaks for a fact (positive) or against it. Weights
 * are held near zero (ridge), so a sign that was seldom seen says little; the base is free. Coordinate by coordinate, in
 * the order of the alphabet, so the same examples give the same weights.
 */
public final class FitWeights {
    /** The sign that every example has. */
    public static final String BASE = "";

    private static final double RIDGE = 2; // as if each sign had been seen with a few facts of either kind besides
    private static final int SWEEPS = 200; // the weights stand still after some fifty
    private static final double ERRORS = 1.64; // standard errors: nineteen times in twenty the truth lies above
    private static final double STEP = 1; // of a coordinate, at most: Newton's would overshoot where all are right

    private FitWeights() {}

    /** What speaks for and against one fact, and whether it was right. */
    public record Example(List<String> signs, boolean right) {}

    /** The weight of each sign, {@link #BASE} among them. */
    public static Map<String, Double> fit(List<Example> examples) {
        Map<String, List<Integer>> where = new TreeMap<>();
        for (int index = 0; index < examples.size(); index++) {
            where.computeIfAbsent(BASE, any -> new ArrayList<>()).add(index);
            for (String sign : examples.get(index).signs())
                where.computeIfAbsent(sign, any -> new ArrayList<>()).add(index);
        }
        double[] sums = new double[examples.size()];
        Map<String, Double> weights = new TreeMap<>();
        where.keySet().forEach(sign -> weights.put(sign, 0.0));
        for (int sweep = 0; sweep < SWEEPS; sweep++)
            where.forEach((sign, indexes) -> {
                double weight = weights.getOrDefault(sign, 0.0);
                double ridge = sign.equals(BASE) ? 1e-6 : RIDGE;
                double slope = -ridge * weight;
                double curve = ridge;
                for (int index : indexes) {
                    double chance = chance(sums[index]);
                    slope += (examples.get(index).right() ? 1 : 0) - chance;
                    curve += chance * (1 - chance);
                }
                double step = Math.clamp(slope / curve, -STEP, STEP);
                weights.put(sign, weight + step);
                for (int index : indexes) sums[index] += step;
            });
        weights.merge(BASE, -ERRORS * uncertainty(examples), Double::sum);
        return weights;
    }

    /**
     * The standard error of the share that is right, on the same scale: what was measured on few facts is said with less
     * certainty, for a promise has to hold for other texts too.
     */
    private static double uncertainty(List<Example> examples) {
        double right = examples.stream().filter(Example::right).count() + 1;
        double wrong = examples.size() - right + 2;
        return Math.sqrt(1 / right + 1 / wrong);
    }

    /** How likely a fact with these signs is right. */
    public static double chance(Map<String, Double> weights, List<String> signs) {
        return chance(weights.getOrDefault(BASE, 0.0)
                + signs.stream()
                        .mapToDouble(sign -> weights.getOrDefault(sign, 0.0))
                        .sum());
    }

    private static double chance(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
