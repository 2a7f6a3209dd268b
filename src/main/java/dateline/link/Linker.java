package dateline.link;

import dateline.authority.Authority;
import dateline.authority.Country;
import dateline.authority.Known;
import dateline.authority.Place;
import dateline.authority.Place.Kind;
import dateline.authority.Places;
import dateline.link.LocatePlaces.Located;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Location;
import dateline.model.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Links entities to authority lists: places, persons, bodies, parties, outlets. An entity that is linked bears the
 * list's main name and is one entity, however many names it had; the others stay as they are, for a wrong link is worse than
 * none. A place that is likely but not surely linked says its country where that is sure. Immutable.
 */
public final class Linker {
    private static final Set<String> SHARED = Set.of("Georgia"); // a state of the United States, too

    // Of places at least so likely, nineteen in twenty are right: measured, see data/authority/README.md.
    private static final double SURE = 0.6;
    private static final double SURE_OF_COUNTRY = 0.6;

    private final Authority authority;
    private final Places places;
    private final LocatePlaces locatePlaces;
    private final FindKnown findKnown;
    private final OtherUses otherUses = new OtherUses();

    /** With the lists that come with the program. */
    public Linker(Authority authority) {
        this(authority, Places.bundled(authority), List.of());
    }

    /** @param own what the user knows: it goes before the lists that come with the program */
    public Linker(Authority authority, Places places, List<Known> own) {
        this.authority = authority;
        this.places = places;
        this.locatePlaces = new LocatePlaces(places);
        this.findKnown = new FindKnown(authority, own);
    }

    /** The facts, their entities linked where that is sure, and each linked thing one entity. */
    public ArticleFacts link(ArticleFacts facts) {
        Map<String, Located> located = locatePlaces.in(facts);
        Set<String> countries = countries(facts, located);
        List<Entity> linked = facts.entities().stream()
                .map(entity -> link(entity, facts, Optional.ofNullable(located.get(entity.id())), countries))
                .toList();
        return MergeLinked.in(facts, linked);
    }

    private Entity link(Entity entity, ArticleFacts facts, Optional<Located> located, Set<String> countries) {
        Optional<Known> own = findKnown.own(entity);
        if (own.isPresent()) return entity.linked(own.get().name(), own.get().links());
        if (located.isPresent()) return place(entity, located.get(), otherUses.isTeam(entity, facts));
        if (otherUses.isOtherAcronym(entity, facts)) return entity;
        return findKnown
                .in(facts, entity, countries)
                .map(known -> entity.linked(known.name(), known.links()))
                .orElse(entity);
    }

    /** @param isTeam whether it stands for its team: that is from there, but not the place */
    private Entity place(Entity entity, Located located, boolean isTeam) {
        Place place = located.place();
        if (entity.type() == EntityType.COUNTRY) return isTeam ? entity : country(entity, place);
        boolean countrySure = located.sureOfCountry() >= SURE_OF_COUNTRY;
        Entity told = countrySure ? entity.in(place.country()) : entity;
        if (located.sure() < SURE || place.kind() == Kind.COUNTRY) return told;
        Entity at = told.at(location(place));
        return isTeam || place.links().isEmpty() ? at : at.linked(place.name(), place.links());
    }

    private Entity country(Entity entity, Place place) {
        boolean named = authority
                .country(entity.name())
                .filter(country -> country.code().equals(place.country()))
                .isPresent();
        if (!named || SHARED.contains(entity.name()) && !hasAdjective(entity)) return entity;
        return entity.linked(place.name(), place.links());
    }

    private static boolean hasAdjective(Entity entity) {
        return entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.ADJECTIVE);
    }

    private Location location(Place place) {
        boolean isAlone = places.named(place.name()).stream()
                        .filter(other -> other.country().equals(place.country())
                                && other.kind().isTown())
                        .count()
                == 1;
        return new Location(
                authority.countryOfCode(place.country()).map(Country::name).orElse(place.country()),
                isAlone ? Optional.empty() : places.region(place).map(Place::name),
                BigDecimal.valueOf(place.latitude()),
                BigDecimal.valueOf(place.longitude()));
    }

    private static Set<String> countries(ArticleFacts facts, Map<String, Located> located) {
        Set<String> countries = facts.entities().stream()
                .filter(entity -> entity.type() == EntityType.COUNTRY || entity.type() == EntityType.GOVERNMENT_BODY)
                .map(Entity::country)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        located.values().stream()
                .filter(one ->
                        one.sureOfCountry() >= SURE_OF_COUNTRY && one.place().kind() != Kind.COUNTRY)
                .forEach(one -> countries.add(one.place().country()));
        return countries;
    }
}
