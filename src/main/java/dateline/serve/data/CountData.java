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
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * One pass through a graph, subject by subject, as TDB2's index has them. Memory is bounded: what grows with the data is the
 * classes of things that were named, and the counts of links, both of which have a largest size.
 */
final class CountData {
    /** As many of a class as anybody would look at. */
    static final int BUSIEST = 50;

    /** Whose links are counted. */
    private static final Set<Node> COUNTED = Set.of(Schema.Person, Schema.Organization, Schema.Place);

    private static final int KNOWN = 100_000; // things whose classes are kept, since most are named again and again
    private static final int ROOM = 100_000; // things of a class whose links are counted
    private static final int SITES = 100; // that links lead to: there are a handful

    private static final Pattern SITE = Pattern.compile("https?://[^/?#]{1,200}/");

    private final Graph graph;
    private final BooleanSupplier isToStop;
    private final Map<Node, Long> entities = new HashMap<>();
    private final Map<Node, Map<Node, Property>> classes = new HashMap<>();
    private final Map<Node, Property> properties = new HashMap<>();
    private final Map<Node, CountLinks> links = new HashMap<>();
    private final Map<String, Long> sites = new TreeMap<>();
    private final Map<Set<Node>, Set<Node>> kinds = new HashMap<>(); // each set of classes once: there are few
    private final Cache<Node, Set<Node>> types =
            Caffeine.newBuilder().maximumSize(KNOWN).executor(Runnable::run).build();
    private long triples;
    private long subjects;
    private long typed;

    /** Nobody wants the figures any more. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Property {
        private long triples;
        private long subjects;
        private final Map<Node, Long> classes = new HashMap<>();
        private final Map<String, Long> datatypes = new HashMap<>();
    }

    /** @param isToStop asked after every subject */
    CountData(Graph graph, BooleanSupplier isToStop) {
        this.graph = graph;
        this.isToStop = isToStop;
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
                    if (isToStop.getAsBoolean()) throw new StoppedException();
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
        if (!ownTypes.isEmpty()) typed++;
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
                    links.computeIfAbsent(type, any -> new CountLinks(ROOM)).add(triple.getObject());
            }
            if (triple.getPredicate().equals(OWL.sameAs.asNode())) countSite(triple.getObject());
        }
    }

    private void countSite(Node elsewhere) {
        if (!elsewhere.isURI()) return;
        Matcher site = SITE.matcher(elsewhere.getURI());
        if (site.lookingAt() && (sites.size() < SITES || sites.containsKey(site.group())))
            sites.merge(site.group(), 1L, Long::sum);
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
            return kinds.computeIfAbsent(found, own -> own);
        });
    }

    private Figures figures(StoreVersion version) {
        List<ClassPartition> partitions = entities.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .map(entry -> new ClassPartition(
                        entry.getKey(), entry.getValue(), partitions(classes.getOrDefault(entry.getKey(), Map.of()))))
                .toList();
        Map<Node, List<Busy>> busiest = new HashMap<>();
        links.forEach((type, counts) -> busiest.put(type, counts.busiest(graph, BUSIEST)));
        return new Figures(version, triples, subjects, typed, partitions, partitions(properties), sites, busiest);
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
}
