package dateline.evaluate;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How one article fared. Every measure has a tally. */
public record DocumentScores(
        String name,
        Map<Measure, Tally> tallies,
        Map<String, Map<String, Map<String, Integer>>> confusions,
        List<Finding> findings,
        List<Verdict> verdicts) {
    public DocumentScores {
        Map<Measure, Tally> all = new EnumMap<>(Measure.class);
        Map<Measure, Tally> given = tallies;
        Arrays.stream(Measure.values()).forEach(measure -> all.put(measure, given.getOrDefault(measure, Tally.NONE)));
        tallies = Collections.unmodifiableMap(all);
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
    }
}
