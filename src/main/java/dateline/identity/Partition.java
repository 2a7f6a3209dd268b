package dateline.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parts the tellings of some forms, and of all that might be the same as any of them, into things, as their family joins
 * them. What comes out depends on the tellings alone.
 */
final class Partition<T extends Telling> {
    private final Family<T> family;
    private final Known known;
    private final NavigableMap<String, Form<T>> forms = new TreeMap<>();
    private final Map<String, Set<String>> edges = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    Partition(Family<T> family, Known known) {
        this.family = family;
        this.known = known;
    }

    /** Takes in a form that is told now. */
    void add(String form) {
        waiting.add(form);
        visitAll();
    }

    /** Takes in what was the same as a telling that is no more. */
    void addNeighbours(Told<T> gone, Set<String> lookups, Optional<String> name) {
        name.ifPresent(this::addNamed);
        for (String key : lookups)
            for (String form : known.under(key)) {
                List<Told<T>> tellings = known.tellings(family, form);
                if (!tellings.isEmpty() && family.same(gone, tellings.getFirst())) waiting.add(form);
            }
        visitAll();
    }

    private void addNamed(String name) {
        waiting.add(name);
        waiting.addAll(known.named(name));
    }

    private void visitAll() {
        while (!waiting.isEmpty()) visit(waiting.poll());
    }

    private void visit(String id) {
        if (forms.containsKey(id)) return;
        List<Told<T>> tellings = known.tellings(family, id);
        if (tellings.isEmpty()) return;
        Form<T> form = new Form<>(id, tellings.getFirst(), articles(tellings), family.isAlike() ? known.weight(id) : 0);
        forms.put(id, form);
        addNamed(known.name(form.first()));
        Set<String> seen = new HashSet<>(Set.of(id));
        for (String key : known.lookups(family, form.first())) {
            for (String other : known.under(key)) {
                if (!seen.add(other)) continue;
                List<Told<T>> others = known.tellings(family, other);
                if (others.isEmpty() || !family.same(form.first(), others.getFirst())) continue;
                edges.computeIfAbsent(id, any -> new HashSet<>()).add(other);
                edges.computeIfAbsent(other, any -> new HashSet<>()).add(id);
                waiting.add(other);
            }
        }
    }

    private Set<String> articles(List<Told<T>> tellings) {
        Set<String> articles = new HashSet<>();
        if (!family.isAlike()) tellings.forEach(told -> articles.add(told.by().article()));
        return articles;
    }

    /** The name of every form that was visited. */
    Map<String, String> names() {
        return family.joining().names(forms.values(), edges);
    }
}
