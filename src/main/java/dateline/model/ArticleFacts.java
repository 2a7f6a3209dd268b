package dateline.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * An article and the facts it reports: one line of the facts format.
 *
 * @param extractor what found the facts, with its version: "dateline/0.1.0 (CoreNLP 4.5.10)"
 */
public record ArticleFacts(
        String extractor,
        Article article,
        List<Sentence> sentences,
        List<Entity> entities,
        List<Event> events,
        List<Statement> statements,
        List<OfficeHolding> offices,
        List<Figure> figures) {
    public ArticleFacts {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        offices = List.copyOf(offices);
        figures = List.copyOf(figures);
    }

    /** All facts: events, statements, offices, figures, each in text order. */
    public Stream<Fact> facts() {
        return Stream.of(events, statements, offices, figures).flatMap(List::stream);
    }
}
