package dateline.identity;

import dateline.model.EntityType;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an event was.
 *
 * @param name in lower case: one town may be told with its country and without
 */
record EventPlace(String iri, Optional<EntityType> type, String name, Optional<String> country) {
    static EventPlace of(Profile by, String iri) {
        Optional<EntityProfile> entity = by.entity(iri);
        return new EventPlace(
                iri,
                entity.map(EntityProfile::type),
                entity.map(EntityProfile::name).orElse(iri).toLowerCase(Locale.ROOT),
                entity.flatMap(EntityProfile::country));
    }

    String anchor() {
        return "place " + name;
    }

    boolean isCountry() {
        return type.equals(Optional.of(EntityType.COUNTRY));
    }

    boolean isSame(EventPlace other) {
        return name.equals(other.name) && !isAbroad(other);
    }

    /**
     * Whether an event cannot have been in both: two towns, two countries, two buildings. A building may stand in a town,
     * and a town in a region.
     */
    boolean excludes(EventPlace other) {
        return isAbroad(other) || type.equals(other.type) && !name.equals(other.name);
    }

    private boolean isAbroad(EventPlace other) {
        return country.isPresent() && other.country.isPresent() && !country.equals(other.country);
    }
}
