package dateline.export.release;

import dateline.rdf.Iris;
import dateline.store.Snapshot;
import dateline.vocab.News;
import dateline.vocab.Schema;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Finds what the IRIs of a store begin with: that of most of its articles, withdrawn ones too. */
public final class FindBase {
    private FindBase() {}

    /** @return empty if there never was an article */
    public static Optional<String> of(Snapshot snapshot) {
        Map<String, Long> bases = Stream.of(Schema.NewsArticle, News.WithdrawnArticle)
                .flatMap(type ->
                        Iter.asStream(snapshot.dataset().find(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type, type)))
                .map(quad -> Iris.baseOf(quad.getSubject()))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return bases.entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<String, Long> base) -> base.getValue()))
                .map(Map.Entry::getKey);
    }
}
