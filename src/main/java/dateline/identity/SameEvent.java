package dateline.identity;

import dateline.model.EventKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Events of one kind, at one time, of the same parties or in the same place. What makes two reports one differs by kind:
 * what people do together needs all of them; what one does to another needs both; what happens somewhere needs the place
 * or those whom it happens to; a plan needs all that is told of it. An event that happened and one that did not are never
 * one.
 *
 * <p>The groups follow the event coders' practice, which takes events of one type, source, target and day for one.
 */
final class SameEvent implements Family<EventProfile> {
    @Override
    public List<EventProfile> of(Profile profile) {
        return profile.events();
    }

    @Override
    public Set<String> keys(Profile by, EventProfile fact) {
        EventView view = EventView.of(by, fact, UnaryOperator.identity());
        return keys(view, view.when().buckets());
    }

    @Override
    public Set<String> lookups(Profile by, EventProfile fact) {
        EventView view = EventView.of(by, fact, UnaryOperator.identity());
        return keys(view, view.when().searched());
    }

    private static Set<String> keys(EventView view, Collection<String> buckets) {
        Set<String> anchors = view.anchors();
        Set<String> keys = new TreeSet<>();
        for (String bucket : buckets)
            for (String anchor : anchors) keys.add("event %s %s %s".formatted(view.kind(), bucket, anchor));
        return keys;
    }

    @Override
    public boolean same(Told<EventProfile> one, Told<EventProfile> other) {
        EventView first = EventView.of(one);
        EventView second = EventView.of(other);
        if (first.kind() == EventKind.OTHER || isApart(first, second)) return false;
        if (!first.realised()) return SameParties.ofPlans(first, second);
        return switch (first.kind()) {
            case MEETING, AGREEMENT, COOPERATION, WAR, CONTEST -> SameParties.together(first, second);
            case VISIT -> SameParties.visit(first, second);
            case ACCUSATION, DEMAND, REJECTION, THREAT, SANCTION, COERCION, TRANSACTION ->
                SameParties.directed(first, second);
            case DEATH, ARREST, LEGAL_PROCEEDING, POSITION_CHANGE -> SameParties.toSomebody(first, second);
            case CONTROL -> SameParties.control(first, second);
            case ATTACK, PROTEST, DISASTER, ACCIDENT, MOVEMENT -> SameParties.somewhere(first, second);
            case ELECTION -> SameParties.election(first, second);
            default -> false;
        };
    }

    @Override
    public boolean apart(Told<EventProfile> one, Told<EventProfile> other) {
        return isApart(EventView.of(one), EventView.of(other));
    }

    @Override
    public int likeness(Told<EventProfile> one, Told<EventProfile> other) {
        EventView first = EventView.of(one);
        EventView second = EventView.of(other);
        int likeness =
                Party.matches(first.actors(), second.actors()) + Party.matches(first.recipients(), second.recipients());
        if (first.when().isSameDay(second.when())) likeness += 2;
        if (first.sharesPlace(second)) likeness++;
        return likeness;
    }

    private static boolean isApart(EventView one, EventView other) {
        return one.kind() != other.kind()
                || one.realised() != other.realised()
                || one.kind() != EventKind.MOVEMENT && one.isElsewhere(other)
                || !one.when().fits(other.when()) && !one.when().isNextDay(other.when());
    }
}
