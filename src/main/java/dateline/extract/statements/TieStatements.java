package dateline.extract.statements;

import dateline.model.Event;
import dateline.model.Figure;
import dateline.model.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Ties each statement to the events and figures that its words tell of. */
public final class TieStatements {
    /** The statements, each with the ids of the events and figures that stand within its words. */
    public List<Statement> tie(List<Statement> statements, List<Event> events, List<Figure> figures) {
        return statements.stream()
                .map(statement -> statement.reporting(Stream.concat(
                                events.stream()
                                        .filter(event -> tellsOf(statement, event))
                                        .map(Event::id),
                                figures.stream()
                                        .filter(figure -> statement.content().holds(figure.span()))
                                        .map(Figure::id))
                        .toList()))
                .toList();
    }

    private static boolean tellsOf(Statement statement, Event event) {
        return event.reports().stream().anyMatch(report -> statement.content().holds(report.trigger()));
    }
}
