package dateline.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Quads that came and went in a batch which is not committed yet. */
final class Overlay {
    private final Set<Quad> added = new LinkedHashSet<>();
    private final Set<Quad> deleted = new LinkedHashSet<>();
    private final Map<Node, Set<Quad>> ofSubject = new HashMap<>();
    private final Map<Node, Set<Quad>> ofObject = new HashMap<>();

    void add(Quad quad) {
        deleted.remove(quad);
        if (!added.add(quad)) return;
        ofSubject
                .computeIfAbsent(quad.getSubject(), key -> new LinkedHashSet<>())
                .add(quad);
        ofObject.computeIfAbsent(quad.getObject(), key -> new LinkedHashSet<>()).add(quad);
    }

    void delete(Quad quad) {
        deleted.add(quad);
        if (!added.remove(quad)) return;
        ofSubject.getOrDefault(quad.getSubject(), Set.of()).remove(quad);
        ofObject.getOrDefault(quad.getObject(), Set.of()).remove(quad);
    }

    boolean isEmpty() {
        return added.isEmpty() && deleted.isEmpty();
    }

    Set<Quad> added() {
        return added;
    }

    Set<Quad> deleted() {
        return deleted;
    }

    /** What a pattern finds, given what it finds without the batch. */
    List<Quad> over(Quad pattern, List<Quad> found) {
        if (isEmpty()) return found;
        Map<Quad, Quad> all = new LinkedHashMap<>();
        Stream.concat(found.stream().filter(quad -> !deleted.contains(quad)), matching(pattern))
                .forEach(quad -> all.put(quad, quad));
        return List.copyOf(all.values());
    }

    private Stream<Quad> matching(Quad pattern) {
        Set<Quad> candidates = pattern.getSubject().isConcrete()
                ? ofSubject.getOrDefault(pattern.getSubject(), Set.of())
                : pattern.getObject().isConcrete() ? ofObject.getOrDefault(pattern.getObject(), Set.of()) : added;
        boolean anyName = pattern.getGraph().equals(Node.ANY);
        return candidates.stream()
                .filter(quad ->
                        anyName ? !quad.isDefaultGraph() : pattern.getGraph().equals(quad.getGraph()))
                .filter(quad -> pattern.asTriple().matches(quad.asTriple()));
    }
}
