package dateline.pipeline;

import dateline.identity.Decisions;
import dateline.identity.KnownForm;
import dateline.rdf.Iris;
import dateline.rdf.SayDecisions;
import dateline.store.Snapshot;
import dateline.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a store takes for one person, organization or place, and what people decide about it. */
public final class WhoIsWho {
    private final Store store;
    private final Iris iris;
    private final StoreArchive archive;

    public WhoIsWho(Store store, Iris iris) {
        this.store = store;
        this.iris = iris;
        this.archive = new StoreArchive(store, iris);
    }

    /** Something asked for is not in the store; the message says what. */
    public static final class UnknownThingException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownThingException(String sentence) {
            super(sentence);
        }
    }

    /** What is called so, and how articles tell of it. */
    public record Known(String iri, List<KnownForm> told) {
        public Known {
            told = List.copyOf(told);
        }
    }

    /** All decisions that hold. */
    public Decisions decisions() {
        return store.read(snapshot -> SayDecisions.read(snapshot.decisions()));
    }

    /** Everything that is merged of several names or parted from namesakes, in order of the IRIs. */
    public List<Known> all() {
        return store.read(snapshot -> {
            Set<String> own = new TreeSet<>();
            for (Snapshot.Renamed renamed : snapshot.renamings()) {
                own.add(renamed.own());
                own.add(KnownForm.own(renamed.name()));
            }
            return known(snapshot, own);
        });
    }

    /**
     * Everything that is, or was by the words of some article, called by this IRI.
     *
     * @throws UnknownThingException if nothing is
     */
    public List<Known> of(String iri) {
        return store.read(snapshot -> {
            Set<String> own = new TreeSet<>(Set.of(KnownForm.own(iri)));
            for (Snapshot.Renamed renamed : snapshot.renamings())
                if (renamed.name().equals(iri)) own.add(renamed.own());
            List<Known> known = known(snapshot, own);
            if (known.isEmpty()) throw unknown(iri);
            return known;
        });
    }

    private static List<Known> known(Snapshot snapshot, Collection<String> own) {
        Map<String, List<KnownForm>> known = new TreeMap<>();
        own.stream()
                .flatMap(iri -> KnownForm.of(snapshot.register(), iri).stream())
                .distinct()
                .sorted()
                .forEach(form -> known.computeIfAbsent(form.name(), any -> new ArrayList<>())
                        .add(form));
        return known.entrySet().stream()
                .map(entry -> new Known(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Decides that these are one, by the name of the first.
     *
     * @return the decision's IRI
     * @throws UnknownThingException if one of them is not in the store, or they are of different kinds
     */
    public String merge(List<String> things, String note) {
        List<String> distinct = things.stream().distinct().toList();
        if (distinct.size() < 2) throw new UnknownThingException("one thing alone cannot be merged");
        distinct.forEach(this::requireKnown);
        for (String thing : distinct)
            if (!kind(thing).equals(kind(distinct.getFirst())))
                throw new UnknownThingException(
                        "%s and %s are of different kinds".formatted(distinct.getFirst(), thing));
        Decisions.Merge merge = SayDecisions.merge(distinct, note, iris);
        archive.decide(before -> without(before, merge.id()).and(merge));
        return merge.id();
    }

    /**
     * Decides that what these articles tell under a name is another.
     *
     * @return the decision's IRI
     * @throws UnknownThingException if the thing or an article is not in the store, or an article does not tell of it
     */
    public String split(String thing, List<String> articles, String note) {
        requireKnown(thing);
        Set<String> own = new TreeSet<>();
        for (String article : articles) own.add(own(thing, article));
        Decisions.Split split = SayDecisions.split(thing, own, articles, note, iris);
        archive.decide(before -> without(before, split.id()).and(split));
        return split.id();
    }

    /** What an article's words call this thing. */
    private String own(String thing, String article) {
        return store.read(snapshot -> {
            if (!snapshot.holds(article)) throw new UnknownThingException("there is no article " + article);
            return snapshot.ownName(article, thing)
                    .orElseThrow(() -> new UnknownThingException("%s does not tell of %s".formatted(article, thing)));
        });
    }

    /**
     * Takes a decision back.
     *
     * @throws UnknownThingException if there is none of this IRI
     */
    public void undo(String decision) {
        archive.decide(before -> {
            Decisions rest = without(before, decision);
            if (rest.equals(before)) throw new UnknownThingException("there is no decision " + decision);
            return rest;
        });
    }

    private static Decisions without(Decisions decisions, String id) {
        return new Decisions(
                decisions.merges().stream()
                        .filter(merge -> !merge.id().equals(id))
                        .collect(Collectors.toSet()),
                decisions.splits().stream()
                        .filter(split -> !split.id().equals(id))
                        .collect(Collectors.toSet()));
    }

    private void requireKnown(String thing) {
        if (of(thing).stream().anyMatch(known -> known.iri().equals(thing))) return;
        String now = of(thing).stream().map(Known::iri).distinct().collect(Collectors.joining(" or "));
        throw new UnknownThingException("%s is called %s now".formatted(thing, now));
    }

    private static String kind(String thing) {
        return thing.substring(0, thing.lastIndexOf('/') + 1);
    }

    private static UnknownThingException unknown(String iri) {
        return new UnknownThingException(
                "no person, organization or place is called %s; 'dateline entities list' says what there is"
                        .formatted(iri));
    }
}
