package dateline.identity;

import dateline.model.EntityType;
import java.util.List;

/** Whether places exclude each other: two towns, two countries, whatever is in two countries; never a town and its land. */
final class Places {
    private Places() {}

    /** Whether every place that one article gives for an event excludes every one that the other gives. */
    static boolean exclude(Told<EventProfile> one, Told<EventProfile> other) {
        List<EntityProfile> first = of(one);
        List<EntityProfile> second = of(other);
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().allMatch(own -> second.stream().allMatch(their -> exclude(own, their)));
    }

    /** The places of an event, as its article describes them. */
    private static List<EntityProfile> of(Told<EventProfile> told) {
        return told.by().events().stream()
                .filter(own -> own.iri().equals(told.fact().iri()))
                .flatMap(own -> own.places().stream())
                .flatMap(iri -> told.by().entity(iri).stream())
                .toList();
    }

    private static boolean exclude(EntityProfile one, EntityProfile other) {
        if (one.iri().equals(other.iri()) || Words.line(one.name()).equals(Words.line(other.name())))
            return isAbroad(one, other);
        if (isAbroad(one, other)) return true;
        return one.type() == other.type() && (one.type() == EntityType.CITY || one.type() == EntityType.COUNTRY);
    }

    private static boolean isAbroad(EntityProfile one, EntityProfile other) {
        return one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country());
    }
}
