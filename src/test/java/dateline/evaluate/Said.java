package dateline.evaluate;

import dateline.evaluate.Gold.Part;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Figure;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import dateline.model.PartialDate;
import dateline.model.Participant.Role;
import dateline.model.Report;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the facts of an article say of a passage or of somebody, with the gold's ids for whom they speak of. */
final class Said {
    final ArticleFacts facts;
    private final Alignment alignment;
    private final String text;

    Said(Gold gold, ArticleFacts facts) {
        this.facts = facts;
        this.alignment = new Alignment(gold, facts);
        this.text = facts.article().text();
    }

    /** The gold's id, or "?" and the name. */
    String who(String entity) {
        return alignment.goldId(entity).orElse("?" + alignment.name(entity));
    }

    Optional<String> who(Optional<String> entity) {
        return entity.map(this::who);
    }

    List<Entity> entitiesAt(Span span) {
        return facts.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(span)))
                .toList();
    }

    /** Whom mentions of these kinds in the passage speak of. */
    Set<String> meantAt(Span span, Mention.Kind... kinds) {
        return facts.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention ->
                                mention.span().overlaps(span) && List.of(kinds).contains(mention.kind())))
                .map(entity -> who(entity.id()))
                .collect(Collectors.toSet());
    }

    List<Event> eventsAt(Span span) {
        return facts.events().stream()
                .filter(event -> event.reports().stream()
                        .anyMatch(report -> report.trigger().overlaps(span)))
                .toList();
    }

    List<Event> events(EventKind kind) {
        return facts.events().stream().filter(event -> event.kind() == kind).toList();
    }

    /** Events in which all of these take part. */
    List<Event> eventsOf(String... goldIds) {
        return facts.events().stream()
                .filter(event -> participants(event).containsAll(List.of(goldIds)))
                .toList();
    }

    Set<String> participants(Event event) {
        return MatchEvents.participants(event).stream()
                .map(Part::entity)
                .map(this::who)
                .collect(Collectors.toSet());
    }

    Set<String> participants(Event event, Role role) {
        return MatchEvents.participants(event).stream()
                .filter(part -> part.role() == role)
                .map(part -> who(part.entity()))
                .collect(Collectors.toSet());
    }

    Set<String> places(Event event) {
        return event.reports().stream()
                .flatMap(report -> report.place().stream())
                .map(this::who)
                .collect(Collectors.toSet());
    }

    Set<String> dates(Event event) {
        return times(event)
                .flatMap(time -> time.date().stream())
                .map(PartialDate::toString)
                .collect(Collectors.toSet());
    }

    static Stream<Time> times(Event event) {
        return event.reports().stream().flatMap(report -> report.time().stream());
    }

    /** Every time expression that stands in a fact. */
    List<Time> times() {
        return Stream.concat(
                        facts.events().stream().flatMap(Said::times),
                        facts.statements().stream().flatMap(statement -> statement.time().stream()))
                .toList();
    }

    List<Statement> statementsAt(Span span) {
        return facts.statements().stream()
                .filter(statement -> statement.content().overlaps(span))
                .toList();
    }

    List<Figure> figuresAt(Span span) {
        return facts.figures().stream()
                .filter(figure -> figure.span().overlaps(span))
                .toList();
    }

    /** Everything that is said out of a passage, one line each. */
    List<String> at(Span span) {
        List<String> lines = new ArrayList<>();
        for (Entity entity : entitiesAt(span))
            entity.mentions().stream()
                    .filter(mention -> mention.span().overlaps(span))
                    .map(mention -> "\"%s\" is %s (%s)".formatted(mention.text(), entity.name(), entity.type()))
                    .distinct()
                    .forEach(lines::add);
        for (Event event : facts.events())
            for (Report report : event.reports())
                if (report.trigger().overlaps(span) || inSentence(report.sentence(), span)) {
                    lines.add(words(event, report));
                }
        for (Statement statement : facts.statements())
            if (statement.sentences().stream().anyMatch(number -> inSentence(number, span)))
                lines.add(words(statement));
        for (OfficeHolding office : facts.offices())
            if (office.sentences().stream().anyMatch(number -> inSentence(number, span))) lines.add(words(office));
        for (Figure figure : figuresAt(span)) lines.add(words(figure));
        return lines.stream().distinct().toList();
    }

    private boolean inSentence(int number, Span span) {
        return facts.sentences().stream()
                .filter(sentence -> sentence.number() == number)
                .map(Sentence::span)
                .anyMatch(span::overlaps);
    }

    String words(Event event) {
        return event.reports().stream().map(report -> words(event, report)).collect(Collectors.joining("; "));
    }

    private String words(Event event, Report report) {
        return "%s %s %s \"%s\"%s%s%s"
                .formatted(
                        event.id(),
                        report.status().term(),
                        event.kind().term(),
                        report.trigger().of(text),
                        report.participants().stream()
                                .map(participant ->
                                        " %s %s".formatted(participant.role(), alignment.name(participant.entity())))
                                .collect(Collectors.joining()),
                        report.place()
                                .map(place -> " in " + alignment.name(place))
                                .orElse(""),
                        report.time()
                                .map(time -> " on "
                                        + time.date().map(PartialDate::toString).orElse("\"" + time.text() + "\""))
                                .orElse(""));
    }

    /** Without the words said: they are somebody's. */
    String words(Statement statement) {
        return "%s %s by %s%s, \"%s\", characters %d to %d"
                .formatted(
                        statement.id(),
                        statement.kind().term(),
                        statement.speaker().map(alignment::name).orElse("?"),
                        statement
                                .addressee()
                                .map(to -> " to " + alignment.name(to))
                                .orElse(""),
                        statement.cue(),
                        statement.content().begin(),
                        statement.content().end());
    }

    String words(OfficeHolding office) {
        return "%s %s is %s of %s (%s)"
                .formatted(
                        office.id(),
                        alignment.name(office.holder()),
                        office.title(),
                        office.organization().map(alignment::name).orElse("?"),
                        office.tenure().term());
    }

    String words(Figure figure) {
        return "%s \"%s\" is %s %s %s"
                .formatted(
                        figure.id(),
                        figure.span().of(text),
                        figure.comparator().term(),
                        figure.value()
                                .or(figure::min)
                                .or(figure::max)
                                .map(Object::toString)
                                .orElse("?"),
                        figure.unit());
    }
}
