package dateline.export.describe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** How well this build of Dateline finds facts: the scores that its tests hold it to. */
final class Scores {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Scores() {}

    /** @param set of texts that people have marked */
    record Score(String set, String kind, String precision, String recall, String f1) {}

    /** The scores of a file: {@code baseline.json}, {@code marks.json}, {@code reading.json}. */
    static List<Score> of(String file) {
        try (InputStream in = Scores.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no %s on the class path".formatted(file));
            List<Score> scores = new ArrayList<>();
            for (var set : MAPPER.readTree(in).properties())
                for (var kind : set.getValue().get("floors").properties())
                    scores.add(score(set.getKey(), kind.getKey(), kind.getValue()));
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Score score(String set, String kind, JsonNode floor) {
        return new Score(
                set,
                kind,
                floor.get("precision").asText(),
                floor.get("recall").asText(),
                floor.get("f1").asText());
    }
}
