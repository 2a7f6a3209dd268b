package dateline.identity;

import dateline.model.Figure.Change;
import dateline.model.Figure.Comparator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A number that an article gives.
 *
 * @param quantity the normalised name of what is counted
 * @param scope the IRI of the place or body it is counted in
 * @param event the IRI of the event it is a figure of
 * @param accordingTo the IRI of whose figure it is
 * @param sentence the IRI of the sentence
 */
public record FigureProfile(
        String iri,
        Comparator comparator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        String unit,
        String quantity,
        Optional<Change> change,
        Optional<String> scope,
        Optional<String> event,
        Optional<String> accordingTo,
        String sentence)
        implements Telling {
    @Override
    public FigureProfile known(UnaryOperator<String> names) {
        return new FigureProfile(
                iri,
                comparator,
                value,
                min,
                max,
                unit,
                quantity,
                change,
                scope.map(names),
                event.map(names),
                accordingTo.map(names),
                sentence);
    }
}
