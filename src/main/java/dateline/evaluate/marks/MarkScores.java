package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.evaluate.Ratios;
import dateline.evaluate.SetScores;
import dateline.evaluate.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How well a recogniser did on a set.
 *
 * @param set what the gold calls itself
 * @param fingerprint SHA-256 of the gold
 * @param texts how many texts were read
 * @param measures by each measure, the most lenient first
 * @param confusions tables by title: what is this in the gold was found as that so many times
 * @param errors in the order of the gold
 */
public record MarkScores(
        String set,
        String fingerprint,
        int texts,
        Map<String, Tally> measures,
        Map<String, Map<String, Map<String, Integer>>> confusions,
        List<MarkError> errors)
        implements SetScores {
    public MarkScores {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        confusions = Collections.unmodifiableMap(new LinkedHashMap<>(confusions));
        errors = List.copyOf(errors);
    }

    /** The scores of another recogniser on the same set beside these. */
    public MarkScores and(MarkScores other) {
        Map<String, Tally> allMeasures = new LinkedHashMap<>(measures);
        allMeasures.putAll(other.measures);
        Map<String, Map<String, Map<String, Integer>>> allConfusions = new LinkedHashMap<>(confusions);
        allConfusions.putAll(other.confusions);
        List<MarkError> allErrors = new ArrayList<>(errors);
        allErrors.addAll(other.errors);
        return new MarkScores(set, fingerprint, texts, allMeasures, allConfusions, allErrors);
    }

    @Override
    public Map<String, Ratios> ratios() {
        return SetScores.ratios(measures);
    }

    @Override
    public String table() {
        return MarkTable.summary(this) + MarkTable.confusions(this);
    }

    @Override
    public String errors(int examples) {
        return MarkTable.errors(this, examples);
    }

    @Override
    public ObjectNode json() {
        return MarkTable.json(this);
    }

    /** The errors by category, categories in the order in which they first occur. */
    Map<String, List<MarkError>> byCategory() {
        return errors.stream()
                .collect(Collectors.groupingBy(MarkError::category, LinkedHashMap::new, Collectors.toList()));
    }
}
