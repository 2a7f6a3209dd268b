package dateline.extract.figures;

import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Figure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ties the figures of a toll ("12 people injured", "40 arrested") to the event that took it, so that the tolls of one event can be
 * compared across articles. Where a figure's sentence reports no event that takes such a toll, or several, it stays untied.
 */
public final class TieFigures {
    private static final Map<Pattern, Set<EventKind>> TAKEN_BY = Map.of(
            Pattern.compile("people (killed|dead|injured|hurt|wounded|missing|displaced)|.+ destroyed"),
            Set.of(EventKind.ACCIDENT, EventKind.DISASTER, EventKind.ATTACK, EventKind.WAR, EventKind.PROTEST),
            Pattern.compile("people (arrested|detained)"),
            Set.of(EventKind.ARREST));

    /** The figures, those of tolls with the id of their event. */
    public List<Figure> tie(List<Figure> figures, List<Event> events) {
        return figures.stream().map(figure -> tie(figure, events)).toList();
    }

    private static Figure tie(Figure figure, List<Event> events) {
        if (figure.event().isPresent()) return figure;
        List<Event> takers = events.stream()
                .filter(event -> takes(event, figure))
                .filter(event -> event.reports().stream().anyMatch(report -> report.sentence() == figure.sentence()))
                .toList();
        return takers.size() == 1 ? figure.withEvent(takers.getFirst().id()) : figure;
    }

    private static boolean takes(Event event, Figure figure) {
        return TAKEN_BY.entrySet().stream()
                .anyMatch(toll -> toll.getKey().matcher(figure.quantity()).matches()
                        && toll.getValue().contains(event.kind()));
    }
}
