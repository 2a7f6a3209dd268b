package dateline.rdf;

import dateline.vocab.News;
import dateline.vocab.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Says that an article was withdrawn, in a graph of its own: no word of it, but what it is known by here, its publisher and
 * its dates.
 */
public final class SayWithdrawal {
    private static final Set<Node> LEFT = Set.of(
            News.identity,
            Schema.publisher,
            Schema.datePublished,
            Schema.dateModified,
            News.publishedAt,
            News.modifiedAt);

    private SayWithdrawal() {}

    /** The graph in which it stands. */
    public static Node graph(Node article) {
        return NodeFactory.createURI(article.getURI() + "#withdrawn");
    }

    /** @param former IRIs that the article had when its headline was another */
    public static List<Quad> quads(Version version, Collection<Node> former, Optional<String> reason) {
        Node article = version.article();
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(article, RDF.Nodes.type, News.WithdrawnArticle));
        Optional<Node> publisher = version.object(article, Schema.publisher);
        version.of(article)
                .map(Quad::asTriple)
                .filter(triple -> triple.getSubject().equals(article)
                        ? LEFT.contains(triple.getPredicate())
                        : Optional.of(triple.getSubject()).equals(publisher))
                .forEach(triples::add);
        former.forEach(iri -> triples.add(Triple.create(article, DCTerms.replaces.asNode(), iri)));
        reason.ifPresent(words -> triples.add(Triple.create(article, News.withdrawalReason, Terms.text(words))));
        return triples.stream()
                .map(triple -> Quad.create(graph(article), triple))
                .toList();
    }
}
