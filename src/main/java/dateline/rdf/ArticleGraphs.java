package dateline.rdf;

import dateline.model.Article;
import dateline.model.ArticleFacts;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** The graphs of one article while they are being said: its own, and one per evidence sentence. */
final class ArticleGraphs {
    private final ArticleFacts facts;
    private final ArticleIris iris;
    private final Set<Triple> description = new LinkedHashSet<>();
    private final Map<Integer, SentenceGraph> sentences = new TreeMap<>();

    ArticleGraphs(ArticleFacts facts, Iris iris) {
        this.facts = facts;
        this.iris = iris.of(facts);
    }

    ArticleFacts facts() {
        return facts;
    }

    Article article() {
        return facts.article();
    }

    ArticleIris iris() {
        return iris;
    }

    /** The graph of what this sentence supports. */
    SentenceGraph sentence(int number) {
        return sentences.computeIfAbsent(number, key -> new SentenceGraph(iris.sentence(key), iris));
    }

    /** Says this in the article's own graph. */
    void say(Node subject, Node predicate, Node object) {
        description.add(Triple.create(subject, predicate, object));
    }

    /** The article's graph, then its sentences' graphs in text order. */
    void sendTo(Consumer<Quad> out) {
        description.forEach(triple -> out.accept(Quad.create(iris.article(), triple)));
        for (SentenceGraph sentence : sentences.values())
            sentence.triples().forEach(triple -> out.accept(Quad.create(sentence.iri(), triple)));
    }

    /** The quads of the named graphs, and every triple once more in the default graph. */
    void sendAllTo(StreamRDF out) {
        sendTo(out::quad);
        Set<Triple> union = new LinkedHashSet<>(description);
        sentences.values().forEach(sentence -> union.addAll(sentence.triples()));
        union.forEach(out::triple);
    }
}
