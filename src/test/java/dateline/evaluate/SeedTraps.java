package dateline.evaluate;

import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Figure;
import dateline.model.Mention.Kind;
import dateline.model.OfficeHolding.Tenure;
import dateline.model.Participant.Role;
import dateline.model.Span;
import dateline.model.Statement;
import dateline.model.Statement.QuoteKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The wrong readings that the seed invites: for each trap of its gold, what would show that a reader fell into it. Who is
 * who goes by the gold's ids: E1 and E2 meet, E8 and E6 are met and to be met, E15 and E10 are their countries.
 */
final class SeedTraps {
    private static final Set<String> ELECTION_DAY = Set.of("--09-17", "2019-09-17");

    private final Said said;
    private final Map<Integer, List<Span>> spans;

    SeedTraps(Said said, Map<Integer, List<Span>> spans) {
        this.said = said;
        this.spans = spans;
    }

    /** What is said that shows it sprung; empty if it is not. */
    List<String> sprung(int trap) {
        Stream<String> signs =
                switch (trap) {
                    case 1 -> asPlace(entities(trap));
                    case 2 -> asPlace(entities(trap));
                    case 3 ->
                        Stream.concat(
                                entities(trap).stream().map(Entity::name),
                                said.facts.offices().stream()
                                        .map(said::words)
                                        .filter(words -> words.contains("rigth")));
                    case 4 -> said.at(span(trap, 1)).stream();
                    case 5 -> moreThanOne(realised(EventKind.MEETING, "E1", "E2"));
                    case 6 ->
                        events(
                                trap,
                                event -> event.isRealised()
                                        && (event.reports().size() > 1
                                                || !said.places(event).isEmpty()
                                                || !said.dates(event).isEmpty()));
                    case 7 ->
                        words(
                                said.eventsOf("E2", "E6"),
                                event -> event.isRealised()
                                        || !said.places(event).isEmpty()
                                        || !said.dates(event).isEmpty());
                    case 8 ->
                        Stream.concat(
                                meansOther(trap, "E2"),
                                statements(
                                        new Span(
                                                span(trap, 0).end(),
                                                span(trap, 0).end() + 100),
                                        "E2"));
                    case 9 ->
                        Stream.concat(
                                meansOther(trap, "E2"),
                                words(
                                        said.eventsOf("E8"),
                                        event -> event.kind() == EventKind.MEETING
                                                && !Set.of("E2", "E8").containsAll(said.participants(event))));
                    case 10 -> meansOther(trap, "E2");
                    case 11 ->
                        entities(trap).stream()
                                .filter(entity -> entity.type() == EntityType.PERSON)
                                .map(Entity::name);
                    case 12 -> meant(trap, Set.of("E31", "E33"), Kind.values());
                    case 13 -> former();
                    case 14 -> figures(trap);
                    case 15 ->
                        Stream.concat(
                                events(trap, event -> said.participants(event, Role.ACTOR)
                                        .contains("E15")),
                                said.statementsAt(span(trap, 0)).stream().map(said::words));
                    case 16 ->
                        words(
                                said.events(EventKind.ELECTION),
                                event -> event.isRealised() || !ELECTION_DAY.containsAll(said.dates(event)));
                    case 17 -> inventedYears();
                    case 18, 22, 29 -> realisedNear(trap);
                    case 19 ->
                        words(said.eventsOf("E37"), event -> Set.of(EventKind.WAR, EventKind.ATTACK, EventKind.COERCION)
                                .contains(event.kind()));
                    case 20 -> events(trap, event -> !Set.of("E15").containsAll(said.participants(event, Role.ACTOR)));
                    case 21 ->
                        words(
                                said.facts.events(),
                                event -> said.dates(event).contains("1967")
                                        && !Set.of(EventKind.WAR, EventKind.ATTACK, EventKind.COERCION, EventKind.OTHER)
                                                .contains(event.kind()));
                    case 23 ->
                        Stream.concat(
                                events(
                                        trap,
                                        event -> event.isRealised()
                                                || said.participants(event, Role.RECIPIENT)
                                                        .contains("E23")),
                                meant(trap, Set.of("E15"), Kind.PRONOUN));
                    case 24 ->
                        Stream.concat(
                                said.facts.entities().stream()
                                        .filter(entity -> said.who(entity.id()).equals("E41")
                                                && entity.country()
                                                        .filter("IR"::equals)
                                                        .isPresent())
                                        .map(entity -> "%s of Iran".formatted(entity.name())),
                                words(
                                        said.eventsOf("E15", "E25"),
                                        event -> event.isRealised() && event.kind() == EventKind.ATTACK));
                    case 25 ->
                        words(
                                said.eventsOf("E7"),
                                event -> event.isRealised()
                                        && (said.participants(event, Role.RECIPIENT)
                                                        .contains("E25")
                                                || (said.participants(event, Role.ACTOR)
                                                                .contains("E10")
                                                        != said.participants(event, Role.ACTOR)
                                                                .contains("E25"))));
                    case 26 ->
                        Stream.concat(
                                words(said.eventsOf("E7"), event -> said.dates(event)
                                        .contains("2011-03")),
                                events(
                                        trap,
                                        event -> !event.isRealised()
                                                || said.participants(event, Role.ACTOR).stream()
                                                        .anyMatch(Set.of("E10", "E11", "E12", "E40")::contains)));
                    case 27 -> Stream.concat(events(trap, Event::isRealised), words(said.facts.statements(), "E38"));
                    case 28 ->
                        twice(new Span(span(trap, 0).end() + 5, span(trap, 1).begin()));
                    case 30 -> appositions(trap);
                    case 31 -> quotation(trap);
                    case 32 ->
                        Stream.concat(
                                meantAt(span(trap, 0), Set.of("E1", "E10", "E11", "E12"), Kind.PRONOUN),
                                meantAt(span(trap, 1), Set.of("E35"), Kind.PRONOUN));
                    case 33, 34, 35, 36 -> facts(trap);
                    case 37 ->
                        Stream.concat(
                                words(
                                        said.events(EventKind.VISIT),
                                        event -> said.participants(event, Role.ACTOR).stream()
                                                        .anyMatch(Set.of("E4", "E5", "E6")::contains)
                                                && said.participants(event, Role.OTHER)
                                                        .contains("E2")),
                                words(said.events(EventKind.VISIT), event -> said.participants(event)
                                        .contains("E6")));
                    case 38 ->
                        events(
                                trap,
                                event -> event.isRealised()
                                        || said.participants(event, Role.ACTOR).contains("E15"));
                    case 39 ->
                        said.facts.entities().stream()
                                .map(Entity::name)
                                .filter(name -> name.matches(".*\\b(?:Meet|Ahead)\\b.*"));
                    default -> throw new IllegalArgumentException("nobody knows trap " + trap);
                };
        return signs.distinct().toList();
    }

