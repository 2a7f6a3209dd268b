package dateline.export.release;

import dateline.store.Snapshot;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts what there is while it is written, and asks the snapshot what a release says of its articles. Holds one number for
 * each class and property.
 */
final class Survey extends StreamRDFWrapper {
    private static final int LONGEST_DAY = 10; // of a date with or without a time

    /** Whose least IRI is an example of what there is. */
    private static final List<Node> EXAMPLES =
            List.of(Schema.NewsArticle, Schema.Person, Schema.Organization, Schema.Place, News.Meeting, News.Statement);

    private final Map<Node, String> examples = new HashMap<>();
    private final Map<Node, Long> classes = new HashMap<>();
    private final Map<Node, Long> properties = new HashMap<>();
    private long quads;
    private long triples;

    Survey(StreamRDF next) {
        super(next);
    }

    @Override
    public void triple(Triple triple) {
        quads++;
        triples++;
        properties.merge(triple.getPredicate(), 1L, Long::sum);
        if (triple.getPredicate().equals(RDF.Nodes.type)) {
            classes.merge(triple.getObject(), 1L, Long::sum);
            if (EXAMPLES.contains(triple.getObject()))
                examples.merge(
                        triple.getObject(),
                        triple.getSubject().getURI(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        super.triple(triple);
    }

    @Override
    public void quad(Quad quad) {
        quads++;
        super.quad(quad);
    }

    /** One thing of each kind that readers look for first. */
    List<String> examples() {
        return EXAMPLES.stream()
                .map(type -> Optional.ofNullable(examples.get(type)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param graphs how many named graphs there are */
    Counts counts(long graphs) {
        return new Counts(quads, triples, graphs, byName(classes), byName(properties));
    }

    private static TreeMap<String, Long> byName(Map<Node, Long> counts) {
        TreeMap<String, Long> named = new TreeMap<>();
        counts.forEach((node, count) -> named.put(node.toString(), count));
        return named;
    }

    /** The named graphs that are published. */
    static long graphs(Snapshot snapshot) {
        return Iter.asStream(snapshot.publishedGraphs()).count();
    }

    static List<String> extractors(Snapshot snapshot) {
        return texts(snapshot, News.extractor);
    }

    static List<String> languages(Snapshot snapshot) {
        return texts(snapshot, Schema.inLanguage);
    }

    static List<String> withdrawn(Snapshot snapshot) {
        return Iter.asStream(
                        snapshot.dataset().find(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, News.WithdrawnArticle))
                .map(quad -> quad.getSubject().getURI())
                .sorted()
                .toList();
    }

    /** The days on which articles were published, the first and the last; none where no article says. */
    static Optional<Metadata.Period> published(Snapshot snapshot) {
        TreeSet<String> ends = new TreeSet<>();
        objects(snapshot, Schema.datePublished)
                .map(node -> node.getLiteralLexicalForm())
                .filter(text -> text.length() >= LONGEST_DAY)
                .map(text -> text.substring(0, LONGEST_DAY))
                .forEach(day -> {
                    ends.add(day);
                    if (ends.size() > 2) ends.remove(ends.higher(ends.first()));
                });
        return ends.isEmpty()
                ? Optional.empty()
                : Optional.of(new Metadata.Period(LocalDate.parse(ends.first()), LocalDate.parse(ends.last())));
    }

    private static List<String> texts(Snapshot snapshot, Node property) {
        return List.copyOf(objects(snapshot, property)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<Node> objects(Snapshot snapshot, Node property) {
        return Iter.asStream(snapshot.dataset().find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY))
                .map(Quad::getObject);
    }
}
