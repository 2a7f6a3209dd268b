package dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was reached before, pinned in a file: for each measure the F1 that must not be undercut, with precision and recall
 * to read, and the fingerprint of the gold it was reached on.
 */
public final class Baseline {
    /** Floors are rounded down to as many parts, so that the scores they were taken from always reach them. */
    private static final double PARTS = 1000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String fingerprint;
    private final Map<Measure, Double> floors;

    private Baseline(String fingerprint, Map<Measure, Double> floors) {
        this.fingerprint = fingerprint;
        this.floors = floors;
    }

    /**
     * @throws BadGoldException if the file cannot be read
     */
    public static Baseline read(Path file) {
        try {
            JsonNode root = JSON.readTree(file.toFile());
            Map<Measure, Double> floors = new EnumMap<>(Measure.class);
            for (Measure measure : Measure.values()) {
                JsonNode f1 = root.path("floors").path(measure.title()).path("f1");
                if (f1.isNumber()) floors.put(measure, f1.asDouble());
            }
            return new Baseline(root.path("fingerprint").asText(), floors);
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** In what the scores fall short, each in one line; empty if in nothing. */
    public List<String> shortfalls(Scores scores) {
        List<String> shortfalls = new ArrayList<>(undercut(scores));
        if (!fingerprint.equals(scores.fingerprint()))
            shortfalls.addFirst("the gold has changed since the floors were taken; take them anew with --update");
        return shortfalls;
    }

    private List<String> undercut(Scores scores) {
        List<String> lines = new ArrayList<>();
        floors.forEach((measure, floor) -> {
            double f1 = scores.tally(measure).f1();
            if (f1 < floor)
                lines.add(String.format(Locale.ROOT, "%s: F1 is %.4f, the floor is %.3f", measure.title(), f1, floor));
        });
        return lines;
    }

    /**
     * Takes the scores as the new floors, if no floor sinks by it.
     *
     * @param allowLower whether floors may sink
     * @return the floors that would sink, each in one line; if there are any and they may not, nothing is written
     * @throws BadGoldException if the file cannot be read or written
     */
    public static List<String> update(Path file, Scores scores, boolean allowLower) {
        List<String> sinking = Files.exists(file) ? read(file).undercut(scores) : List.of();
        if (!sinking.isEmpty() && !allowLower) return sinking;
        try {
            Files.writeString(file, ScoreTable.text(json(scores)));
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(file, e.getMessage()), e);
        }
        return sinking;
    }

    private static ObjectNode json(Scores scores) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("fingerprint", scores.fingerprint());
        root.put("articles", scores.documents().size());
        ObjectNode floors = root.putObject("floors");
        scores.tallies().forEach((measure, tally) -> floors.putObject(measure.title())
                .put("f1", floor(tally.f1()))
                .put("precision", floor(tally.precision()))
                .put("recall", floor(tally.recall())));
        return root;
    }

    private static double floor(double ratio) {
        return Math.floor(ratio * PARTS) / PARTS;
    }
}
