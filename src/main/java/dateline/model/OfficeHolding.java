package dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * Who holds which office, as worded.
 *
 * @param holder the id of a person
 * @param title the office as worded, without country and status: "Prime Minister"
 * @param organization the id of the country or body the office is of
 * @param sector what part of its society the holder acts for by it, where the words tell
 * @param sentences the numbers of the sentences that say so; at least one
 */
public record OfficeHolding(
        String id,
        String holder,
        String title,
        Optional<String> organization,
        Tenure tenure,
        Optional<Sector> sector,
        List<Integer> sentences,
        String rule,
        double confidence)
        implements Fact {
    public OfficeHolding {
        if (sentences.isEmpty()) throw new IllegalArgumentException("office %s is never attested".formatted(id));
        sentences = List.copyOf(sentences);
        Confidence.check(confidence);
    }

    public OfficeHolding withConfidence(double newConfidence) {
        return new OfficeHolding(id, holder, title, organization, tenure, sector, sentences, rule, newConfidence);
    }

    /** Whether the holder holds it now. */
    public enum Tenure {
        CURRENT("Current"),
        FORMER("Former"),
        ACTING("Acting"),
        ELECT("Elect");

        private final String term;

        Tenure(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
