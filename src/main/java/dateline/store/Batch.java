package dateline.store;

import dateline.rdf.MappedArticle;
import dateline.rdf.Renaming;
import dateline.rdf.SayFindings;
import dateline.store.Change.Kind;
import dateline.vocab.News;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes to the store that come into force together, or not at all. Articles are replaced whole; the default graph is
 * kept as the union of all named graphs.
 */
public final class Batch extends Snapshot {
    private final DatasetGraph dataset;
    private final Map<Node, Boolean> articles = new LinkedHashMap<>(); // and whether they were here before
    private boolean changed;

    Batch(DatasetGraph dataset) {
        super(dataset);
        this.dataset = dataset;
    }

    /**
     * Makes these quads the article's, in place of whatever it had. Costs one look-up for each quad that comes or goes;
     * quads that stay are not touched.
     *
     * @param quads the article's graph and those of its sentences, as the mapper makes them
     * @return whether anything changed
     * @throws IllegalArgumentException if a quad is in a graph that is not the article's
     */
    public boolean replace(Node article, Collection<Quad> quads) {
        Set<Quad> wanted = new LinkedHashSet<>(quads);
        wanted.forEach(quad -> requireOf(article, quad));
        return change(article, quadsOf(article), wanted);
    }

    /** Makes these quads an article's, in place of those, and remembers that it did. */
    boolean change(Node article, Set<Quad> present, Set<Quad> wanted) {
        boolean wasHere = holds(article);
        if (!change(present, wanted)) return false;
        articles.putIfAbsent(article, wasHere);
        return true;
    }

    /** Writes down what this batch changed; the last thing that is done in it. */
    void log(Instant at) {
        if (!changed) return;
        Map<Node, Kind> kinds = new LinkedHashMap<>();
        articles.forEach((article, wasHere) -> {
            boolean isHere = holds(article);
            if (isHere) kinds.put(article, wasHere ? Kind.UPDATED : Kind.CREATED);
            else if (wasHere) kinds.put(article, Kind.DELETED);
        });
        new ChangeLog(dataset).add(kinds, at);
    }

    /**
     * Makes these quads the article's, under the names that its things have across articles.
     *
     * @param names IRIs in the quads, and what they are called
     */
    public void replace(MappedArticle mapped, Map<String, String> names) {
        say(mapped.article(), mapped.quads(), names);
    }

    /** Calls the things of an article that is here by these names, and all others by their own IRIs. */
    public void rename(String iri, Map<String, String> names) {
        Node article = NodeFactory.createURI(iri);
        say(article, own(article), names);
    }

    private void say(Node article, Collection<Quad> own, Map<String, String> names) {
        Renaming renaming = Renaming.to(names);
        boolean canBeUndone = renaming.isOneToOne(own);
        Collection<Quad> kept = List.copyOf(own);
        replace(article, renaming.apply(article, kept));
        registered().keepOwn(article, canBeUndone ? Optional.empty() : Optional.of(OwnQuads.write(kept)));
    }

    /** The article's quads as its own words have them. */
    private Collection<Quad> own(Node article) {
        return registered()
                .own(article)
                .<Collection<Quad>>map(OwnQuads::read)
                .orElseGet(() -> Renaming.undo(article, quadsOf(article)));
    }

    /**
     * Makes these quads all that is found about these things, in place of what was.
     *
     * @param quads of graphs that say what they are about, as {@code SayFindings} makes them
     */
    public void replaceFindings(Collection<String> things, Collection<Quad> quads) {
        Set<Node> graphs = new LinkedHashSet<>();
        for (String thing : things) {
            graphs.add(SayFindings.reports(thing));
            Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, News.about, NodeFactory.createURI(thing)))
                    .map(Quad::getGraph)
                    .forEach(graphs::add);
        }
        change(quadsIn(graphs.stream()), new LinkedHashSet<>(quads));
    }

    /** Makes these quads all that people decided, in place of what they had. */
    public void replaceDecisions(Collection<Quad> quads) {
        change(new LinkedHashSet<>(decisions()), new LinkedHashSet<>(quads));
    }

    private BatchRegister registered() {
        return new BatchRegister(dataset);
    }

    /** The revisions and tombstones, changed with this batch. */
    public History history() {
        return new History(this);
    }

    boolean change(Set<Quad> present, Set<Quad> wanted) {
        Set<Quad> gone = without(present, wanted);
        Set<Quad> come = without(wanted, present);
        gone.forEach(dataset::delete);
        come.forEach(dataset::add);
        come.stream().map(Quad::asTriple).distinct().forEach(this::addToDefault);
        gone.stream().map(Quad::asTriple).distinct().filter(this::isUnsupported).forEach(this::deleteFromDefault);
        changed |= !gone.isEmpty() || !come.isEmpty();
        return !gone.isEmpty() || !come.isEmpty();
    }

    /** Takes the article and all that only it supports out of the store; whether it was there. */
    public boolean withdraw(Node article) {
        registered().keepOwn(article, Optional.empty());
        return replace(article, Set.of());
    }

    /** Takes the article and all that only it supports out of the store; whether it was there. */
    public boolean withdraw(String article) {
        return withdraw(NodeFactory.createURI(article));
    }

    private static void requireOf(Node article, Quad quad) {
        String graph = quad.getGraph().getURI();
        if (!graph.equals(article.getURI()) && !graph.startsWith(article.getURI() + "#"))
            throw new IllegalArgumentException("%s is not a graph of %s".formatted(graph, article));
    }

    private static Set<Quad> without(Set<Quad> quads, Set<Quad> others) {
        return quads.stream()
                .filter(Predicate.not(others::contains))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isUnsupported(Triple triple) {
        return !dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .hasNext();
    }

    private void addToDefault(Triple triple) {
        dataset.add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
    }

    private void deleteFromDefault(Triple triple) {
        dataset.delete(Quad.create(Quad.defaultGraphNodeGenerated, triple));
    }
}
