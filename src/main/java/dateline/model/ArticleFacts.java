package dateline.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The same, found by another extractor. */
    public ArticleFacts by(String newExtractor) {
        return new ArticleFacts(newExtractor, article, sentences, entities, events, statements, offices, figures);
    }

    /**
     * The same without the facts that are less sure than this. An event keeps the reports that are as sure; what refers
     * to a fact that goes refers to it no more.
     */
    public ArticleFacts atLeast(double confidence) {
        List<Event> sureEvents = events.stream()
                .flatMap(event -> event.atLeast(confidence).stream())
                .toList();
        List<Figure> sureFigures = figures.stream()
                .filter(figure -> figure.confidence() >= confidence)
                .toList();
        List<Statement> sureStatements = statements.stream()
                .filter(statement -> statement.confidence() >= confidence)
                .toList();
        List<OfficeHolding> sureOffices = offices.stream()
                .filter(office -> office.confidence() >= confidence)
                .toList();
        Set<String> ids = Stream.of(sureEvents, sureFigures, sureStatements)
                .flatMap(List::stream)
                .map(Fact::id)
                .collect(Collectors.toSet());
        return new ArticleFacts(
                extractor,
                article,
                sentences,
                entities,
                sureEvents,
                sureStatements.stream().map(each -> each.knowing(ids)).toList(),
                sureOffices,
                sureFigures.stream()
                        .map(each -> each.event().map(ids::contains).orElse(true) ? each : each.withoutEvent())
                        .toList());
    }

    /** All facts: events, statements, offices, figures, each in text order. */
    public Stream<Fact> facts() {
        return Stream.of(events, statements, offices, figures).flatMap(List::stream);
    }
}
