package dateline.extract.figures;

import dateline.extract.Token;
import dateline.model.Figure.Comparator;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its comparator and unit, at its place in the sentence.
 *
 * @param first the index of the first word, with comparator and currency sign
 * @param last the index of the last word, with the unit
 * @param number the index of the last word of the bare number
 * @param head the word of it that the others depend on
 * @param unit "USD", "percent", "kilometre"; empty for a count
 */
record Quantity(
        int first,
        int last,
        int number,
        Token head,
        Comparator comparator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        boolean fraction,
        String unit) {

    boolean isCount() {
        return unit.isEmpty() && !fraction;
    }

    boolean isExactlyBelow(int bound) {
        return comparator == Comparator.EXACTLY
                && value.filter(number -> number.compareTo(BigDecimal.valueOf(bound)) < 0)
                        .isPresent();
    }
}
