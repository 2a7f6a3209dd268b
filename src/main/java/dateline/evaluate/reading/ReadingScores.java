package dateline.evaluate.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.evaluate.Ratios;
import dateline.evaluate.SetScores;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a set of pages was read.
 *
 * @param set what the gold calls itself
 * @param fingerprint SHA-256 of the gold
 * @param pages page by page, in the order of the gold
 */
public record ReadingScores(String set, String fingerprint, List<PageScore> pages) implements SetScores {
    public ReadingScores {
        pages = List.copyOf(pages);
    }

    /** By the measures that the set has gold for. */
    public Map<ReadingMeasure, ReadingScore> scores() {
        Map<ReadingMeasure, ReadingScore> scores = new EnumMap<>(ReadingMeasure.class);
        for (ReadingMeasure measure : ReadingMeasure.values()) {
            ReadingScore score = score(measure);
            if (score.pages() > 0) scores.put(measure, score);
        }
        return scores;
    }

    /** By one measure; of no pages if the set has no gold for it. */
    public ReadingScore score(ReadingMeasure measure) {
        return ReadingScore.of(
                measure,
                pages.stream().filter(page -> page.measure() == measure).toList());
    }

    @Override
    public Map<String, Ratios> ratios() {
        Map<String, Ratios> ratios = new LinkedHashMap<>();
        scores().forEach((measure, score) -> ratios.put(
                measure.title(), new Ratios(score.precision(), score.recall(), score.f1(), Integer.MAX_VALUE)));
        return ratios;
    }

    @Override
    public String table() {
        return ReadingTable.summary(this);
    }

    @Override
    public String errors(int examples) {
        return ReadingTable.errors(this, examples);
    }

    @Override
    public ObjectNode json() {
        return ReadingTable.json(this);
    }

    /** The pages with errors, the worst first. */
    List<PageScore> worst(ReadingMeasure measure) {
        return pages.stream()
                .filter(page -> page.measure() == measure && !page.errors().isEmpty())
                .sorted(Comparator.comparingDouble(
                        (PageScore page) -> page.tally().f1()))
                .toList();
    }
}
