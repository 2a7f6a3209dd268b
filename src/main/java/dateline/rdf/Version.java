package dateline.rdf;

import dateline.model.Article;
import dateline.vocab.News;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * An article as it stands in a store.
 *
 * @param quads of its graphs, under the names across articles
 */
public record Version(Node article, List<Quad> quads) {
    public Version(Node article, Collection<Quad> quads) {
        this(article, List.copyOf(quads));
    }

    public String iri() {
        return article.getURI();
    }

    /** Whether it was read from an article just like this, by whatever extractor. */
    public boolean isOf(Article source) {
        return text(News.extractor)
                .map(extractor -> Digest.of(source, extractor))
                .equals(text(News.digest));
    }

    /** The facts that it reports: what they are called across articles, by the IRIs that its own words give. */
    public Map<String, String> facts() {
        Map<String, Set<String>> own = new TreeMap<>();
        of(article)
                .filter(quad -> quad.getPredicate().equals(DCTerms.isReplacedBy.asNode()))
                .forEach(quad -> own.computeIfAbsent(quad.getObject().getURI(), name -> new TreeSet<>())
                        .add(quad.getSubject().getURI()));
        Map<String, String> facts = new TreeMap<>();
        quads.stream().filter(quad -> quad.getPredicate().equals(News.evidence)).forEach(quad -> {
            String name = quad.getSubject().getURI();
            own.getOrDefault(name, Set.of(name)).forEach(iri -> facts.put(iri, name));
        });
        return facts;
    }

    /** The facts that a sentence supports. */
    Set<String> facts(Node sentence) {
        return of(sentence)
                .filter(quad -> quad.getPredicate().equals(News.evidence))
                .map(quad -> quad.getSubject().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<String> text(Node property) {
        return object(article, property).map(Node::getLiteralLexicalForm);
    }

    /** What the article's own graph says of this subject. */
    Optional<Node> object(Node subject, Node property) {
        return of(article)
                .filter(quad ->
                        quad.getSubject().equals(subject) && quad.getPredicate().equals(property))
                .map(Quad::getObject)
                .findFirst();
    }

    /** The quads of one graph. */
    Stream<Quad> of(Node graph) {
        return quads.stream().filter(quad -> quad.getGraph().equals(graph));
    }
}
