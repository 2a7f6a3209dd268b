package dateline.identity;

import dateline.model.Timestamp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same number of the same quantity, of one event; or, of no event, of one place or body in articles of nearly the same
 * days. Figures of different events are never one.
 */
final class SameFigure implements Family<FigureProfile> {
    /** Days between articles that may give one figure of a place: within them a count is seldom made anew. */
    private static final int DAYS = 3;

    private final SameEvent events;

    SameFigure(SameEvent events) {
        this.events = events;
    }

    @Override
    public List<FigureProfile> of(Profile profile) {
        return profile.figures();
    }

    @Override
    public Set<String> keys(Profile by, FigureProfile fact) {
        Optional<EventProfile> event = event(by, fact);
        if (event.isPresent()) return keys(fact, with(event.get(), events.keys(by, event.get())));
        return fact.event().isPresent() ? Set.of() : keys(fact, days(by, fact, 0));
    }

    @Override
    public Set<String> lookups(Profile by, FigureProfile fact) {
        Optional<EventProfile> event = event(by, fact);
        if (event.isPresent()) return keys(fact, with(event.get(), events.lookups(by, event.get())));
        return fact.event().isPresent() ? Set.of() : keys(fact, days(by, fact, DAYS));
    }

    /** What is told in the same words is found without asking when and where. */
    private static Set<String> with(EventProfile event, Set<String> keys) {
        Set<String> all = new TreeSet<>(keys);
        all.add(event.form());
        return all;
    }

    private static Optional<EventProfile> event(Profile by, FigureProfile own) {
        return own.event().flatMap(iri -> by.events().stream()
                .filter(event -> event.iri().equals(iri))
                .findFirst());
    }

    private static Set<String> days(Profile by, FigureProfile own, int around) {
        Set<String> days = new TreeSet<>();
        if (own.scope().isPresent() && by.published().isPresent())
            for (int day = -around; day <= around; day++)
                days.add("%s %s"
                        .formatted(
                                published(by).orElseThrow().plusDays(day),
                                own.scope().get()));
        return days;
    }

    /** Without the number, so that figures that differ are found too. */
    private static Set<String> keys(FigureProfile fact, Set<String> wheres) {
        String what = "figure %s %s".formatted(fact.quantity(), fact.unit());
        return wheres.stream().map(where -> what + " " + where).collect(Collectors.toSet());
    }

    private static String number(FigureProfile fact) {
        return Stream.of(fact.value(), fact.min(), fact.max())
                .map(number -> number.map(BigDecimal::toPlainString).orElse(""))
                .collect(Collectors.joining(" ", fact.comparator() + " ", ""));
    }

    @Override
    public boolean same(Told<FigureProfile> one, Told<FigureProfile> other) {
        if (apart(one, other)) return false;
        if (one.fact().event().isPresent() && other.fact().event().isPresent()) return true;
        return one.fact().event().isEmpty()
                && other.fact().event().isEmpty()
                && one.fact().scope().isPresent()
                && one.fact().scope().equals(other.fact().scope())
                && isNear(published(one.by()), published(other.by()));
    }

    private static Optional<LocalDate> published(Profile by) {
        return by.published().map(Timestamp::date);
    }

    private static boolean isNear(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent()
                && other.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= DAYS;
    }

    @Override
    public boolean apart(Told<FigureProfile> one, Told<FigureProfile> other) {
        FigureProfile first = one.fact();
        FigureProfile second = other.fact();
        return !first.unit().equals(second.unit())
                || !first.quantity().equals(second.quantity())
                || !number(first).equals(number(second))
                || !first.change().equals(second.change())
                || !first.event().equals(second.event());
    }
}