    /** What is said out of its passages, sprung or not. */
    List<String> says(int trap) {
        return facts(trap).distinct().toList();
    }

    private Span span(int trap, int index) {
        return spans.getOrDefault(trap, List.of()).get(index);
    }

    private Stream<String> facts(int trap) {
        return spans.getOrDefault(trap, List.of()).stream().flatMap(span -> said.at(span).stream());
    }

    private List<Entity> entities(int trap) {
        return spans.getOrDefault(trap, List.of()).stream()
                .flatMap(span -> said.entitiesAt(span).stream())
                .distinct()
                .toList();
    }

    private Stream<String> events(int trap, Predicate<Event> wrong) {
        return spans.getOrDefault(trap, List.of()).stream()
                .flatMap(span -> said.eventsAt(span).stream())
                .filter(wrong)
                .map(said::words);
    }

    private Stream<String> words(Collection<Event> events, Predicate<Event> wrong) {
        return events.stream().filter(wrong).map(said::words);
    }

    private Stream<String> words(Collection<Statement> statements, String speaker) {
        return statements.stream()
                .filter(statement -> said.who(statement.speaker()).equals(Optional.of(speaker)))
                .map(said::words);
    }

    private List<Event> realised(EventKind kind, String... goldIds) {
        return said.eventsOf(goldIds).stream()
                .filter(event -> event.isRealised() && event.kind() == kind)
                .toList();
    }

    private Stream<String> moreThanOne(List<Event> events) {
        return events.size() > 1 ? events.stream().map(said::words) : Stream.of();
    }

    /** What acts is no place, and nothing takes place in it. */
    private Stream<String> asPlace(List<Entity> entities) {
        return entities.stream()
                .filter(entity -> entity.type().isPlace()
                        || said.facts.events().stream()
                                .anyMatch(event -> event.reports().stream().anyMatch(report -> report.place()
                                        .filter(entity.id()::equals)
                                        .isPresent())))
                .map(entity -> "%s is a %s".formatted(entity.name(), entity.type()));
    }

