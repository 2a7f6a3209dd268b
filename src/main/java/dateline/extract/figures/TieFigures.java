package dateline.extract.figures;

import dateline.model.Article;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Figure;
import dateline.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ties the figures of a toll ("12 people injured", "40 arrested") to the event that took it, so that the tolls of one event can be
 * compared across articles: an event of the figure's own sentence, or where this has none, one of the two sentences before it
 * ("Two trains collided in Kessel. At least 12 people were killed."). Where several could have taken it, it stays untied; so does
 * a toll of an event that is not reported to have happened.
 */
public final class TieFigures {
    private static final Map<Pattern, Set<EventKind>> TAKEN_BY = Map.of(
            Pattern.compile("people (killed|dead|injured|hurt|wounded|missing|displaced)|.+ destroyed"),
            Set.of(EventKind.ACCIDENT, EventKind.DISASTER, EventKind.ATTACK, EventKind.WAR, EventKind.PROTEST),
            Pattern.compile("people (arrested|detained)"),
            Set.of(EventKind.ARREST));

    private static final int NEAR = 2; // sentences back: farther, the article has come to speak of something else

    /** "Two of the injured", "four of them": a part of a toll, and no toll. */
    private static final Pattern PART = Pattern.compile("\\s+of\\s+(?:the|them|those|these|whom)\\b");

    /** The figures, those of tolls with the id of their event. */
    public List<Figure> tie(Article article, List<Figure> figures, List<Event> events) {
        return figures.stream().map(figure -> tie(article, figure, events)).toList();
    }

    private static Figure tie(Article article, Figure figure, List<Event> events) {
        if (figure.event().isPresent()) return figure;
        List<Event> takers = events.stream()
                .filter(event -> takes(event, figure) && isTold(event))
                .toList();
        List<Event> here = told(takers, figure.sentence(), figure.sentence());
        if (!here.isEmpty())
            return here.size() == 1 ? figure.withEvent(here.getFirst().id()) : figure;
        if (PART.matcher(article.text().substring(figure.span().end())).lookingAt()) return figure;
        List<Event> before = told(takers, figure.sentence() - NEAR, figure.sentence());
        boolean only =
                takers.stream().filter(Event::isRealised).count() == 1; // of two disasters either may have taken it
        return before.size() == 1 && only && before.getFirst().isRealised()
                ? figure.withEvent(before.getFirst().id())
                : figure;
    }

    private static List<Event> told(List<Event> events, int from, int to) {
        return events.stream()
                .filter(event -> event.reports().stream()
                        .anyMatch(report -> report.sentence() >= from && report.sentence() <= to))
                .toList();
    }

    /** As a fact, or by somebody: attacks that are to stop or that somebody denies have no toll. */
    private static boolean isTold(Event event) {
        return event.reports().stream()
                .anyMatch(report -> report.status() == Status.ASSERTED || report.status() == Status.ATTRIBUTED);
    }

    private static boolean takes(Event event, Figure figure) {
        return TAKEN_BY.entrySet().stream()
                .anyMatch(toll -> toll.getKey().matcher(figure.quantity()).matches()
                        && toll.getValue().contains(event.kind()));
    }
}
