package dateline.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pairs most alike join first, and whole things join only if none of their forms are apart and they have no article
 * in common, since what one article tells apart is apart.
 */
final class JoinLikest<T extends Telling> implements Joining<T> {
    private final Family<T> family;

    JoinLikest(Family<T> family) {
        this.family = family;
    }

    @Override
    public Map<String, String> names(Collection<Form<T>> forms, Map<String, Set<String>> edges) {
        Map<String, Part<T>> parts = new HashMap<>();
        List<Form<T>> order = forms.stream().sorted(order()).toList();
        for (Form<T> form : order) parts.put(form.id(), new Part<>(form));
        for (Edge<T> edge : sorted(order, edges)) {
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
    private List<Edge<T>> sorted(List<Form<T>> order, Map<String, Set<String>> edges) {
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

    private Comparator<Form<T>> order() {
        return family.isAlike()
                ? Comparator.comparing(Form::id)
                : Comparator.<Form<T>, String>comparing(
                                form -> form.first().by().order())
                        .thenComparing(Form::id);
    }

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
