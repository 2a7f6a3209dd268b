package dateline.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One family of rules in steps of which each needs a part of an archive alone, so that many machines can share the work:
 * what is heard, what is the same, what it is called, what follows. Taken over all articles, and one family after the other,
 * the steps give the names and findings that a {@link Resolver} gives. Stateless, and safe for use by several threads.
 */
public final class SharedWork<T extends Telling> {
    private final Families families;
    private final Family<T> family;

    private SharedWork(Families families, Family<T> family) {
        this.families = families;
        this.family = family;
    }

    /** All families, in the order in which they build on each other, nothing being decided by people; reads the lists. */
    public static List<SharedWork<?>> all() {
        Families families = new Families();
        List<SharedWork<?>> all = new ArrayList<>();
        for (Family<?> family : families.all()) all.add(new SharedWork<>(families, family));
        return all;
    }

    /** Words for people and files: "events". */
    public String name() {
        return families.nameOf(family);
    }

    // --- What is heard -------------------------------------------------------------------------------------------

    /** The forms that an article tells. */
    public List<Spoken> heard(Profile profile) {
        Map<String, Spoken> heard = new TreeMap<>();
        for (T fact : family.of(profile)) {
            Spoken.Teller teller =
                    new Spoken.Teller(profile.article(), profile.order(), sorted(family.lookups(profile, fact)));
            Spoken spoken = new Spoken(fact.form(), List.of(teller), sorted(family.keys(profile, fact)));
            // of two tellings of one form in an article the first is heard, and both are found
            heard.merge(
                    fact.form(),
                    spoken,
                    (first, again) -> new Spoken(first.form(), first.tellers(), both(first, again)));
        }
        return List.copyOf(heard.values());
    }

    private static List<String> both(Spoken one, Spoken other) {
        return sorted(Stream.concat(one.keys().stream(), other.keys().stream()).toList());
    }

    private static List<String> sorted(Collection<String> words) {
        return List.copyOf(new TreeSet<>(words));
    }

    /** What different articles tell of one form, together. */
    public Spoken together(Spoken one, Spoken other) {
        return one.with(other, family.isAlike() ? Known.MOST : family.most());
    }

    /** Every form whose name is needed to understand an article. */
    public static Set<String> speaksOf(Profile profile) {
        Set<String> forms = new TreeSet<>();
        profile.tellings().forEach(telling -> {
            forms.add(telling.form());
            telling.known(iri -> {
                forms.add(profile.entity(iri).map(EntityProfile::form).orElse(iri));
                return iri;
            });
        });
        return forms;
    }

    // --- What is the same ----------------------------------------------------------------------------------------

    /** The article that speaks for a form. */
    public Spoken.Teller speaker(Spoken spoken) {
        return family.isAlike() ? spoken.tellers().getFirst() : spoken.firstPublished();
    }

    /**
     * Whether two forms are the same by the rules of the family.
     *
     * @param speakers the articles that speak for them, which are in the excerpt
     */
    public boolean isSame(String one, String other, Map<String, String> speakers, Excerpt excerpt) {
        return family.same(told(one, speakers, excerpt), told(other, speakers, excerpt));
    }

    private Told<T> told(String form, Map<String, String> speakers, Excerpt excerpt) {
        String speaker = Optional.ofNullable(speakers.get(form))
                .orElseThrow(() -> new IllegalArgumentException("nobody speaks for " + form));
        return excerpt.told(family, form, speaker);
    }

    // --- What it is called ---------------------------------------------------------------------------------------

    /**
     * What forms are called across articles, where that is not the IRI that their articles give them.
     *
     * @param forms all that hang together by being the same, over any number of steps
     * @param excerpt with the articles that speak for them
     */
    public Map<String, String> names(Collection<Spoken> forms, Excerpt excerpt) {
        Map<String, Form<T>> all = new TreeMap<>();
        Map<String, Set<String>> standing = new HashMap<>();
        for (Spoken spoken : forms) {
            all.put(spoken.form(), form(spoken, excerpt));
            for (String key : spoken.keys())
                standing.computeIfAbsent(key, any -> new TreeSet<>()).add(spoken.form());
        }
        Map<String, Set<String>> edges = new HashMap<>();
        for (Spoken spoken : forms) addEdges(spoken, all, standing, edges);
        Map<String, String> names = new TreeMap<>();
        family.joining().names(all.values(), edges).forEach((form, name) -> {
            Form<T> named = all.get(form);
            if (named != null && !named.first().fact().iri().equals(name)) names.put(form, name);
        });
        return names;
    }

    private Form<T> form(Spoken spoken, Excerpt excerpt) {
        Told<T> first = excerpt.told(family, spoken.form(), speaker(spoken).article());
        Set<String> articles = new HashSet<>();
        if (!family.isAlike()) spoken.tellers().forEach(teller -> articles.add(teller.article()));
        return new Form<>(
                spoken.form(),
                first,
                articles,
                family.isAlike() ? spoken.tellers().size() : 0);
    }

    private void addEdges(
            Spoken spoken,
            Map<String, Form<T>> all,
            Map<String, Set<String>> standing,
            Map<String, Set<String>> edges) {
        String own = spoken.form();
        Set<String> seen = new HashSet<>(Set.of(own));
        for (String key : speaker(spoken).lookups())
            for (String other : standing.getOrDefault(key, Set.of())) {
                Form<T> one = all.get(own);
                Form<T> its = all.get(other);
                if (one == null || its == null || !seen.add(other) || !family.same(one.first(), its.first())) continue;
                edges.computeIfAbsent(own, any -> new HashSet<>()).add(other);
                edges.computeIfAbsent(other, any -> new HashSet<>()).add(own);
            }
    }

    // --- What follows --------------------------------------------------------------------------------------------

    /** Whether anything is found out about things of this family. */
    public boolean hasFindings() {
        return families.hasFindings(family);
    }

    /**
     * Tells what holds about these things.
     *
     * @param excerpt with these things and all that stand where one of their tellings looks: their forms, and the articles
     *     that tell them
     */
    public void find(Collection<String> things, Excerpt excerpt, Consumer<Finding> found) {
        for (String thing : things) families.find(family, thing, excerpt.known(), found);
    }

    /**
     * What an article's own IRIs, of whatever family, are called across articles, where that is not their own.
     *
     * @param excerpt with the names of all that this article speaks of
     */
    public Map<String, String> names(Profile profile, Excerpt excerpt) {
        return families.names(profile, excerpt.known());
    }
}
