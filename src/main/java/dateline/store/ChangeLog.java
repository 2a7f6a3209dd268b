package dateline.store;

import dateline.store.Change.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What happened to the articles of a store, in order. It stands in the register's graph, so that it is changed in the same
 * transactions as they, and neither queries nor dumps have it.
 */
final class ChangeLog {
    private static final Node LOG = node("log");
    private static final Node VERSION = node("version");
    private static final Node AT = node("at");
    private static final Node LAST = node("last");
    private static final Node ARTICLE = node("article");
    private static final Node KIND = node("kind");

    private final DatasetGraph dataset;

    ChangeLog(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    StoreVersion version() {
        return text(LOG, VERSION)
                .map(number -> new StoreVersion(
                        Long.parseLong(number),
                        text(LOG, AT).map(Instant::parse).orElse(Instant.EPOCH)))
                .orElse(StoreVersion.NONE);
    }

    /** The number of the latest change; 0 if there was none. */
    long last() {
        return text(LOG, LAST).map(Long::parseLong).orElse(0L);
    }

    /** At most so many changes, from this number on. Costs three look-ups for each. */
    List<Change> from(long number, int limit) {
        long first = Math.max(1, number);
        return LongStream.rangeClosed(first, Math.min(last(), first + limit - 1))
                .mapToObj(this::change)
                .toList();
    }

    private Change change(long number) {
        Node change = node("change/" + number);
        return new Change(
                number,
                insist(change, ARTICLE).getURI(),
                Kind.valueOf(insist(change, KIND).getLiteralLexicalForm()),
                Instant.parse(insist(change, AT).getLiteralLexicalForm()));
    }

    /** Writes down a batch that changed something, and what became of the articles. */
    void add(Map<Node, Kind> articles, Instant now) {
        StoreVersion before = version();
        Instant at = now.isBefore(before.at()) ? before.at() : now; // a clock may be set back; the log stays in order
        set(LOG, VERSION, Long.toString(before.number() + 1));
        set(LOG, AT, at.toString());
        if (articles.isEmpty()) return;
        long number = last();
        for (Map.Entry<Node, Kind> article : articles.entrySet()) {
            Node change = node("change/" + ++number);
            add(change, ARTICLE, article.getKey());
            add(change, KIND, NodeFactory.createLiteralString(article.getValue().name()));
            add(change, AT, NodeFactory.createLiteralString(at.toString()));
        }
        set(LOG, LAST, Long.toString(number));
    }

    private void set(Node subject, Node predicate, String value) {
        dataset.deleteAny(BatchRegister.GRAPH, subject, predicate, Node.ANY);
        add(subject, predicate, NodeFactory.createLiteralString(value));
    }

    private void add(Node subject, Node predicate, Node object) {
        dataset.add(BatchRegister.GRAPH, subject, predicate, object);
    }

    private Optional<String> text(Node subject, Node predicate) {
        return objects(subject, predicate).map(Node::getLiteralLexicalForm).findFirst();
    }

    private Node insist(Node subject, Node predicate) {
        return objects(subject, predicate)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no %s of %s".formatted(predicate, subject)));
    }

    private Stream<Node> objects(Node subject, Node predicate) {
        return Iter.asStream(dataset.find(BatchRegister.GRAPH, subject, predicate, Node.ANY))
                .map(Quad::getObject);
    }

    private static Node node(String name) {
        return NodeFactory.createURI(BatchRegister.NAMESPACE + name);
    }
}
