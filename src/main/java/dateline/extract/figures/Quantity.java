package dateline.extract.figures;

import dateline.extract.Token;
import dateline.model.Figure.Change;
import dateline.model.Figure.Comparator;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its comparator and unit, at its place in the sentence.
 *
 * @param first the index of the first word, with comparator and currency sign
 * @param last the index of the last word, with the unit
 * @param begin the index of the first word of the bare number
 * @param number the index of the last word of the bare number
 * @param head the word of it that the others depend on
 * @param unit "USD", "percent", "kilometre"; empty for a count
 * @param per " per month" where a sum or share is said of each; else empty
 */
record Quantity(
        int first,
        int last,
        int begin,
        int number,
        Token head,
        Comparator comparator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        boolean fraction,
        String unit,
        String per,
        Optional<Change> change) {

    Quantity withChange(Change newChange) {
        return new Quantity(
                first,
                last,
                begin,
                number,
                head,
                comparator,
                value,
                min,
                max,
                fraction,
                unit,
                per,
                Optional.of(newChange));
    }

    boolean isCount() {
        return unit.isEmpty() && !fraction;
    }

    boolean isOfMoney() {
        return unit.matches("(?:[A-Z]{3}|US cent)");
    }

    boolean isExactlyBelow(int bound) {
        return comparator == Comparator.EXACTLY
                && value.filter(number -> number.compareTo(BigDecimal.valueOf(bound)) < 0)
                        .isPresent();
    }
}
