package dateline.pipeline.explain;

import dateline.extract.NearMiss;
import dateline.model.Sentence;
import java.util.List;
import java.util.Map;

/**
 * A sentence and what came of it.
 *
 * @param references whom pronouns and descriptions were taken for, in text order
 * @param found in the order events, statements, offices, figures
 * @param missed in text order
 */
public record Explained(
        Sentence sentence, String text, List<Reference> references, List<Found> found, List<NearMiss> missed) {
    /** "he" and who he is. */
    public record Reference(String words, String entity) {}

    /**
     * A fact, as far as this sentence says it.
     *
     * @param id the fact's, within the article
     * @param kind "Meeting", "Statement", "Office", "Figure"
     * @param words the words that give it
     * @param confidence above 0, at most 1
     * @param details what is known of it, by name: status, speaker, time
     */
    public record Found(
            String id, String kind, String words, String rule, double confidence, Map<String, String> details) {}
}
