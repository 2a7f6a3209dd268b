package dateline.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people decided about who is who; it stands above all rules. Kept in no order: what follows from decisions does not
 * depend on which came first.
 */
public record Decisions(Set<Merge> merges, Set<Split> splits) {
    /** Nobody decided anything. */
    public static final Decisions NONE = new Decisions(Set.of(), Set.of());

    private static final String SPLIT = "split ";

    public Decisions {
        merges = Set.copyOf(merges);
        splits = Set.copyOf(splits);
    }

    /**
     * These are one.
     *
     * @param things by the names that they have without this decision; the first names what they become
     * @param note why; may be empty
     */
    public record Merge(String id, List<String> things, String note) {
        public Merge {
            if (things.size() < 2) throw new IllegalArgumentException("one thing alone cannot be merged");
            things = List.copyOf(things);
        }

        private boolean meets(Collection<String> others) {
            return things.stream().anyMatch(others::contains);
        }
    }

    /**
     * What these articles tell under this name is another than what the rest tell under it.
     *
     * @param id ends in letters and digits that an address may have
     * @param own the IRIs that the words of these articles give it
     * @param note why; may be empty
     */
    public record Split(String id, String thing, Set<String> own, Set<String> articles, String note) {
        public Split {
            own = Set.copyOf(own);
            articles = Set.copyOf(articles);
        }

        String key() {
            return id.substring(id.lastIndexOf('/') + 1);
        }
    }

    /** With one more. */
    public Decisions and(Merge merge) {
        return new Decisions(Stream.concat(merges.stream(), Stream.of(merge)).collect(Collectors.toSet()), splits);
    }

    /** With one more. */
    public Decisions and(Split split) {
        return new Decisions(
                merges, Stream.concat(splits.stream(), Stream.of(split)).collect(Collectors.toSet()));
    }

    /** What was decided here and not there, or there and not here. */
    Decisions changed(Decisions other) {
        return new Decisions(oneSided(merges, other.merges), oneSided(splits, other.splits));
    }

    private static <E> Set<E> oneSided(Set<E> one, Set<E> other) {
        return Stream.concat(
                        one.stream().filter(each -> !other.contains(each)),
                        other.stream().filter(each -> !one.contains(each)))
                .collect(Collectors.toSet());
    }

    /** The IRIs, by the words of articles, of all that this is about. */
    Set<String> own() {
        return Stream.concat(
                        things(merges).map(EntityName::own), splits.stream().flatMap(split -> split.own().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The profile, with the splits marked that it is part of, and no others. */
    Profile marked(Profile profile) {
        return profile.withEntities(profile.entities().stream()
                .map(entity -> entity.in(Stream.concat(
                                entity.context().stream().filter(word -> !word.startsWith(SPLIT)),
                                splits.stream()
                                        .filter(split -> split.articles().contains(profile.article())
                                                && split.own().contains(entity.iri()))
                                        .map(split -> SPLIT + split.key()))
                        .toList()))
                .toList());
    }

    /** What a thing becomes that goes by these names without decisions, if anything was decided about it. */
    Optional<String> name(Collection<String> automatic) {
        List<Merge> group = group(automatic);
        Set<String> first =
                group.stream().map(merge -> merge.things().getFirst()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> later =
                group.stream().flatMap(merge -> merge.things().stream().skip(1)).collect(Collectors.toSet());
        return first.stream()
                .filter(thing -> !later.contains(thing))
                .findFirst()
                .or(() -> first.stream().findFirst());
    }

    /** The IRIs by their own words of all that might be merged with what has this one. */
    Set<String> tied(String own) {
        return group(things(merges)
                        .filter(thing -> EntityName.own(thing).equals(own))
                        .collect(Collectors.toSet()))
                .stream()
                .flatMap(merge -> merge.things().stream())
                .map(EntityName::own)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All merges that hang together with these things. */
    private List<Merge> group(Collection<String> things) {
        Set<String> all = new TreeSet<>(things);
        List<Merge> rest = new ArrayList<>(merges);
        List<Merge> group = new ArrayList<>();
        for (boolean more = true; more; ) {
            List<Merge> met = rest.stream().filter(merge -> merge.meets(all)).toList();
            met.forEach(merge -> all.addAll(merge.things()));
            group.addAll(met);
            more = rest.removeAll(met);
        }
        return group;
    }

    private static Stream<String> things(Collection<Merge> merges) {
        return merges.stream().flatMap(merge -> merge.things().stream());
    }
}
