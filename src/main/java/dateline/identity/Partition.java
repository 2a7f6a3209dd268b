package dateline.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Parts the tellings of some forms, and of all that might be the same as any of them, into things. Forms join things one
 * after another, the first published first: the first thing with a form that is the same and none that is apart, and with
 * no article in common, since what one article tells apart is apart. What comes out depends on the tellings alone.
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
        Form<T> form = new Form<>(id, tellings.getFirst(), articles(tellings));
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
        List<Part<T>> parts = new ArrayList<>();
        Map<String, Part<T>> partOf = new HashMap<>();
        for (Form<T> form : inOrder()) {
            Part<T> part = edges.getOrDefault(form.id(), Set.of()).stream()
                    .map(partOf::get)
                    .filter(java.util.Objects::nonNull)
                    .distinct()
                    .sorted(Comparator.comparingInt(Part::number))
                    .filter(candidate -> candidate.admits(form, family))
                    .findFirst()
                    .orElseGet(() -> {
                        Part<T> fresh = new Part<>(parts.size(), new ArrayList<>(), new HashSet<>());
                        parts.add(fresh);
                        return fresh;
                    });
            part.take(form);
            partOf.put(form.id(), part);
        }
        return names(parts);
    }

    private Map<String, String> names(List<Part<T>> parts) {
        Set<String> taken = new TreeSet<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Part<T> part : parts) {
            String name = family.name(part.forms().stream().map(Form::first).toList(), taken::contains);
            taken.add(name);
            part.forms().forEach(form -> names.put(form.id(), name));
        }
        return names;
    }

    private Collection<Form<T>> inOrder() {
        Comparator<Form<T>> order = family.isAlike()
                ? Comparator.comparing(Form::id)
                : Comparator.<Form<T>, String>comparing(
                                form -> form.first().by().order())
                        .thenComparing(Form::id);
        return forms.values().stream().sorted(order).toList();
    }

    /**
     * @param first the telling that speaks for it
     * @param articles which tell it; empty where that is no matter
     */
    private record Form<T extends Telling>(String id, Told<T> first, Set<String> articles) {}

    private record Part<T extends Telling>(int number, List<Form<T>> forms, Set<String> articles) {
        boolean admits(Form<T> form, Family<T> family) {
            return form.articles().stream().noneMatch(articles::contains)
                    && forms.stream().noneMatch(own -> family.apart(own.first(), form.first()));
        }

        void take(Form<T> form) {
            forms.add(form);
            articles.addAll(form.articles());
        }
    }
}
