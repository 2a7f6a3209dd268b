package dateline.identity;

import dateline.model.EntityType;
import java.net.URI;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told of an entity that tells it from its namesakes: by one form, or by all of a thing.
 *
 * @param links in authority lists
 * @param countries of its offices, or its own
 * @param near the countries that its articles are mostly about
 * @param roles "state", "force", "civil"
 * @param splits by which people parted it from its name
 */
record EntityTraits(
        Set<EntityName> names,
        Set<String> links,
        Set<String> countries,
        Set<String> near,
        Set<String> roles,
        Set<String> splits) {
    /** How much a shared trait speaks for two being one. */
    private static final int LINK = 8;

    private static final int COUNTRY = 4;
    private static final int NEAR = 2;
    private static final int ROLE = 1;

    /** Likeness that tells which of several namesakes is meant. */
    static final int TELLING = NEAR;

    static EntityTraits of(EntityProfile entity) {
        boolean outlet = entity.type() == EntityType.NEWS_MEDIA;
        return new EntityTraits(
                Set.of(EntityName.of(entity.iri())),
                outlet ? Set.of() : new TreeSet<>(entity.links()),
                outlet ? Set.of() : words(entity, "country "),
                outlet ? Set.of() : words(entity, "near "),
                outlet ? Set.of() : words(entity, "role "),
                outlet ? Set.of() : words(entity, "split "));
    }

    private static Set<String> words(EntityProfile entity, String beginning) {
        return entity.context().stream()
                .filter(word -> word.startsWith(beginning))
                .map(word -> word.substring(beginning.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of both. */
    EntityTraits and(EntityTraits other) {
        return new EntityTraits(
                union(names, other.names),
                union(links, other.links),
                union(countries, other.countries),
                union(near, other.near),
                union(roles, other.roles),
                union(splits, other.splits));
    }

    /** Whether they cannot be one: told apart by people, by lists, by initials, by country, or by what they do where. */
    boolean excludes(EntityTraits other) {
        if (!splits.equals(other.splits)) return true;
        if (meet(links, other.links)) return false;
        if (isListedApart(other)) return true;
        if (names.stream().anyMatch(name -> other.names.stream().anyMatch(its -> !name.agrees(its)))) return true;
        if (differ(countries, other.countries)) return true;
        return differ(roles, other.roles) && differ(around(), other.around());
    }

    /** Two entries of one list are two things; what different lists have may be the same. */
    private boolean isListedApart(EntityTraits other) {
        Set<String> lists = links.stream().map(EntityTraits::list).collect(Collectors.toSet());
        return other.links.stream().map(EntityTraits::list).anyMatch(lists::contains);
    }

    private static String list(String link) {
        return String.valueOf(URI.create(link).getAuthority());
    }

    /** How much speaks for their being one. */
    int likeness(EntityTraits other) {
        return (meet(links, other.links) ? LINK : 0)
                + (meet(countries, other.countries) ? COUNTRY : 0)
                + (meet(around(), other.around()) ? NEAR : 0)
                + (meet(roles, other.roles) ? ROLE : 0);
    }

    boolean isLinkedLike(EntityTraits other) {
        return meet(links, other.links);
    }

    private Set<String> around() {
        return union(countries, near);
    }

    private static boolean meet(Collection<String> one, Collection<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static boolean differ(Collection<String> one, Collection<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !meet(one, other);
    }

    private static <E> Set<E> union(Set<E> one, Set<E> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
