package dateline.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Parts the tellings of some forms, and of all that might be the same as any of them, into things. The pairs most alike
 * join first, and whole things join only if none of their forms are apart and they have no article in common, since what
 * one article tells apart is apart. What comes out depends on the tellings alone.
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
        Map<String, Part<T>> parts = new HashMap<>();
        List<Form<T>> order = inOrder();
        for (Form<T> form : order) parts.put(form.id(), new Part<>(form));
        for (Edge<T> edge : edges(order)) {
            Part<T> one = partOf(parts, edge.one());
            Part<T> other = partOf(parts, edge.other());
            if (one == other || !one.admits(other, family)) continue;
            one.take(other);
            other.forms().forEach(form -> parts.put(form.id(), one));
        }
        return names(order.stream().map(form -> partOf(parts, form)).distinct().toList());
    }

    private Part<T> partOf(Map<String, Part<T>> parts, Form<T> form) {
        return Objects.requireNonNull(parts.get(form.id()));
    }

    /** Pairs that are the same, the most alike first, and of equals the first published. */
    private List<Edge<T>> edges(List<Form<T>> order) {
        List<Edge<T>> sorted = new ArrayList<>();
        for (int first = 0; first < order.size(); first++) {
            Form<T> one = order.get(first);
            Set<String> same = edges.getOrDefault(one.id(), Set.of());
            for (Form<T> other : order.subList(first + 1, order.size()))
                if (same.contains(other.id()))
                    sorted.add(new Edge<>(one, other, family.likeness(one.first(), other.first())));
        }
        sorted.sort(Comparator.comparingInt(edge -> -edge.likeness())); // stable
        return sorted;
    }

    private Map<String, String> names(List<Part<T>> parts) {
        Set<String> taken = new TreeSet<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Part<T> part : parts) {
            String name = family.name(
                    part.forms().stream().sorted(order()).map(Form::first).toList(), taken::contains);
            taken.add(name);
            part.forms().forEach(form -> names.put(form.id(), name));
        }
        return names;
    }

    private List<Form<T>> inOrder() {
        return forms.values().stream().sorted(order()).toList();
    }

    private Comparator<Form<T>> order() {
        return family.isAlike()
                ? Comparator.comparing(Form::id)
                : Comparator.<Form<T>, String>comparing(
                                form -> form.first().by().order())
                        .thenComparing(Form::id);
    }

    /**
     * @param first the telling that speaks for it
     * @param articles which tell it; empty where that is no matter
     */
    private record Form<T extends Telling>(String id, Told<T> first, Set<String> articles) {}

    private record Edge<T extends Telling>(Form<T> one, Form<T> other, int likeness) {}

    private static final class Part<T extends Telling> {
        private final List<Form<T>> forms = new ArrayList<>();
        private final Set<String> articles = new HashSet<>();

        Part(Form<T> form) {
            forms.add(form);
            articles.addAll(form.articles());
        }

        List<Form<T>> forms() {
            return forms;
        }

        boolean admits(Part<T> other, Family<T> family) {
            return other.articles.stream().noneMatch(articles::contains)
                    && forms.stream().noneMatch(own -> other.forms.stream()
                            .anyMatch(form -> family.apart(own.first(), form.first())));
        }

        void take(Part<T> other) {
            forms.addAll(other.forms);
            articles.addAll(other.articles);
        }
    }
}
