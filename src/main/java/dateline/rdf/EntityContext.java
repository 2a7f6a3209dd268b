package dateline.rdf;

import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import dateline.model.Sector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an article says of somebody that tells him from his namesakes, in a few coarse words, so that an archive comes to
 * few different ones for a name however often it has it: the countries of the offices he holds, the kind of role they are,
 * and where no office has a country, the one that the article is mostly about. Of organizations their country alone: they
 * are spoken of from everywhere.
 */
final class EntityContext {
    private static final int COUNTRIES = 2; // more of one person in one article are some mistake
    private static final int MENTIONS =
            2; // of a country that an article is about, and how many times those of the next

    private final ArticleFacts facts;
    private final Map<String, Entity> entities;
    private final Optional<String> near;

    EntityContext(ArticleFacts facts) {
        this.facts = facts;
        this.entities = new HashMap<>();
        facts.entities().forEach(entity -> entities.put(entity.id(), entity));
        this.near = near();
    }

    /** Sorted, without repetition. */
    List<String> of(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> person(entity);
            case ORGANIZATION ->
                entity.country().map(country -> List.of("country " + country)).orElse(List.of());
            case GOVERNMENT_BODY, PARTY, NEWS_MEDIA, GROUP, COUNTRY, CITY, PLACE, LANDFORM, FACILITY -> List.of();
        };
    }

    private List<String> person(Entity person) {
        List<OfficeHolding> offices = facts.offices().stream()
                .filter(office -> office.holder().equals(person.id()))
                .toList();
        Set<String> countries = new TreeSet<>();
        person.country().ifPresent(countries::add);
        offices.stream().flatMap(office -> country(office).stream()).forEach(countries::add);
        boolean isOfOne = !countries.isEmpty() && countries.size() <= COUNTRIES;
        Stream<String> where = isOfOne
                ? countries.stream().map(country -> "country " + country)
                : near.stream().map(country -> "near " + country);
        Stream<String> roles = offices.stream()
                .flatMap(office -> office.sector().stream())
                .map(EntityContext::role)
                .map(role -> "role " + role);
        return Stream.concat(where, roles).distinct().sorted().toList();
    }

    private Optional<String> country(OfficeHolding office) {
        return office.organization()
                .flatMap(id -> Optional.ofNullable(entities.get(id)))
                .flatMap(Entity::country);
    }

    /** Coarse, since one career leads through several: a mayor becomes a minister, a general the head of the police. */
    private static String role(Sector sector) {
        return switch (sector) {
            case GOVERNMENT, LEGISLATURE, JUDICIARY, INTELLIGENCE, PARTY, OPPOSITION, ELITE -> "state";
            case MILITARY, POLICE, REBELS, UNAFFILIATED_FORCES, PARAMILITARIES, CRIMINALS -> "force";
            case BUSINESS,
                    MEDIA,
                    EDUCATION,
                    HEALTH,
                    LABOR,
                    AGRICULTURE,
                    RELIGION,
                    AID,
                    CIVIL_SOCIETY,
                    REFUGEES,
                    CIVILIANS -> "civil";
        };
    }

    /** The country that the article names far more often than any other, it or what lies in it. */
    private Optional<String> near() {
        Map<String, Long> counts = new TreeMap<>(facts.entities().stream()
                .filter(entity -> entity.type().isPlace() || entity.type() == EntityType.GOVERNMENT_BODY)
                .filter(entity -> entity.country().isPresent())
                .collect(Collectors.groupingBy(
                        entity -> entity.country().orElseThrow(), Collectors.summingLong(EntityContext::names))));
        List<Map.Entry<String, Long>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(2)
                .toList();
        if (most.isEmpty() || most.getFirst().getValue() < MENTIONS) return Optional.empty();
        boolean isAboutOne = most.size() == 1
                || most.getFirst().getValue() >= MENTIONS * most.getLast().getValue();
        return isAboutOne ? Optional.of(most.getFirst().getKey()) : Optional.empty();
    }

    private static long names(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.ADJECTIVE)
                .count();
    }
}
