package dateline.serve.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** Triples as a graph that keeps their order, since Jena's own has none and its writers write as they find. */
final class OrderedGraph extends GraphBase {
    private final List<Triple> triples;
    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

    /** @param triples each once */
    OrderedGraph(List<Triple> triples) {
        this.triples = List.copyOf(triples);
        for (Triple triple : triples)
            bySubject
                    .computeIfAbsent(triple.getSubject(), any -> new ArrayList<>())
                    .add(triple);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node subject = pattern.getSubject();
        List<Triple> candidates = subject.isConcrete() ? bySubject.getOrDefault(subject, List.of()) : triples;
        return WrappedIterator.create(candidates.iterator()).filterKeep(pattern::matches);
    }
}
