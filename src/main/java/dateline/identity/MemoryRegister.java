package dateline.identity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A register in memory: some ten kilobytes an article. */
public final class MemoryRegister implements Register {
    private final Map<String, String> profiles = new HashMap<>();
    private final Map<Relation, Map<String, Set<String>>> forward = new EnumMap<>(Relation.class);
    private final Map<Relation, Map<String, Set<String>>> back = new EnumMap<>(Relation.class);

    public MemoryRegister() {
        for (Relation relation : Relation.values()) {
            forward.put(relation, new HashMap<>());
            back.put(relation, new HashMap<>());
        }
    }

    @Override
    public Optional<String> kept(String article) {
        return Optional.ofNullable(profiles.get(article));
    }

    @Override
    public void keep(String article, String profile) {
        profiles.put(article, profile);
    }

    @Override
    public void forget(String article) {
        profiles.remove(article);
    }

    @Override
    public void add(Relation relation, String subject, String object) {
        of(forward, relation).computeIfAbsent(subject, any -> new TreeSet<>()).add(object);
        of(back, relation).computeIfAbsent(object, any -> new TreeSet<>()).add(subject);
    }

    @Override
    public void remove(Relation relation, String subject, String object) {
        remove(of(forward, relation), subject, object);
        remove(of(back, relation), object, subject);
    }

    private static void remove(Map<String, Set<String>> map, String from, String what) {
        map.computeIfPresent(from, (any, values) -> {
            values.remove(what);
            return values.isEmpty() ? null : values;
        });
    }

    @Override
    public Stream<String> objects(Relation relation, String subject) {
        return of(forward, relation).getOrDefault(subject, Set.of()).stream();
    }

    @Override
    public Stream<String> subjects(Relation relation, String object) {
        return of(back, relation).getOrDefault(object, Set.of()).stream();
    }

    private static Map<String, Set<String>> of(Map<Relation, Map<String, Set<String>>> maps, Relation relation) {
        return maps.getOrDefault(relation, Map.of());
    }
}
