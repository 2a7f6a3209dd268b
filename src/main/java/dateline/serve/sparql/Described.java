package dateline.serve.sparql;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * The data together with their description (VoID, examples, prefixes), which stands in a graph of its own name and in the
 * default graph too. It is a view, for reading, that TDB2's own ways of looking things up do not see through, so that it
 * is for queries that ask for a description: those that name it or a term of its vocabularies.
 */
final class Described extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    private static final List<String> VOCABULARIES = List.of(
            "http://rdfs.org/ns/void#",
            "http://ldf.fi/void-ext#",
            "http://www.w3.org/ns/shacl#",
            "http://www.w3.org/ns/sparql-service-description#",
            "http://www.w3.org/ns/dcat#");

    private final Node name;
    private final Graph description;

    private Described(DatasetGraph data, Node name, Graph description) {
        super(data);
        this.name = name;
        this.description = description;
    }

    /** What a query sees, by its words. */
    static DatasetGraph view(String query, DatasetGraph data, Node name, Supplier<Graph> description) {
        boolean asks = query.contains(name.getURI()) || VOCABULARIES.stream().anyMatch(query::contains);
        return asks ? new Described(data, name, description.get()) : data;
    }

    @Override
    public Graph getDefaultGraph() {
        return new Both(super.getDefaultGraph(), description);
    }

    @Override
    public Graph getUnionGraph() {
        return getDefaultGraph();
    }

    @Override
    public Graph getGraph(Node graph) {
        if (graph.equals(name)) return description;
        return Quad.isDefaultGraph(graph) ? getDefaultGraph() : super.getGraph(graph);
    }

    @Override
    public boolean containsGraph(Node graph) {
        return graph.equals(name) || super.containsGraph(graph);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return Iter.concat(super.listGraphNodes(), List.of(name).iterator());
    }

    @Override
    public Iterator<Quad> find() {
        return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        if (graph.isConcrete())
            return Iter.map(getGraph(graph).find(subject, predicate, object), triple -> new Quad(graph, triple));
        return Iter.concat(
                Iter.map(
                        getDefaultGraph().find(subject, predicate, object),
                        triple -> new Quad(Quad.defaultGraphIRI, triple)),
                findNG(graph, subject, predicate, object));
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        Iterator<Quad> described =
                Iter.map(description.find(subject, predicate, object), triple -> new Quad(name, triple));
        return Iter.concat(super.findNG(graph, subject, predicate, object), described);
    }

    @Override
    public boolean contains(Quad quad) {
        return find(quad).hasNext();
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return find(graph, subject, predicate, object).hasNext();
    }

    /** Two graphs that have no triple in common, as one. */
    private static final class Both extends GraphBase {
        private final Graph first;
        private final Graph second;

        Both(Graph first, Graph second) {
            this.first = first;
            this.second = second;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            return first.find(pattern)
                    .andThen(WrappedIterator.create(
                            Iter.filter(second.find(pattern), triple -> !first.contains(triple))));
        }
    }
}