    private Stream<String> meansOther(int trap, String right) {
        return meant(trap, Set.of(right), Kind.PRONOUN);
    }

    private Stream<String> meant(int trap, Set<String> right, Kind... kinds) {
        return spans.getOrDefault(trap, List.of()).stream().flatMap(span -> meantAt(span, right, kinds));
    }

    private Stream<String> meantAt(Span span, Set<String> right, Kind... kinds) {
        return said.meantAt(span, kinds).stream()
                .filter(who -> !right.contains(who))
                .map(who -> "%s is meant".formatted(who));
    }

    private Stream<String> statements(Span span, String speaker) {
        return said.statementsAt(span).stream()
                .filter(statement -> !said.who(statement.speaker()).equals(Optional.of(speaker)))
                .map(said::words);
    }

    private Stream<String> former() {
        return Stream.concat(
                said.facts.offices().stream()
                        .filter(office -> office.tenure() == Tenure.FORMER)
                        .map(said::words),
                words(
                        said.facts.events(),
                        event -> said.participants(event).contains("E33")
                                || said.places(event).contains("E33")));
    }

    private Stream<String> figures(int trap) {
        Predicate<Figure> wrongFifth = figure -> figure.value()
                .filter(value ->
                        value.compareTo(new BigDecimal("0.2")) == 0 || value.compareTo(BigDecimal.valueOf(20)) == 0)
                .isEmpty();
        return Stream.of(
                        said.figuresAt(span(trap, 0)).stream()
                                .filter(figure -> figure.accordingTo().isPresent()
                                        || figure.min().isEmpty()),
                        said.figuresAt(span(trap, 1)).stream().filter(wrongFifth),
                        said.figuresAt(span(trap, 2)).stream()
                                .filter(figure -> figure.min().isEmpty()))
                .flatMap(figures -> figures)
                .map(said::words);
    }

    private Stream<String> inventedYears() {
        boolean dated = said.facts.article().published().isPresent();
        return said.times().stream()
                .filter(time -> !dated && !time.text().matches(".*\\b\\d{4}\\b.*"))
                .filter(time -> time.earliest().isPresent()
                        || time.date()
                                .filter(date -> !date.toString().startsWith("--"))
                                .isPresent())
                .map(time -> "\"%s\" is %s".formatted(time.text(), time.date()));
    }

    /** Said to have happened, at the trigger or right after the word that makes it unreal. */
    private Stream<String> realisedNear(int trap) {
        return spans.getOrDefault(trap, List.of()).stream()
                .flatMap(span -> said.eventsAt(new Span(span.begin(), span.end() + 20)).stream())
                .filter(Event::isRealised)
                .map(said::words);
    }

    private Stream<String> twice(Span quotation) {
        List<Statement> statements = said.statementsAt(quotation).stream()
                .filter(statement -> statement.within().isEmpty())
                .toList();
        Stream<String> strangers = statements.stream()
                .filter(statement -> !said.who(statement.speaker()).equals(Optional.of("E13")))
                .map(said::words);
        return statements.size() > 1 ? statements.stream().map(said::words) : strangers;
    }

    private Stream<String> appositions(int trap) {
        List<String> signs = new ArrayList<>();
        for (Entity entity : entities(trap))
            if (entity.type() == EntityType.PERSON && entity.name().matches(".*(?:adviser|Force|chief).*"))
                signs.add(entity.name());
        said.facts.offices().stream()
                .filter(office -> said.who(office.holder()).equals("E5")
                                && (office.title().contains("adviser")
                                        || office.organization().isEmpty())
                        || said.who(office.holder()).equals("E4")
                                && office.title().contains("chief"))
                .map(said::words)
                .forEach(signs::add);
        return signs.stream();
    }

    /** Both sentences are one quotation, of one speaker. */
    private Stream<String> quotation(int trap) {
        Span whole = span(trap, 0);
        return said.statementsAt(whole).stream()
                .filter(statement -> statement.kind() != QuoteKind.DIRECT
                        || !said.who(statement.speaker()).equals(Optional.of("E1"))
                        || statement.content().length() * 10 < whole.length() * 8)
                .map(said::words);
    }
}
