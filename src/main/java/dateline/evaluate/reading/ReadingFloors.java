package dateline.evaluate.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.evaluate.BadGoldException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was reached on sets of pages before, pinned in a file: for each set its fingerprint, and for each measure the F1
 * that must not be undercut, with precision and recall to read.
 */
public final class ReadingFloors {
    /**
     * A score may be so much lower: half a page of ninety. Reading is exact, but what is changed for the better of the many
     * may cost a passage here and there, and a library's parser may move one.
     */
    static final double NOISE = 0.005;

    /** Floors are rounded down to as many parts. */
    private static final double PARTS = 1000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ObjectNode sets;

    private ReadingFloors(Path file, ObjectNode sets) {
        this.file = file;
        this.sets = sets;
    }

    /**
     * The floors of a file; none if it is not there.
     *
     * @throws BadGoldException if the file cannot be read
     */
    public static ReadingFloors read(Path file) {
        if (!Files.exists(file)) return new ReadingFloors(file, JSON.createObjectNode());
        try {
            if (JSON.readTree(file.toFile()) instanceof ObjectNode sets) return new ReadingFloors(file, sets);
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(file, e.getMessage()), e);
        }
        throw new BadGoldException("%s: not a JSON object".formatted(file));
    }

    /** In what the scores fall short, each in one line; empty if in nothing, or if the set has no floors. */
    public List<String> shortfalls(ReadingScores scores) {
        if (!sets.has(scores.set())) return List.of();
        List<String> lines = new ArrayList<>(undercut(scores, NOISE));
        if (!sets.path(scores.set()).path("fingerprint").asText().equals(scores.fingerprint()))
            lines.addFirst("%s: the gold has changed since the floors were taken; take them anew with --update"
                    .formatted(scores.set()));
        return lines;
    }

    private List<String> undercut(ReadingScores scores, double noise) {
        List<String> lines = new ArrayList<>();
        JsonNode floors = sets.path(scores.set()).path("floors");
        scores.scores().forEach((measure, score) -> {
            JsonNode floor = floors.path(measure.title()).path("f1");
            if (floor.isNumber() && score.f1() < floor.asDouble() - noise)
                lines.add(String.format(
                        Locale.ROOT,
                        "%s, %s: F1 is %.4f, the floor is %.3f",
                        scores.set(),
                        measure.title(),
                        score.f1(),
                        floor.asDouble()));
        });
        return lines;
    }

    /**
     * Takes the scores as the new floors of their set, if none sinks by it.
     *
     * @param allowLower whether floors may sink
     * @return the floors that would sink, each in one line; if there are any and they may not, nothing is written
     * @throws BadGoldException if the file cannot be written
     */
    public List<String> update(ReadingScores scores, boolean allowLower) {
        List<String> sinking = undercut(scores, 0);
        if (!sinking.isEmpty() && !allowLower) return sinking;
        ObjectNode set = sets.putObject(scores.set());
        set.put("fingerprint", scores.fingerprint());
        ObjectNode floors = set.putObject("floors");
        scores.scores().forEach((measure, score) -> floors.putObject(measure.title())
                .put("f1", floor(score.f1()))
                .put("precision", floor(score.precision()))
                .put("recall", floor(score.recall())));
        try {
            Files.writeString(file, ReadingTable.text(sets));
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(file, e.getMessage()), e);
        }
        return sinking;
    }

    private static double floor(double ratio) {
        return Math.floor(ratio * PARTS) / PARTS;
    }
}
