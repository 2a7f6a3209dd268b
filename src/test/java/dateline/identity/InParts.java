package dateline.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is the same across articles, found out in parts, each of which sees as little of the archive as it may: for tests. */
final class InParts {
    private static final List<SharedWork<?>> FAMILIES = SharedWork.all(); // which reads lists of officials

    private final Map<String, Profile> profiles = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Set<Finding> findings = new HashSet<>();

    private InParts(Collection<Profile> profiles) {
        profiles.forEach(profile -> this.profiles.put(profile.article(), profile));
    }

    static InParts of(Collection<Profile> profiles) {
        InParts parts = new InParts(profiles);
        for (SharedWork<?> work : FAMILIES) parts.name(work);
        for (SharedWork<?> work : FAMILIES) if (work.hasFindings()) parts.find(work);
        return parts;
    }

    /** For each article, what its own IRIs are called where that is not their own. */
    Map<String, Map<String, String>> names() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        profiles.forEach((article, profile) -> {
            Excerpt excerpt = new Excerpt();
            excerpt.add(namesFor(profile));
            all.put(article, FAMILIES.getFirst().names(profile, excerpt));
        });
        return all;
    }

    Set<Finding> findings() {
        return findings;
    }

    private Map<String, Spoken> spoken(SharedWork<?> work) {
        Map<String, Spoken> spoken = new TreeMap<>();
        for (Profile profile : profiles.values())
            for (Spoken heard : work.heard(profile)) spoken.merge(heard.form(), heard, work::together);
        return spoken;
    }

    private Map<String, String> namesFor(Profile profile) {
        Map<String, String> own = new HashMap<>(names);
        own.keySet().retainAll(SharedWork.speaksOf(profile));
        return own;
    }

    private Excerpt excerpt(Collection<String> articles) {
        Excerpt excerpt = new Excerpt();
        for (String article : new TreeSet<>(articles)) {
            Profile profile = Objects.requireNonNull(profiles.get(article));
            excerpt.add(article, ProfileFormat.write(profile), namesFor(profile));
        }
        return excerpt;
    }

    private void name(SharedWork<?> work) {
        Map<String, Spoken> spoken = spoken(work);
        Map<String, Set<Spoken>> groups = new HashMap<>();
        spoken.values().forEach(one -> groups.put(one.form(), new HashSet<>(Set.of(one))));
        for (Spoken one : spoken.values())
            for (Spoken other : spoken.values()) {
                Spoken.Teller looker = work.speaker(other);
                if (one == other || one.keys().stream().noneMatch(looker.lookups()::contains)) continue;
                Map<String, String> speakers =
                        Map.of(one.form(), work.speaker(one).article(), other.form(), looker.article());
                if (!work.isSame(one.form(), other.form(), speakers, excerpt(speakers.values()))) continue;
                Set<Spoken> both = new HashSet<>(groups.getOrDefault(one.form(), Set.of()));
                both.addAll(groups.getOrDefault(other.form(), Set.of()));
                both.forEach(member -> groups.put(member.form(), both));
            }
        Map<String, String> found = new TreeMap<>();
        for (Set<Spoken> group : new HashSet<>(groups.values()))
            found.putAll(work.names(
                    group,
                    excerpt(group.stream()
                            .map(form -> work.speaker(form).article())
                            .toList())));
        names.putAll(found);
    }

    private void find(SharedWork<?> work) {
        Map<String, List<Spoken>> things = new TreeMap<>();
        for (Spoken spoken : spoken(work).values())
            things.computeIfAbsent(names.getOrDefault(spoken.form(), spoken.form()), any -> new ArrayList<>())
                    .add(spoken);
        things.forEach((thing, forms) -> {
            Set<String> lookups = new HashSet<>();
            for (Spoken form : forms) form.tellers().forEach(teller -> lookups.addAll(teller.lookups()));
            List<Spoken> near = things.values().stream()
                    .filter(other ->
                            other.stream().anyMatch(form -> form.keys().stream().anyMatch(lookups::contains)))
                    .flatMap(List::stream)
                    .toList();
            Set<Spoken> all = new HashSet<>(forms);
            all.addAll(near);
            Excerpt excerpt = excerpt(all.stream()
                    .flatMap(form -> form.tellers().stream())
                    .map(Spoken.Teller::article)
                    .toList());
            all.forEach(excerpt::add);
            work.find(List.of(thing), excerpt, findings::add);
        });
    }
}
