package dateline.extract.figures;

import dateline.model.Span;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number with its unit, wherever a text has one: unlike a {@link dateline.model.Figure} it need not be news; lengths of
 * time and ages are measured, too.
 *
 * @param span the number with its unit
 * @param values the number; the two ends of a range
 * @param unit its name in the singular ("kilometre per hour", "dollar"), or what is counted; empty for a bare number
 */
public record Measured(Span span, List<BigDecimal> values, String unit) {
    public Measured {
        values = List.copyOf(values);
    }
}
