package dateline.store;

import dateline.identity.Register;
import dateline.rdf.Iris;
import dateline.rdf.Version;
import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The store as it stood at one moment, whatever is written meanwhile. Good inside the callback it is lent to, and for its thread. */
public class Snapshot {
    /** What has evidence too, but is found beside the facts, not in an article. */
    private static final List<Node> FINDINGS = List.of(News.Side, News.Outcome, News.OfficeDoubt);

    private final DatasetGraph dataset;

    Snapshot(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The dataset, for queries: already inside its transaction, and not to be changed. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** What this query asks: the dataset, or what its FROM and FROM NAMED make of it. */
    public DatasetGraph asked(Query query) {
        return HideRegister.asked(query, dataset);
    }

    /** What identity across articles remembers; in a batch it changes with it. */
    public Register register() {
        return new BatchRegister(dataset);
    }

    /** Which state of the store this is. */
    public StoreVersion version() {
        return new ChangeLog(dataset).version();
    }

    /** The number of the latest change to an article; 0 if there was none. */
    public long lastChange() {
        return new ChangeLog(dataset).last();
    }

    /** At most so many changes to articles, from this number on, in order. Costs three look-ups for each. */
    public List<Change> changes(long from, int limit) {
        return new ChangeLog(dataset).from(from, limit);
    }

    /** What people decided about who is who. */
    public Set<Quad> decisions() {
        Set<Node> graphs = Stream.of(News.Merger, News.Split)
                .flatMap(type -> Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, RDF.Nodes.type, type)))
                .map(Quad::getGraph)
                .collect(Collectors.toSet());
        return quadsIn(graphs.stream());
    }

    /** A thing that is called otherwise across articles than by the words of some. */
    public record Renamed(String own, String name) {}

    /** Everything that is called otherwise than by the words of some article. */
    public Set<Renamed> renamings() {
        return Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY))
                .map(quad ->
                        new Renamed(quad.getSubject().getURI(), quad.getObject().getURI()))
                .collect(Collectors.toSet());
    }

    /** What an article's words call a thing; empty if it does not tell of it. */
    public Optional<String> ownName(String article, String thing) {
        Set<Quad> quads = quadsOf(NodeFactory.createURI(article));
        Node name = NodeFactory.createURI(thing);
        Stream<Node> renamed = quads.stream()
                .filter(quad -> quad.getPredicate().equals(DCTerms.isReplacedBy.asNode()))
                .filter(quad -> quad.getObject().equals(name))
                .map(Quad::getSubject);
        Stream<Node> told = quads.stream().map(Quad::getSubject).filter(name::equals);
        return Stream.concat(renamed, told).findFirst().map(Node::getURI);
    }

    /** Sends every quad of the named graphs and every triple of the default graph, in no particular order. */
    public void sendTo(StreamRDF out) {
        Iterator<Quad> quads = dataset.find();
        try {
            while (quads.hasNext()) {
                Quad quad = quads.next();
                if (quad.getGraph().equals(BatchRegister.GRAPH)) continue;
                if (quad.isDefaultGraph()) out.triple(quad.asTriple());
                else out.quad(quad);
            }
        } finally {
            Iter.close(quads);
        }
    }

    /** The names of the named graphs that {@link #sendTo} sends, in no particular order. To be closed if not read to its end. */
    public Iterator<Node> publishedGraphs() {
        return Iter.filter(dataset.listGraphNodes(), graph -> !graph.equals(BatchRegister.GRAPH));
    }

    public boolean holds(String article) {
        return holds(NodeFactory.createURI(article));
    }

    public boolean holds(Node article) {
        return dataset.contains(article, article, RDF.Nodes.type, Schema.NewsArticle);
    }

    /** The digest of an article as it was stored; empty if it is not here. */
    public Optional<String> digestOf(Node article) {
        return find(article, article, News.digest, Node.ANY)
                .map(Triple::getObject)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The articles, in order of their IRIs. */
    public List<Node> articles() {
        return find(Quad.defaultGraphNodeGenerated, Node.ANY, RDF.Nodes.type, Schema.NewsArticle)
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** The article that has this identity, as it stands here. */
    public Optional<Version> version(String identity) {
        return ofIdentity(identity, Schema.NewsArticle).map(article -> new Version(article, quadsOf(article)));
    }

    /** The IRI of the article that has this identity, if it was withdrawn. */
    public Optional<String> withdrawn(String identity) {
        return ofIdentity(identity, News.WithdrawnArticle).map(Node::getURI);
    }

    private Optional<Node> ofIdentity(String identity, Node type) {
        return find(Quad.defaultGraphNodeGenerated, Node.ANY, News.identity, NodeFactory.createLiteralString(identity))
                .map(Triple::getSubject)
                .filter(article -> is(article, type))
                .findFirst();
    }

    public boolean isWithdrawn(String iri) {
        return is(NodeFactory.createURI(iri), News.WithdrawnArticle);
    }

    /** The articles that were withdrawn, in order of their IRIs. */
    public List<String> withdrawn() {
        return find(Quad.defaultGraphNodeGenerated, Node.ANY, RDF.Nodes.type, News.WithdrawnArticle)
                .map(triple -> triple.getSubject().getURI())
                .sorted()
                .toList();
    }

    /** The article, withdrawn or not, that this IRI means now or meant before its headline changed. */
    public Optional<String> article(String iri) {
        Node node = NodeFactory.createURI(iri);
        if (is(node, Schema.NewsArticle) || is(node, News.WithdrawnArticle)) return Optional.of(iri);
        return find(Quad.defaultGraphNodeGenerated, Node.ANY, DCTerms.replaces.asNode(), node)
                .map(Triple::getSubject)
                .flatMap(by -> is(by, News.WithdrawnArticle)
                        ? Stream.of(by)
                        : find(Quad.defaultGraphNodeGenerated, by, DCTerms.isVersionOf.asNode(), Node.ANY)
                                .map(Triple::getObject))
                .map(Node::getURI)
                .findFirst();
    }

    private boolean is(Node thing, Node type) {
        return dataset.contains(Quad.defaultGraphNodeGenerated, thing, RDF.Nodes.type, type);
    }

    /** What the IRIs of all things here begin with; empty if nothing was ever stored. */
    public Optional<String> base() {
        return Stream.of(Schema.NewsArticle, News.WithdrawnArticle)
                .flatMap(type -> find(Quad.defaultGraphNodeGenerated, Node.ANY, RDF.Nodes.type, type))
                .map(Triple::getSubject)
                .findFirst()
                .flatMap(Iris::baseOf);
    }

    /** How much is here; reads through all of it. */
    public Counts counts() {
        long facts = find(Quad.defaultGraphNodeGenerated, Node.ANY, News.evidence, Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .filter(fact -> FINDINGS.stream().noneMatch(type -> is(fact, type)))
                .count();
        long triples = find(Quad.defaultGraphNodeGenerated, Node.ANY, Node.ANY, Node.ANY)
                .count();
        long registered =
                find(BatchRegister.GRAPH, Node.ANY, Node.ANY, Node.ANY).count();
        return new Counts(articles().size(), facts, triples, Iter.count(dataset.find()) - registered);
    }

    /** The quads of an article's graphs, as they stand here. */
    public Set<Quad> quadsOf(Node article) {
        return quadsIn(graphsOf(article));
    }

    Set<Quad> quadsIn(Stream<Node> graphs) {
        return graphs.toList().stream()
                .flatMap(graph -> find(graph, Node.ANY, Node.ANY, Node.ANY).map(triple -> Quad.create(graph, triple)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of an article's graphs: its own, and those of its sentences. */
    Stream<Node> graphsOf(Node article) {
        Stream<Node> sentences =
                find(article, Node.ANY, Nif.referenceContext, article).map(Triple::getSubject);
        return Stream.concat(Stream.of(article), sentences);
    }

    /** The quads of named graphs with this predicate and object. */
    Stream<Quad> quads(Node predicate, Node object) {
        return Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, predicate, object));
    }

    Stream<Triple> find(Node graph, Node subject, Node predicate, Node object) {
        return Iter.asStream(dataset.find(graph, subject, predicate, object)).map(Quad::asTriple);
    }
}
