package dateline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that an article gives, and what it counts or measures. {@code value} for an exact or approximate figure,
 * {@code min} for "more than" and "at least", {@code max} for "fewer than" and "up to", both for a range.
 *
 * @param span the figure with its comparator, as it stands
 * @param unit "person", "USD", "percent", "kilometre": singular; empty for a bare count
 * @param quantity a short normalised name of what is counted, the same for the same quantity in other words: "people
 *     injured"
 * @param quantifies what is counted, as worded
 * @param change what the number is of a rise or fall: its size ("rose by 15 percent"), or where it began or ended
 * @param scope the id of the place, organisation or the like it is counted in
 * @param event the id of the event it is a figure of
 * @param accordingTo the id of the entity whose figure it is
 */
public record Figure(
        String id,
        int sentence,
        Span span,
        Comparator comparator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        String unit,
        String quantity,
        String quantifies,
        Optional<Change> change,
        Optional<String> scope,
        Optional<String> event,
        Optional<String> accordingTo,
        String rule,
        double confidence)
        implements Fact {
    public Figure {
        if (value.isEmpty() && min.isEmpty() && max.isEmpty())
            throw new IllegalArgumentException("figure %s says no number".formatted(id));
        Confidence.check(confidence);
    }

    public Figure withEvent(String newEvent) {
        return with(Optional.of(newEvent), confidence);
    }

    public Figure withoutEvent() {
        return with(Optional.empty(), confidence);
    }

    public Figure withConfidence(double newConfidence) {
        return with(event, newConfidence);
    }

    private Figure with(Optional<String> newEvent, double newConfidence) {
        return new Figure(
                id,
                sentence,
                span,
                comparator,
                value,
                min,
                max,
                unit,
                quantity,
                quantifies,
                change,
                scope,
                newEvent,
                accordingTo,
                rule,
                newConfidence);
    }

    /** What a number is of a rise or fall of the quantity. */
    public enum Change {
        INCREASE_BY("IncreaseBy"),
        INCREASE_FROM("IncreaseFrom"),
        INCREASE_TO("IncreaseTo"),
        DECREASE_BY("DecreaseBy"),
        DECREASE_FROM("DecreaseFrom"),
        DECREASE_TO("DecreaseTo");

        private final String term;

        Change(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /** How the number stands to the true one. */
    public enum Comparator {
        EXACTLY("Exactly"),
        ABOUT("About"),
        MORE_THAN("MoreThan"),
        AT_LEAST("AtLeast"),
        LESS_THAN("LessThan"),
        AT_MOST("AtMost"),
        BETWEEN("Between");

        private final String term;

        Comparator(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
