package dateline.identity;

import dateline.identity.Register.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a register knows, as families of rules ask for it; what was read once is kept for the time of one change. */
final class Known {
    /** Articles are counted no further than this, so that a name that all of an archive tells costs no more than others. */
    static final int MOST = 256;

    private final Register register;
    private final Map<String, Optional<Profile>> profiles = new HashMap<>();
    private final Map<String, Optional<String>> names = new HashMap<>();
    private @Nullable Near latest;

    Known(Register register) {
        this.register = register;
    }

    Optional<Profile> profile(String article) {
        return profiles.computeIfAbsent(article, key -> register.kept(key).map(ProfileFormat::read));
    }

    /** What the things of this form are called across articles, if that is not their own IRI. */
    Optional<String> name(String form) {
        return names.computeIfAbsent(
                form, key -> register.objects(Relation.NAME, key).findFirst());
    }

    /** What a thing that this article tells is called across articles. */
    String name(Profile by, String iri) {
        String form = by.entity(iri)
                .map(EntityProfile::form) // all other things have their IRI for a form
                .orElse(iri);
        return name(form).orElse(iri);
    }

    <T extends Telling> String name(Told<T> told) {
        return name(told.fact().form()).orElse(told.fact().iri());
    }

    /** The articles that tell this form. */
    NavigableSet<String> tellers(String form) {
        return collect(register.subjects(Relation.TELLS, form));
    }

    /**
     * Those articles whose tellings of a form have to be heard: all, or as many as the family listens to, the first by their
     * IRIs; or any one where they are alike.
     */
    Stream<String> tellers(Family<?> family, String form) {
        return family.isAlike()
                ? register.subjects(Relation.TELLS, form).limit(1)
                : tellers(form).stream().limit(family.most());
    }

    /** Whether more articles tell a form than its family listens to. */
    boolean isOverheard(Family<?> family, String form) {
        return register.subjects(Relation.TELLS, form)
                .skip(family.most())
                .findFirst()
                .isPresent();
    }

    /** How many articles tell a form, counted no further than {@link #MOST}. */
    int weight(String form) {
        return (int) register.subjects(Relation.TELLS, form).limit(MOST).count();
    }

    boolean isTold(String form) {
        return register.subjects(Relation.TELLS, form).findFirst().isPresent();
    }

    /** The forms under a key. */
    NavigableSet<String> under(String key) {
        return collect(register.subjects(Relation.KEY, key));
    }

    /** The forms that are known by this name, without the one whose own it is. */
    NavigableSet<String> named(String name) {
        return collect(register.subjects(Relation.NAME, name));
    }

    private static NavigableSet<String> collect(Stream<String> stream) {
        return stream.collect(Collectors.toCollection(TreeSet::new));
    }

    /** What an article tells, with everything it refers to under the names known across articles. */
    <T extends Telling> Told<T> told(Profile by, T fact) {
        UnaryOperator<String> names = iri -> name(by, iri);
        @SuppressWarnings("unchecked") // every telling gives one of its own kind
        T known = (T) fact.known(names);
        return new Told<>(by, known, names);
    }

    /** All tellings of a form, the first published first; for a family whose tellings are alike, any one of them. */
    <T extends Telling> List<Told<T>> tellings(Family<T> family, String form) {
        return tellers(family, form)
                .map(this::profile)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Profile::order))
                .flatMap(profile -> family.of(profile).stream()
                        .filter(fact -> fact.form().equals(form))
                        .limit(1)
                        .map(fact -> told(profile, fact)))
                .toList();
    }

    /** Everything told of the thing of this name. */
    <T extends Telling> Cluster<T> cluster(Family<T> family, String name) {
        List<Told<T>> tellings = new ArrayList<>();
        Set<String> all = named(name);
        if (this.name(name).isEmpty()) all.add(name);
        for (String form : all) tellings.addAll(tellings(family, form));
        tellings.sort(Comparator.comparing(told -> told.by().order()));
        return new Cluster<>(name, tellings);
    }

    /**
     * The other things that stand where this one's tellings look, by name. Asked again of the same, as one finder after the
     * other does, it looks once; so nothing may be renamed between.
     */
    @SuppressWarnings("unchecked") // of this family, and so of its kind
    <T extends Telling> Collection<Cluster<T>> near(Family<T> family, Cluster<T> cluster) {
        if (latest == null || latest.family() != family || latest.cluster() != cluster)
            latest = new Near(family, cluster, look(family, cluster));
        return (Collection<Cluster<T>>) latest.near();
    }

    private <T extends Telling> Collection<Cluster<T>> look(Family<T> family, Cluster<T> cluster) {
        NavigableSet<String> keys = new TreeSet<>();
        for (Told<T> told : cluster.tellings()) keys.addAll(lookups(family, told));
        NavigableSet<String> forms = new TreeSet<>();
        for (String key : keys) forms.addAll(under(key));
        NavigableMap<String, Cluster<T>> near = new TreeMap<>();
        for (String form : forms) {
            List<Told<T>> tellings = tellings(family, form);
            if (tellings.isEmpty()) continue;
            String name = name(tellings.getFirst());
            if (!name.equals(cluster.name())) near.computeIfAbsent(name, own -> cluster(family, own));
        }
        return near.values();
    }

    /** Where a telling looks: by the article's own words, and by every other name for those in it. */
    <T extends Telling> Set<String> lookups(Family<T> family, Told<T> told) {
        return family.lookups(told.by(), own(family, told));
    }

    /** The telling as its article has it. */
    static <T extends Telling> T own(Family<T> family, Told<T> told) {
        return family.of(told.by()).stream()
                .filter(fact -> fact.form().equals(told.fact().form()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "%s does not tell %s".formatted(told.by().article(), told.fact())));
    }

    void tell(Profile profile, Collection<Entry<?>> entries) {
        register.keep(profile.article(), ProfileFormat.write(profile));
        profiles.put(profile.article(), Optional.of(profile));
        for (Entry<?> entry : entries) {
            register.add(Relation.TELLS, profile.article(), entry.form());
            entry.keys().forEach(key -> register.add(Relation.KEY, entry.form(), key));
        }
    }

    void untell(String article, String form) {
        register.remove(Relation.TELLS, article, form);
    }

    /** Takes a form from under all keys but these. */
    void keepKeys(String form, Set<String> keys) {
        for (String key : collect(register.objects(Relation.KEY, form)))
            if (!keys.contains(key)) register.remove(Relation.KEY, form, key);
    }

    void forget(String article) {
        register.forget(article);
        profiles.put(article, Optional.empty());
    }

    /** Calls a form so; by its own IRI if there is no name. */
    void rename(String form, Optional<String> name) {
        name(form).ifPresent(old -> register.remove(Relation.NAME, form, old));
        name.ifPresent(given -> register.add(Relation.NAME, form, given));
        names.put(form, name);
    }

    private record Near(Family<?> family, Cluster<?> cluster, Collection<? extends Cluster<?>> near) {}

    /** A form that an article tells, and under what it is found. */
    record Entry<T extends Telling>(String form, Set<String> keys) {}
}
