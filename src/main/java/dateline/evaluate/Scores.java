package dateline.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an extractor fared on a collection of gold, article by article and summed up.
 *
 * @param extractor what was measured, with its version
 * @param fingerprint SHA-256 over the gold files and the articles, in the order of their names
 */
public record Scores(String extractor, String fingerprint, List<DocumentScores> documents) implements SetScores {
    public Scores {
        documents = List.copyOf(documents);
    }

    /** All gold of whole articles: which, its fingerprint says. */
    @Override
    public String set() {
        return "articles";
    }

    @Override
    public Map<String, Ratios> ratios() {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        tallies().forEach((measure, tally) -> tallies.put(measure.title(), tally));
        return SetScores.ratios(tallies);
    }

    /** Which of the facts are right, and how sure they were. */
    public List<Verdict> verdicts() {
        return documents.stream()
                .flatMap(document -> document.verdicts().stream())
                .toList();
    }

    /** What was taken for what: types, kinds and statuses. */
    public Map<String, Map<String, Map<String, Integer>>> confusions() {
        Confusions confusions = new Confusions();
        documents.forEach(document -> confusions.addAll(document.confusions()));
        return confusions.tables();
    }

    @Override
    public String table() {
        return ScoreTable.summary(this) + Tables.confusions(confusions());
    }

    @Override
    public String errors(int examples) {
        return ScoreTable.errors(this, examples);
    }

    @Override
    public ObjectNode json() {
        return ScoreTable.json(this);
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
