package dateline.extract.figures;

import dateline.extract.figures.ReadUnit.Unit;
import dateline.model.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number, or two that belong together, with its unit, as a text writes it: "$2.3 billion", "10 to 20 percent", "a third".
 *
 * @param span from the first number to the unit
 * @param numbers one; or the two ends of a range or change, the first in the scale of the second
 * @param from whether "from" stands before two numbers, which then may be a change
 * @param fraction whether it is a part of something: "two-thirds of", "half the"
 */
record WrittenMeasure(Span span, List<WrittenNumber> numbers, Optional<Unit> unit, boolean from, boolean fraction) {
    WrittenMeasure {
        numbers = List.copyOf(numbers);
    }

    WrittenNumber first() {
        return numbers.getFirst();
    }

    WrittenNumber last() {
        return numbers.getLast();
    }

    List<BigDecimal> values() {
        return numbers.stream().map(WrittenNumber::value).toList();
    }
}
