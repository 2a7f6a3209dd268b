package dateline.serve.data;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dateline.serve.data.Census.Busy;
import dateline.serve.data.Census.ClassPartition;
import dateline.serve.data.Census.Figures;
import dateline.serve.data.Census.PropertyPartition;
import dateline.store.StoreVersion;
import dateline.vocab.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** One pass through a graph, subject by subject, as TDB2's index has them. */
final class CountData {
    /** As many of a class as anybody would look at. */
    static final int BUSIEST = 50;

    /** Whose links are counted: a map of all things of an archive would not fit into memory. */
    private static final Set<Node> COUNTED = Set.of(Schema.Person, Schema.Organization, Schema.Place);

    private static final int KNOWN = 200_000; // things whose classes are kept, since most are named again and again

    private final Graph graph;
    private final Map<Node, Long> entities = new HashMap<>();
    private final Map<Node, Map<Node, Property>> classes = new HashMap<>();
    private final Map<Node, Property> properties = new HashMap<>();
    private final Map<Node, Map<Node, Long>> links = new HashMap<>();
    private final Cache<Node, Set<Node>> types =
            Caffeine.newBuilder().maximumSize(KNOWN).executor(Runnable::run).build();
    private long triples;
    private long subjects;

    private static final class Property {
        private long triples;
        private long subjects;
        private final Map<Node, Long> classes = new HashMap<>();
        private final Map<String, Long> datatypes = new HashMap<>();
    }

    CountData(Graph graph) {
        this.graph = graph;
    }

    Figures count(StoreVersion version) {
        Iterator<Triple> all = graph.find();
        try {
            List<Triple> ofOne = new ArrayList<>();
            while (all.hasNext()) {
                Triple triple = all.next();
                if (!ofOne.isEmpty() && !ofOne.getFirst().getSubject().equals(triple.getSubject())) {
                    countSubject(ofOne);
                    ofOne.clear();
                    if (Thread.currentThread().isInterrupted()) break;
                }
                ofOne.add(triple);
            }
            if (!ofOne.isEmpty()) countSubject(ofOne);
        } finally {
            Iter.close(all);
        }
        return figures(version);
    }

    private void countSubject(List<Triple> ofOne) {
        subjects++;
        Set<Node> ownTypes = new LinkedHashSet<>();
        for (Triple triple : ofOne) {
            if (triple.getPredicate().equals(RDF.Nodes.type)) ownTypes.add(triple.getObject());
        }
        ownTypes.forEach(type -> entities.merge(type, 1L, Long::sum));
        Set<Node> seen = new LinkedHashSet<>();
        for (Triple triple : ofOne) {
            triples++;
            boolean isFirst = seen.add(triple.getPredicate());
            Set<Node> objectTypes = triple.getObject().isLiteral() ? Set.of() : typesOf(triple.getObject());
            add(properties, triple, objectTypes, isFirst);
            for (Node type : ownTypes)
                add(classes.computeIfAbsent(type, any -> new HashMap<>()), triple, objectTypes, isFirst);
            for (Node type : objectTypes) {
                if (COUNTED.contains(type))
                    links.computeIfAbsent(type, any -> new HashMap<>()).merge(triple.getObject(), 1L, Long::sum);
            }
        }
    }

    private static void add(Map<Node, Property> counts, Triple triple, Set<Node> objectTypes, boolean isFirst) {
        Property property = counts.computeIfAbsent(triple.getPredicate(), any -> new Property());
        property.triples++;
        if (isFirst) property.subjects++;
        objectTypes.forEach(type -> property.classes.merge(type, 1L, Long::sum));
        if (triple.getObject().isLiteral())
            property.datatypes.merge(triple.getObject().getLiteralDatatypeURI(), 1L, Long::sum);
    }

    private Set<Node> typesOf(Node thing) {
        return types.get(thing, any -> {
            Set<Node> found = new LinkedHashSet<>();
            graph.find(any, RDF.Nodes.type, Node.ANY).forEachRemaining(triple -> found.add(triple.getObject()));
            return Set.copyOf(found);
        });
    }

    private Figures figures(StoreVersion version) {
        List<ClassPartition> partitions = entities.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> new ClassPartition(
                        entry.getKey(), entry.getValue(), partitions(classes.getOrDefault(entry.getKey(), Map.of()))))
                .toList();
        Map<Node, List<Busy>> busiest = new HashMap<>();
        links.forEach((type, counts) -> busiest.put(type, busiest(counts)));
        return new Figures(version, triples, subjects, partitions, partitions(properties), busiest);
    }

    private static List<PropertyPartition> partitions(Map<Node, Property> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getURI()))
                .map(entry -> new PropertyPartition(
                        entry.getKey(),
                        entry.getValue().triples,
                        entry.getValue().subjects,
                        sorted(entry.getValue().classes),
                        new TreeMap<>(entry.getValue().datatypes)))
                .toList();
    }

    private static Map<Node, Long> sorted(Map<Node, Long> counts) {
        Map<Node, Long> sorted = new TreeMap<>(Comparator.comparing(Node::toString));
        sorted.putAll(counts);
        return sorted;
    }

    private static List<Busy> busiest(Map<Node, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .toString()))
                .limit(BUSIEST)
                .map(entry -> new Busy(entry.getKey(), entry.getValue()))
                .toList();
    }
}
