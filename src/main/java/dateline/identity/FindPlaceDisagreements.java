package dateline.identity;

import dateline.identity.Finding.Aspect;
import dateline.model.EventKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Articles that place one event in towns or countries that exclude each other. Identity takes such reports for two events,
 * so two are compared that can only be one: of a kind that the same people are not part of twice a day, on the same day, of
 * just the same people, each told by articles that know but the one.
 */
final class FindPlaceDisagreements implements Finder<EventProfile> {
    private static final Set<EventKind> TOGETHER = EnumSet.of(EventKind.MEETING, EventKind.AGREEMENT);
    private static final Set<EventKind> ONCE = EnumSet.of(EventKind.DEATH, EventKind.ARREST);

    private final SameEvent events;

    FindPlaceDisagreements(SameEvent events) {
        this.events = events;
    }

    @Override
    public void find(Cluster<EventProfile> thing, Known known, Consumer<Finding> found) {
        Sides own = new Sides();
        for (Told<EventProfile> one : thing.tellings())
            for (Told<EventProfile> other : thing.tellings())
                if (Places.exclude(one, other)) addPlaces(own, thing, one);
        own.say(Aspect.PLACE, found, thing.name());

        for (Cluster<EventProfile> near : known.near(events, thing)) {
            if (tellsBoth(thing, near)) continue;
            Sides sides = new Sides();
            for (Told<EventProfile> one : thing.tellings())
                for (Told<EventProfile> other : near.tellings())
                    if (canOnlyBeOne(one, other) && Places.exclude(one, other)) {
                        addPlaces(sides, thing, one);
                        addPlaces(sides, near, other);
                    }
            sides.say(Aspect.PLACE, found, thing.name(), near.name());
        }
    }

    private static boolean tellsBoth(Cluster<EventProfile> one, Cluster<EventProfile> other) {
        return one.tellings().stream().anyMatch(own -> other.tellings().stream()
                .anyMatch(their -> own.by().article().equals(their.by().article())));
    }

    private static boolean canOnlyBeOne(Told<EventProfile> one, Told<EventProfile> other) {
        EventProfile first = one.fact();
        EventProfile second = other.fact();
        Optional<Window> day = Window.told(first).filter(window -> window.length() == 1);
        int people = TOGETHER.contains(first.kind()) ? 2 : ONCE.contains(first.kind()) ? 1 : Integer.MAX_VALUE;
        return first.kind() == second.kind()
                && first.realised() == second.realised()
                && day.isPresent()
                && day.equals(Window.told(second))
                && first.participants().size() >= people
                && first.participants().equals(second.participants());
    }

    private static void addPlaces(Sides sides, Cluster<EventProfile> thing, Told<EventProfile> told) {
        told.fact().reports().forEach(report -> report.place()
                .ifPresent(place -> sides.add(place, thing.name(), report.sentence())));
    }
}
