package dateline.identity;

import dateline.identity.Finding.Aspect;
import dateline.model.Figure.Change;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Figures of one quantity of one event that exclude each other: whatever one source says of it excludes whatever another
 * says. A source is an article, or whom an article names for the figure. A toll that grows is a disagreement too; its sides
 * name their sentences, and so the days.
 */
final class FindFigureDisagreements implements Finder<FigureProfile> {
    private final SameFigure figures;

    FindFigureDisagreements(SameFigure figures) {
        this.figures = figures;
    }

    @Override
    public void find(Cluster<FigureProfile> thing, Known known, Consumer<Finding> found) {
        for (Cluster<FigureProfile> near : known.near(figures, thing)) {
            Sides sides = new Sides();
            for (Told<FigureProfile> one : thing.tellings())
                for (Told<FigureProfile> other : near.tellings())
                    if (isDisagreement(one, other, known)) {
                        sides.add(value(one.fact()), thing.name(), one.fact().sentence());
                        sides.add(value(other.fact()), near.name(), other.fact().sentence());
                    }
            sides.say(Aspect.FIGURE, found, thing.name(), near.name());
        }
    }

    private boolean isDisagreement(Told<FigureProfile> one, Told<FigureProfile> other, Known known) {
        if (!isComparable(one, other, known) || !isAnotherSource(one, other)) return false;
        List<Told<FigureProfile>> ours = figuresOfSource(one, known).toList();
        return figuresOfSource(other, known).allMatch(theirs -> ours.stream()
                .allMatch(own -> !isComparable(own, theirs, known)
                        || Interval.of(own.fact()).excludes(Interval.of(theirs.fact()))));
    }

    /** All that the same source says of the same. */
    private static Stream<Told<FigureProfile>> figuresOfSource(Told<FigureProfile> told, Known known) {
        return told.by().figures().stream()
                .map(own -> known.told(told.by(), own))
                .filter(own -> own.fact().accordingTo().equals(told.fact().accordingTo()));
    }

    private static boolean isAnotherSource(Told<FigureProfile> one, Told<FigureProfile> other) {
        if (!one.by().article().equals(other.by().article())) return true;
        Optional<String> first = one.fact().accordingTo();
        Optional<String> second = other.fact().accordingTo();
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private static boolean isComparable(Told<FigureProfile> one, Told<FigureProfile> other, Known known) {
        FigureProfile first = one.fact();
        FigureProfile second = other.fact();
        return isCount(first)
                && isCount(second)
                && first.unit().equals(second.unit())
                && first.quantity().equals(second.quantity())
                && first.scope().equals(second.scope())
                && isOfOneEvent(one, other, known);
    }

    /** Where a rise began, and by how much, is no count of today. */
    private static boolean isCount(FigureProfile figure) {
        return figure.change()
                .map(change -> change == Change.INCREASE_TO || change == Change.DECREASE_TO)
                .orElse(true);
    }

    private static boolean isOfOneEvent(Told<FigureProfile> one, Told<FigureProfile> other, Known known) {
        if (one.fact().event().isEmpty() || other.fact().event().isEmpty()) return false;
        if (one.fact().event().equals(other.fact().event())) return true;
        return event(one, known)
                .flatMap(first -> event(other, known).map(second -> Claims.isOfOne(first, second)))
                .orElse(false);
    }

    private static Optional<Told<EventProfile>> event(Told<FigureProfile> told, Known known) {
        return told.by().figures().stream()
                .filter(own -> own.iri().equals(told.fact().iri()))
                .flatMap(own -> own.event().stream())
                .flatMap(iri ->
                        told.by().events().stream().filter(event -> event.iri().equals(iri)))
                .map(event -> known.told(told.by(), event))
                .findFirst();
    }

    /** As a reader would write it: "at least 30". */
    static String value(FigureProfile figure) {
        String number = Stream.of(figure.value(), figure.min(), figure.max())
                .flatMap(Optional::stream)
                .map(BigDecimal::toPlainString)
                .distinct()
                .reduce((low, high) -> low + " to " + high)
                .orElseThrow();
        return switch (figure.comparator()) {
            case EXACTLY, BETWEEN -> number;
            case ABOUT -> "about " + number;
            case MORE_THAN -> "more than " + number;
            case AT_LEAST -> "at least " + number;
            case LESS_THAN -> "less than " + number;
            case AT_MOST -> "at most " + number;
        };
    }
}
