package dateline.link;

import dateline.authority.Authority;
import dateline.authority.Body;
import dateline.authority.City;
import dateline.authority.Leader;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Links entities to the authority lists: countries, capitals and large cities, international bodies, heads of state and
 * government. Only an exact name of the right type that can mean one thing alone, in an article that speaks of its
 * country; everything else stays without a link, for a wrong one is worse than none. Immutable.
 */
public final class Linker {
    private static final Set<String> SHARED = Set.of("Georgia"); // a state of the United States, too

    private final Authority authority;

    public Linker(Authority authority) {
        this.authority = authority;
    }

    /** The facts, their entities linked where that is certain. */
    public ArticleFacts link(ArticleFacts facts) {
        List<Entity> linked = facts.entities().stream()
                .map(entity -> entity.withLinks(links(entity, facts)))
                .toList();
        return new ArticleFacts(
                facts.extractor(),
                facts.article(),
                facts.sentences(),
                linked,
                facts.events(),
                facts.statements(),
                facts.offices(),
                facts.figures());
    }

    private List<URI> links(Entity entity, ArticleFacts facts) {
        return switch (entity.type()) {
            case COUNTRY -> country(entity);
            case CITY -> city(entity, facts);
            case PERSON -> leader(entity, facts);
            case ORGANIZATION, GOVERNMENT_BODY -> body(entity);
            case PARTY, NEWS_MEDIA, GROUP, PLACE, LANDFORM, FACILITY -> List.of();
        };
    }

    private List<URI> country(Entity entity) {
        return entity.country()
                .flatMap(authority::countryOfCode)
                .filter(country -> country.names().contains(entity.name()))
                .filter(country -> !SHARED.contains(entity.name()) || hasAdjective(entity))
                .map(country -> country.links())
                .orElse(List.of());
    }

    private static boolean hasAdjective(Entity entity) {
        return entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.ADJECTIVE);
    }

    /** A city that is the only one of its name in the lists: a capital, or one whose country is spoken of. */
    private List<URI> city(Entity entity, ArticleFacts facts) {
        List<City> cities = authority.cities(entity.name());
        if (cities.size() != 1
                || !entity.country().equals(Optional.of(cities.getFirst().country()))) return List.of();
        City city = cities.getFirst();
        return city.capital() || speaksOf(city.country(), facts) ? city.links() : List.of();
    }

    /** A head of state or government under a full name, with an office of that country or beside its name. */
    private List<URI> leader(Entity entity, ArticleFacts facts) {
        Set<Leader> leaders = fullNames(entity).stream()
                .flatMap(name -> authority.leaders(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (leaders.size() != 1) return List.of();
        Leader leader = leaders.iterator().next();
        List<OfficeHolding> offices = facts.offices().stream()
                .filter(office -> office.holder().equals(entity.id())
                        && office.organization().isPresent())
                .toList();
        boolean fits = offices.isEmpty()
                ? speaksOf(leader.country(), facts)
                : offices.stream().anyMatch(office -> isOf(leader.country(), office, facts));
        return fits ? leader.links() : List.of();
    }

    private static Set<String> fullNames(Entity entity) {
        Set<String> names = entity.mentions().stream()
                .filter(mention ->
                        mention.kind() == Mention.Kind.NAME && mention.text().contains(" "))
                .map(Mention::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.add(entity.name());
        return names;
    }

    private static boolean isOf(String country, OfficeHolding office, ArticleFacts facts) {
        return facts.entities().stream()
                .filter(entity -> office.organization().equals(Optional.of(entity.id())))
                .anyMatch(entity -> entity.country().equals(Optional.of(country)));
    }

    private List<URI> body(Entity entity) {
        return authority.body(entity.name()).map(Body::links).orElse(List.of());
    }

    private static boolean speaksOf(String country, ArticleFacts facts) {
        return facts.entities().stream()
                .anyMatch(entity ->
                        entity.type() == EntityType.COUNTRY && entity.country().equals(Optional.of(country)));
    }
}
