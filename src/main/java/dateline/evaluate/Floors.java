package dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What was reached before, pinned in a file: for each set its fingerprint, and for each measure the F1 that must not be
 * undercut, with precision and recall to read.
 */
public final class Floors {
    /** Floors are rounded down to as many parts, so that the scores they were taken from always reach them. */
    private static final double PARTS = 1000;

    /** So many marks may be lost of a measure that has few. */
    private static final double FEW = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final double noise;
    private final ObjectNode sets;

    private Floors(Path file, double noise, ObjectNode sets) {
        this.file = file;
        this.noise = noise;
        this.sets = sets;
    }

    /**
     * The floors of a file; none if it is not there.
     *
     * @param noise by how much a score may be lower than its floor; if by anything, then by two marks where they are few
     * @throws BadGoldException if the file cannot be read
     */
    public static Floors read(Path file, double noise) {
        if (!Files.exists(file)) return new Floors(file, noise, JSON.createObjectNode());
        try {
            if (JSON.readTree(file.toFile()) instanceof ObjectNode sets) return new Floors(file, noise, sets);
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(file, e.getMessage()), e);
        }
        throw new BadGoldException("%s: not a JSON object".formatted(file));
    }

    /** No floors, and no place for any. */
    public static Floors none() {
        return new Floors(Path.of(""), 0, JSON.createObjectNode());
    }

    /** The floor of a measure of a set, if it has one. */
    public OptionalDouble floor(String set, String measure) {
        JsonNode floor = floors(set).path(measure).path("f1");
        return floor.isNumber() ? OptionalDouble.of(floor.asDouble()) : OptionalDouble.empty();
    }

    private JsonNode floors(String set) {
        return sets.path(set).path("floors");
    }

    /** In what the scores fall short, each in one line; empty if in nothing, or if the set has no floors. */
    public List<String> shortfalls(SetScores scores) {
        if (!sets.has(scores.set())) return List.of();
        List<String> lines = new ArrayList<>(undercut(scores, noise));
        if (!sets.path(scores.set()).path("fingerprint").asText().equals(scores.fingerprint()))
            lines.addFirst("%s: the gold has changed since the floors were taken; take them anew with --update"
                    .formatted(scores.set()));
        return lines;
    }

    private List<String> undercut(SetScores scores, double tolerance) {
        List<String> lines = new ArrayList<>();
        scores.ratios().forEach((measure, ratios) -> {
            OptionalDouble floor = floor(scores.set(), measure);
            if (floor.isPresent() && ratios.f1() < floor.getAsDouble() - allowed(tolerance, ratios))
                lines.add(String.format(
                        Locale.ROOT,
                        "%s, %s: F1 is %.4f, the floor is %.3f",
                        scores.set(),
                        measure,
                        ratios.f1(),
                        floor.getAsDouble()));
        });
        floors(scores.set()).fieldNames().forEachRemaining(measure -> {
            if (!scores.ratios().containsKey(measure))
                lines.add("%s, %s: has a floor, but is not measured any more".formatted(scores.set(), measure));
        });
        return lines;
    }

    /** Where any noise is let pass, of few marks two are. */
    private static double allowed(double tolerance, Ratios ratios) {
        return tolerance == 0 ? 0 : Math.max(tolerance, FEW / ratios.wanted());
    }

    /**
     * Takes the scores as the new floors of their set, if none sinks by it.
     *
     * @param allowLower whether floors may sink
     * @return the floors that would sink, each in one line; if there are any and they may not, nothing is written
     * @throws BadGoldException if the file cannot be written
     */
    public List<String> update(SetScores scores, boolean allowLower) {
        List<String> sinking = undercut(scores, 0);
        if (!sinking.isEmpty() && !allowLower) return sinking;
        ObjectNode set = sets.withObjectProperty(scores.set());
        set.put("fingerprint", scores.fingerprint());
        ObjectNode floors = set.putObject("floors");
        scores.ratios().forEach((measure, ratios) -> floors.putObject(measure)
                .put("f1", floor(ratios.f1()))
                .put("precision", floor(ratios.precision()))
                .put("recall", floor(ratios.recall())));
        try {
            Files.writeString(file, Tables.text(sets));
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(file, e.getMessage()), e);
        }
        return sinking;
    }

    private static double floor(double ratio) {
        return Math.floor(ratio * PARTS) / PARTS;
    }
}
