package dateline.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How an extractor fared on a collection of gold, article by article and summed up.
 *
 * @param extractor what was measured, with its version
 * @param fingerprint SHA-256 over the gold files and the articles, in the order of their names
 */
public record Scores(String extractor, String fingerprint, List<DocumentScores> documents) {
    public Scores {
        documents = List.copyOf(documents);
    }

    /** The sum over the articles (micro). */
    public Tally tally(Measure measure) {
        return documents.stream()
                .map(document -> document.tallies().getOrDefault(measure, Tally.NONE))
                .reduce(Tally.NONE, Tally::plus);
    }

    public Map<Measure, Tally> tallies() {
        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) tallies.put(measure, tally(measure));
        return tallies;
    }

    /** All whole facts together: entities, offices, statements, events and figures. */
    public Tally total() {
        return tallies().entrySet().stream()
                .filter(entry -> entry.getKey().isOfWholeFacts())
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }
}
