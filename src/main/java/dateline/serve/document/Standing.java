package dateline.serve.document;

import dateline.vocab.News;
import dateline.vocab.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Whether an IRI names something here, named it once, or names something that was withdrawn. */
final class Standing {
    private final Graph facts;

    /** @param facts the default graph */
    Standing(Graph facts) {
        this.facts = facts;
    }

    boolean isKnown(Node thing) {
        return facts.contains(thing, Node.ANY, Node.ANY) || facts.contains(Node.ANY, Node.ANY, thing);
    }

    boolean isArticle(Node thing) {
        return facts.contains(thing, RDF.Nodes.type, Schema.NewsArticle);
    }

    /** Whether it is an article that was withdrawn. */
    boolean isGone(Node thing) {
        return facts.contains(thing, RDF.Nodes.type, News.WithdrawnArticle);
    }

    /** What an article is called now whose headline was another once. */
    Optional<Node> successor(Node thing) {
        if (isArticle(thing) || isGone(thing)) return Optional.empty();
        return facts.stream(Node.ANY, DCTerms.replaces.asNode(), thing)
                .map(Triple::getSubject)
                .flatMap(by -> isGone(by)
                        ? Stream.of(by)
                        : facts.stream(by, DCTerms.isVersionOf.asNode(), Node.ANY)
                                .map(Triple::getObject))
                .findFirst();
    }

    /**
     * What a thing is called now that had this name by the words of one article alone; nothing if something else is called
     * so still, or if articles meant several by it.
     */
    Optional<Node> renamed(Node thing) {
        List<Node> names = facts.stream(thing, DCTerms.isReplacedBy.asNode(), Node.ANY)
                .map(Triple::getObject)
                .toList();
        if (names.size() != 1) return Optional.empty();
        boolean isBorne = facts.stream(thing, Node.ANY, Node.ANY)
                .anyMatch(triple -> !triple.getPredicate().equals(DCTerms.isReplacedBy.asNode()));
        return isBorne ? Optional.empty() : Optional.of(names.getFirst());
    }
}
