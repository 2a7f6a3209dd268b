package dateline.evaluate.trust;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.evaluate.Tables;
import dateline.evaluate.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether facts are as sure as they say: of each kind, by bins of confidence, how many there are, how sure they say they
 * are on average, and what share is right. The expected calibration error is the difference of the two, averaged over
 * the facts (Naeini et al., AAAI 2015).
 */
public final class Reliability {
    private static final String ALL = "all facts";
    private static final double[] BOUNDS = {0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0000001};
    private static final String ROW = "%-12s %-12s %7s %8s %11s %8s%n";

    private Reliability() {}

    /** Facts whose confidence is within bounds. */
    private record Bin(double low, double high, List<Verdict> verdicts) {
        double confidence() {
            return verdicts.stream().mapToDouble(Verdict::confidence).average().orElse(0);
        }

        long right() {
            return verdicts.stream().filter(Verdict::right).count();
        }

        double share() {
            return verdicts.isEmpty() ? 0 : (double) right() / verdicts.size();
        }

        String title() {
            return high > 1 ? ".95 to 1" : "%.2f to %.2f".formatted(low, high).replace("0.", ".");
        }
    }

    private static Map<String, List<Verdict>> byKind(List<Verdict> verdicts) {
        Map<String, List<Verdict>> kinds =
                verdicts.stream().collect(Collectors.groupingBy(Verdict::kind, TreeMap::new, Collectors.toList()));
        Map<String, List<Verdict>> all = new LinkedHashMap<>(kinds);
        if (kinds.size() > 1) all.put(ALL, verdicts);
        return all;
    }

    private static List<Bin> bins(List<Verdict> verdicts) {
        List<Bin> bins = new ArrayList<>();
        for (int index = 0; index + 1 < BOUNDS.length; index++) {
            double low = BOUNDS[index];
            double high = BOUNDS[index + 1];
            List<Verdict> within = verdicts.stream()
                    .filter(verdict -> verdict.confidence() >= low && verdict.confidence() < high)
                    .toList();
            if (!within.isEmpty()) bins.add(new Bin(low, high, within));
        }
        return bins;
    }

    private static double error(List<Verdict> verdicts) {
        return bins(verdicts).stream()
                        .mapToDouble(bin -> bin.verdicts().size() * Math.abs(bin.share() - bin.confidence()))
                        .sum()
                / verdicts.size();
    }

    /** Of the facts at or above a confidence, the share that is right; 1 if there are none. */
    public static double rightAbove(List<Verdict> verdicts, double confidence) {
        Bin above = above(verdicts, confidence);
        return above.verdicts().isEmpty() ? 1 : above.share();
    }

    private static Bin above(List<Verdict> verdicts, double confidence) {
        return new Bin(
                confidence,
                1,
                verdicts.stream()
                        .filter(verdict -> verdict.confidence() >= confidence)
                        .toList());
    }

    /** A table; empty if nothing was judged. */
    public static String table(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) return "";
        StringBuilder table = new StringBuilder(ROW.formatted("confidence", "", "facts", "right", "says", "is right"));
        byKind(verdicts).forEach((kind, ofKind) -> {
            for (Bin bin : bins(ofKind)) table.append(row(kind, bin.title(), bin));
            table.append(row(kind, "from .90", above(ofKind, 0.9)));
            table.append("%-12s expected calibration error %s%n%n".formatted(kind, Tables.ratio(error(ofKind))));
        });
        return table.toString();
    }

    private static String row(String kind, String title, Bin bin) {
        return ROW.formatted(
                kind,
                title,
                bin.verdicts().size(),
                bin.right(),
                bin.verdicts().isEmpty() ? "-" : Tables.ratio(bin.confidence()),
                bin.verdicts().isEmpty() ? "-" : Tables.ratio(bin.share()));
    }

    /** The same for programs. */
    public static ObjectNode json(List<Verdict> verdicts) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        byKind(verdicts).forEach((kind, ofKind) -> {
            ObjectNode node = root.putObject(kind);
            node.put("expected calibration error", Tables.rounded(error(ofKind)));
            node.put("right from .9", Tables.rounded(rightAbove(ofKind, 0.9)));
            for (Bin bin : bins(ofKind))
                node.withArrayProperty("bins")
                        .addObject()
                        .put("from", bin.low())
                        .put("to", Math.min(1, bin.high()))
                        .put("facts", bin.verdicts().size())
                        .put("right", bin.right())
                        .put("confidence", Tables.rounded(bin.confidence()));
        });
        return root;
    }
}
