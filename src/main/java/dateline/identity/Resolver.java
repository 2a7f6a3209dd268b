package dateline.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps a register, and tells what is the same across its articles and what follows. What it says of the articles that
 * there are is the same whatever the order they came in, and whatever was there and is gone. A change costs look-ups for
 * what the changed articles tell and for what that touches; nothing else is read.
 */
public final class Resolver {
    private final Families families;

    public Resolver(Families families) {
        this.families = families;
    }

    /**
     * Takes in articles, each in place of what it told before.
     *
     * @param readings their profiles by their IRIs; empty for an article that is gone
     */
    public Resolution resolve(Register register, Map<String, Optional<Profile>> readings) {
        return new Change(new Known(register), readings).run();
    }

    /**
     * Makes what people decided hold for articles that are here already.
     *
     * @param before what was decided when the register was last changed
     */
    public Resolution decide(Register register, Decisions before) {
        Decisions changed = families.decisions().changed(before);
        Known known = new Known(register);
        Set<String> articles = new TreeSet<>();
        changed.splits().forEach(split -> articles.addAll(split.articles()));
        for (String own : changed.own())
            for (String form : known.under(SameEntity.key(own)))
                register.subjects(Register.Relation.TELLS, form).limit(1).forEach(articles::add);
        Map<String, Optional<Profile>> readings = new TreeMap<>();
        for (String article : articles)
            known.profile(article).ifPresent(profile -> readings.put(article, Optional.of(profile)));
        return resolve(register, readings);
    }

    private final class Change {
        private final Known known;
        private final Map<String, Optional<Profile>> readings;
        private final Map<String, Profile> before = new TreeMap<>();
        private final NavigableSet<String> touched;
        private final Map<Family<?>, NavigableSet<String>> things = new HashMap<>();
        private final Map<Family<?>, List<Gone<?>>> gone = new HashMap<>();

        Change(Known known, Map<String, Optional<Profile>> readings) {
            this.known = known;
            this.readings = new TreeMap<>(readings);
            this.touched = new TreeSet<>(readings.keySet());
        }

        Resolution run() {
            for (String article : readings.keySet())
                known.profile(article).ifPresent(profile -> before.put(article, profile));
            for (Profile profile : before.values()) for (Family<?> family : families.all()) remember(family, profile);
            before.values().forEach(this::remove);
            readings.values().forEach(reading -> reading.map(families.decisions()::marked)
                    .ifPresent(this::put));
            for (Family<?> family : families.all()) name(family);
            NavigableMap<String, Map<String, String>> names = new TreeMap<>();
            for (String article : touched)
                known.profile(article).ifPresent(profile -> names.put(article, families.names(profile, known)));
            for (Family<?> family : families.all()) addThings(family);
            NavigableSet<String> all = new TreeSet<>();
            things.values().forEach(all::addAll);
            addTexts(all);
            return new Resolution(names, all, findings());
        }

        private <T extends Telling> void remember(Family<T> family, Profile profile) {
            for (T fact : family.of(profile)) {
                Told<T> told = known.told(profile, fact);
                things(family).add(known.name(told));
                gone.computeIfAbsent(family, any -> new ArrayList<>())
                        .add(new Gone<>(told, family.lookups(profile, fact), known.name(fact.form())));
            }
        }

        private void remove(Profile profile) {
            known.forget(profile.article());
            for (Family<?> family : families.all()) removeFrom(family, profile);
        }

        private <T extends Telling> void removeFrom(Family<T> family, Profile profile) {
            for (T fact : family.of(profile)) {
                known.untell(profile.article(), fact.form());
                // Keys of articles that nobody listens to cannot be told from those of the one that is gone. They do no
                // harm: a key leads to tellings, and the tellings decide.
                if (known.isOverheard(family, fact.form())) continue;
                Set<String> keys = new HashSet<>();
                for (Told<T> left : known.tellings(family, fact.form()))
                    keys.addAll(family.keys(left.by(), Known.own(family, left)));
                known.keepKeys(fact.form(), keys);
            }
        }

        private void put(Profile profile) {
            List<Known.Entry<?>> entries = new ArrayList<>();
            for (Family<?> family : families.all()) entries.addAll(entries(family, profile));
            known.tell(profile, entries);
        }

        private static <T extends Telling> List<Known.Entry<?>> entries(Family<T> family, Profile profile) {
            List<Known.Entry<?>> entries = new ArrayList<>();
            for (T fact : family.of(profile)) entries.add(new Known.Entry<T>(fact.form(), family.keys(profile, fact)));
            return entries;
        }

        private <T extends Telling> void name(Family<T> family) {
            Partition<T> partition = new Partition<>(family, known);
            for (Gone<?> old : gone.getOrDefault(family, List.of())) {
                @SuppressWarnings("unchecked") // remembered for this family
                Gone<T> own = (Gone<T>) old;
                partition.addNeighbours(own.told(), own.lookups(), own.name());
            }
            for (String article : List.copyOf(touched))
                known.profile(article)
                        .ifPresent(profile -> family.of(profile).forEach(fact -> partition.add(fact.form())));
            partition.names().forEach((form, name) -> rename(family, form, name));
            for (Gone<?> old : gone.getOrDefault(family, List.of()))
                if (!known.isTold(old.told().fact().form()))
                    known.rename(old.told().fact().form(), Optional.empty());
        }

        private <T extends Telling> void rename(Family<T> family, String form, String name) {
            String own = known.tellings(family, form).getFirst().fact().iri();
            String old = known.name(form).orElse(own);
            if (old.equals(name)) return;
            things(family).add(old);
            things(family).add(name);
            known.rename(form, name.equals(own) ? Optional.empty() : Optional.of(name));
            touched.addAll(known.tellers(form));
        }

        private <T extends Telling> void addThings(Family<T> family) {
            for (String article : touched)
                known.profile(article).ifPresent(profile -> family.of(profile)
                        .forEach(fact -> things(family).add(known.name(known.told(profile, fact)))));
        }

        /** What an article is a copy of is said of itself, not of the text it is known by. */
        private void addTexts(NavigableSet<String> all) {
            all.addAll(readings.keySet());
            for (String text : things(families.texts()))
                for (Told<TextProfile> told :
                        known.cluster(families.texts(), text).tellings())
                    all.add(told.by().article());
        }

        private List<Finding> findings() {
            Set<Finding> findings = new LinkedHashSet<>();
            for (Family<?> family : families.all())
                for (String thing : things(family)) families.find(family, thing, known, findings::add);
            return List.copyOf(findings);
        }

        private NavigableSet<String> things(Family<?> family) {
            return things.computeIfAbsent(family, any -> new TreeSet<>());
        }
    }

    /** What was told before this change, with the name it had. */
    private record Gone<T extends Telling>(Told<T> told, Set<String> lookups, Optional<String> name) {}
}
