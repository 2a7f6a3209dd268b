package dateline.identity;

import dateline.identity.EventProfile.ReportProfile;
import dateline.identity.Finding.Aspect;
import dateline.model.EventKind;
import dateline.model.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Articles of one event, or of an event and somebody's claim of it, of which every date that the one gives excludes every
 * date that the other gives. Of what lasts, such as a war, days differ without disagreeing.
 */
final class FindDateDisagreements implements Finder<EventProfile> {
    private static final Set<EventKind> LASTING = EnumSet.of(EventKind.WAR, EventKind.COOPERATION, EventKind.OTHER);

    private final SameEvent events;

    FindDateDisagreements(SameEvent events) {
        this.events = events;
    }

    @Override
    public void find(Cluster<EventProfile> thing, Known known, Consumer<Finding> found) {
        Sides own = new Sides();
        for (Told<EventProfile> one : thing.tellings())
            for (Told<EventProfile> other : thing.tellings())
                if (isDisagreement(one, other)) addDates(own, thing.name(), one);
        own.say(Aspect.DATE, found, thing.name());

        for (Cluster<EventProfile> near : known.near(events, thing)) {
            Sides sides = new Sides();
            for (Told<EventProfile> one : thing.tellings())
                for (Told<EventProfile> other : near.tellings())
                    if (Claims.isOfOne(one, other) && isDisagreement(one, other)) {
                        addDates(sides, thing.name(), one);
                        addDates(sides, near.name(), other);
                    }
            sides.say(Aspect.DATE, found, thing.name(), near.name());
        }
    }

    private static boolean isDisagreement(Told<EventProfile> one, Told<EventProfile> other) {
        if (LASTING.contains(one.fact().kind())
                || one.by().article().equals(other.by().article())) return false;
        List<Window> first =
                dated(one).flatMap(report -> Window.of(report).stream()).toList();
        List<Window> second =
                dated(other).flatMap(report -> Window.of(report).stream()).toList();
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(own -> second.stream().anyMatch(own::overlaps));
    }

    private static void addDates(Sides sides, String thing, Told<EventProfile> told) {
        dated(told)
                .forEach(report ->
                        sides.add(report.date().map(PartialDate::toString).orElseThrow(), thing, report.sentence()));
    }

    private static Stream<ReportProfile> dated(Told<EventProfile> told) {
        return told.fact().reports().stream()
                .filter(report -> report.date().isPresent())
                .filter(report -> Window.of(report).isPresent());
    }
}
