package dateline.link;

import dateline.authority.Authority;
import dateline.authority.Known;
import dateline.authority.Known.Sort;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds who of the lists a person or a body of an article is: one of the right sort and a full name, that is the only one of
 * that name or the only one whose country the article speaks of. A person needs more than a name: an office of its country,
 * or an article that speaks of its country.
 */
final class FindKnown {
    private static final int TELLING =
            4; // words: "Securities and Exchange Commission" there is one, Congresses are many

    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<Known>> own = new HashMap<>();

    /** @param own what the user knows, which goes before all else and needs no sign but its name */
    FindKnown(Authority authority, List<Known> own) {
        for (Known known : authority.known()) enter(byName, known);
        for (Known known : own) enter(this.own, known);
    }

    private static void enter(Map<String, List<Known>> map, Known known) {
        for (String name :
                new LinkedHashSet<>(known.names().stream().map(NameKey::of).toList()))
            map.merge(name, List.of(known), (some, more) -> Stream.concat(some.stream(), more.stream())
                    .toList());
    }

    /** Whom the user's own lists mean by a name of this entity. */
    Optional<Known> own(Entity entity) {
        return only(called(own, entity).stream()
                .filter(known -> isOf(known.sort(), entity.type()))
                .toList());
    }

    /** @param countries the codes of the countries that the article speaks of */
    Optional<Known> in(ArticleFacts facts, Entity entity, Set<String> countries) {
        List<Known> called = called(byName, entity).stream()
                .filter(known -> isOf(known.sort(), entity.type()))
                .toList();
        if (called.isEmpty()) return Optional.empty();
        Set<String> spokenOf = offices(facts, entity).orElse(countries);
        List<Known> fitting = called.stream()
                .filter(known -> known.country().isEmpty() || spokenOf.contains(known.country()))
                .toList();
        Optional<Known> only = only(fitting);
        if (only.isPresent()) return only;
        return fitting.isEmpty() ? only(called).filter(FindKnown::needsNoCountry) : Optional.empty();
    }

    /** Presidents of one name there are in many countries, and parties and bodies of state. */
    private static boolean needsNoCountry(Known known) {
        return known.sort() == Sort.MEDIA
                || known.sort() == Sort.ORGANIZATION
                || known.sort() == Sort.GOVERNMENT && known.name().split(" ").length >= TELLING;
    }

    private static Optional<Known> only(List<Known> several) {
        return several.stream().map(Known::links).distinct().count() == 1
                ? Optional.of(several.getFirst())
                : Optional.empty();
    }

    private static Set<Known> called(Map<String, List<Known>> map, Entity entity) {
        return fullNames(entity).stream()
                .flatMap(name -> map.getOrDefault(NameKey.of(name), List.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> fullNames(Entity entity) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.name());
        for (Mention mention : entity.mentions())
            if (mention.kind() == Mention.Kind.NAME
                    && (entity.type() != EntityType.PERSON || mention.text().contains(" "))) names.add(mention.text());
        return names;
    }

    private static boolean isOf(Sort sort, EntityType type) {
        return switch (sort) {
            case PERSON -> type == EntityType.PERSON;
            case ORGANIZATION, GOVERNMENT, PARTY, MEDIA -> type.isOrganization();
            case PLACE -> type.isPlace();
            case ANY -> true;
        };
    }

    /** The countries of the offices that somebody holds, if any is told with its country. */
    private static Optional<Set<String>> offices(ArticleFacts facts, Entity entity) {
        Set<String> bodies = facts.offices().stream()
                .filter(office -> office.holder().equals(entity.id()))
                .map(OfficeHolding::organization)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Set<String> countries = new HashSet<>();
        for (Entity body : facts.entities())
            if (bodies.contains(body.id())) body.country().ifPresent(countries::add);
        return countries.isEmpty() ? Optional.empty() : Optional.of(countries);
    }
}
