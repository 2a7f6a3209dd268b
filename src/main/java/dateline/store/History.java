package dateline.store;

import dateline.rdf.SayRevision;
import dateline.rdf.SayRevision.Previous;
import dateline.rdf.SayWithdrawal;
import dateline.rdf.Version;
import dateline.vocab.News;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What outlives a reading of an article: its revisions, and the tombstone of one that was withdrawn. Part of a batch, and
 * changed with it.
 */
public final class History {
    private static final Node IS_VERSION_OF = DCTerms.isVersionOf.asNode();
    private static final Node IS_REPLACED_BY = DCTerms.isReplacedBy.asNode();

    private final Batch batch;

    History(Batch batch) {
        this.batch = batch;
    }

    /**
     * A version that is about to be replaced.
     *
     * @param forms under which other articles tell its facts, by what these are called
     */
    public record Superseded(Version version, Map<String, Set<String>> forms) {}

    /** Takes down what a revision needs to know of an article's version, before anything is changed. */
    public Superseded superseded(Version version) {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String fact : version.facts().values())
            forms.put(
                    fact,
                    batch.quads(IS_REPLACED_BY, NodeFactory.createURI(fact))
                            .filter(quad -> !quad.getGraph().equals(version.article()))
                            .map(quad -> quad.getSubject().getURI())
                            .collect(Collectors.toCollection(TreeSet::new)));
        return new Superseded(version, forms);
    }

    /** Adds a revision to those of an article, when all else is changed. */
    public void revise(Superseded before, String iri) {
        Node article = NodeFactory.createURI(iri);
        Node former = before.version().article();
        if (!former.equals(article)) move(former, article);
        Version after = new Version(article, batch.quadsOf(article));
        batch.change(
                Set.of(),
                new LinkedHashSet<>(
                        SayRevision.quads(before.version(), after, latest(article), name -> nameNow(name, before))));
    }

    private Optional<Previous> latest(Node article) {
        return revisions(article).stream()
                .map(revision -> new Previous(revision.getURI(), number(revision)))
                .max(Comparator.comparingInt(Previous::number));
    }

    private int number(Node revision) {
        return batch.find(revision, revision, News.revisionNumber, Node.ANY)
                .map(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(0);
    }

    private List<Node> revisions(Node article) {
        return batch.find(Quad.defaultGraphNodeGenerated, Node.ANY, IS_VERSION_OF, article)
                .map(Triple::getSubject)
                .toList();
    }

    private Set<Quad> quadsOfRevisions(Node article) {
        return batch.quadsIn(revisions(article).stream());
    }

    /** An article whose headline is another has another IRI, and its revisions go with it. */
    private void move(Node from, Node to) {
        Set<Quad> present = quadsOfRevisions(from);
        Set<Quad> wanted = new LinkedHashSet<>();
        for (Quad quad : present) {
            boolean isSubject = quad.getSubject().equals(from);
            boolean isObject = quad.getPredicate().equals(IS_VERSION_OF);
            wanted.add(Quad.create(
                    quad.getGraph(),
                    isSubject ? to : quad.getSubject(),
                    quad.getPredicate(),
                    isObject ? to : quad.getObject()));
        }
        batch.change(present, wanted);
    }

    /** What a fact is called now: it may bear another name if the article that gave it its name tells it no more. */
    private String nameNow(String name, Superseded before) {
        if (isReported(name)) return name;
        for (String form : before.forms().getOrDefault(name, Set.of())) {
            Optional<String> other = batch.find(
                            Quad.defaultGraphNodeGenerated, NodeFactory.createURI(form), IS_REPLACED_BY, Node.ANY)
                    .map(triple -> triple.getObject().getURI())
                    .findFirst();
            if (other.isPresent()) return other.get();
            if (isReported(form)) return form;
        }
        return name;
    }

    private boolean isReported(String fact) {
        return batch.find(Quad.defaultGraphNodeGenerated, NodeFactory.createURI(fact), News.evidence, Node.ANY)
                .findFirst()
                .isPresent();
    }

    /** Puts a tombstone in the place of an article and of its revisions; on one that has a tombstone, the reason is changed. */
    public void bury(String iri, Optional<String> reason) {
        Node article = NodeFactory.createURI(iri);
        Node grave = SayWithdrawal.graph(article);
        Set<Quad> present = quadsOfRevisions(article);
        Set<Node> former = former(article);
        if (batch.isWithdrawn(iri)) {
            Set<Quad> tombstone = batch.quadsIn(List.of(grave).stream());
            Version known = new Version(
                    article,
                    tombstone.stream()
                            .map(quad -> Quad.create(article, quad.asTriple()))
                            .toList());
            batch.change(tombstone, new LinkedHashSet<>(SayWithdrawal.quads(known, former, reason)));
            return;
        }
        Version version = new Version(article, batch.quadsOf(article));
        present.addAll(version.quads());
        batch.change(article, present, new LinkedHashSet<>(SayWithdrawal.quads(version, former, reason)));
    }

    private Set<Node> former(Node article) {
        Node replaces = DCTerms.replaces.asNode();
        Set<Node> former = new LinkedHashSet<>();
        batch.find(Quad.defaultGraphNodeGenerated, article, replaces, Node.ANY)
                .forEach(triple -> former.add(triple.getObject()));
        for (Node revision : revisions(article))
            batch.find(revision, revision, replaces, Node.ANY).forEach(triple -> former.add(triple.getObject()));
        former.remove(article);
        return former;
    }

    /** Takes the tombstone of an article away, so that it may be read again; whether there was one. */
    public boolean exhume(String iri) {
        Node grave = SayWithdrawal.graph(NodeFactory.createURI(iri));
        return batch.change(batch.quadsIn(List.of(grave).stream()), Set.of());
    }
}
