package dateline.evaluate.marks;

import java.math.BigDecimal;
import java.util.List;

/**
 * A quantity of a sentence.
 *
 * @param values its number, or the two ends of a range
 * @param unit "dollar", "kilometre per hour", "station"; empty where it has none
 */
public record MarkedQuantity(List<BigDecimal> values, String unit) {
    public MarkedQuantity {
        values = values.stream().map(BigDecimal::stripTrailingZeros).toList();
    }

    @Override
    public String toString() {
        return String.join("-", values.stream().map(BigDecimal::toPlainString).toList()) + " " + unit;
    }
}
