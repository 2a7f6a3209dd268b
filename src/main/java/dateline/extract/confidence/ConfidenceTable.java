package dateline.extract.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What each sign is worth, for each kind of fact: a weight on the scale of log odds, fitted to facts that people judged.
 * The confidence of a fact is the chance that the weights of its signs add up to, never 0 or 1. A sign that is not in the
 * table speaks neither for nor against.
 */
public final class ConfidenceTable {
    private static final String RESOURCE = "confidence.tsv";
    private static final String BASE = "";

    /** Nothing is surer, and nothing is less sure: so little is never measured. */
    private static final double MOST = 0.99;

    private static final double LEAST = 0.01;

    private final Map<String, Map<String, Double>> weights;

    /** @param weights by kind of fact ("events") and sign; the base of a kind is the empty sign */
    public ConfidenceTable(Map<String, Map<String, Double>> weights) {
        this.weights = weights;
    }

    /** The table that comes with the program. */
    public static ConfidenceTable bundled() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ConfidenceTable.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            Map<String, Map<String, Double>> weights = new TreeMap<>();
            for (String line : lines.lines().toList()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                String[] cells = line.split("\t", -1);
                weights.computeIfAbsent(cells[0], any -> new TreeMap<>()).put(cells[1], Double.valueOf(cells[2]));
            }
            return new ConfidenceTable(weights);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** How sure a fact of this kind is, in hundredths, rounded down: .9 is not said of what is less. */
    public double confidence(String kind, List<String> signs) {
        Map<String, Double> ofKind = weights.getOrDefault(kind, Map.of());
        double sum = ofKind.getOrDefault(BASE, 0.0)
                + signs.stream()
                        .mapToDouble(sign -> ofKind.getOrDefault(sign, 0.0))
                        .sum();
        return Math.clamp(Math.floor(100 / (1 + Math.exp(-sum))) / 100, LEAST, MOST);
    }
}
