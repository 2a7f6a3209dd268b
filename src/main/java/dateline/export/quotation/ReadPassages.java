package dateline.export.quotation;

import dateline.export.quotation.Sentences.Sentence;
import dateline.store.Snapshot;
import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Finds the passages of all statements of a snapshot in their sentences. Holds one statement at a time. */
final class ReadPassages {
    private static final Comparator<Found> IN_TEXT_ORDER = Comparator.<Found>comparingInt(
                    found -> found.passage().map(Passage::begin).orElse(Integer.MAX_VALUE))
            .thenComparing(Found::words);

    private final DatasetGraph dataset;

    ReadPassages(Snapshot snapshot) {
        dataset = snapshot.dataset();
    }

    /**
     * Words that an article gives.
     *
     * @param number of the passage in this statement and article, from 1
     * @param passage where they stand, if they stand in exactly one place
     */
    record Quoted(String statement, String article, int number, String words, Optional<Passage> passage) {}

    /** Takes what is found. */
    interface Taker {
        void take(Quoted quoted) throws IOException;
    }

    private record Found(String words, Optional<Passage> passage) {}

    void read(Taker taker) throws IOException {
        Iterator<Quad> statements = dataset.find(Quad.defaultGraphIRI, Node.ANY, News.quoteKind, Node.ANY);
        try {
            while (statements.hasNext()) read(statements.next().getSubject(), taker);
        } finally {
            Iter.close(statements);
        }
    }

    private void read(Node statement, Taker taker) throws IOException {
        List<String> parts = texts(statement, News.quotedPart);
        List<String> words = parts.isEmpty() ? texts(statement, Schema.text) : parts;
        Map<String, Sentences> articles = sentences(statement);
        for (Map.Entry<String, Sentences> article : articles.entrySet()) {
            List<Found> found = found(words, article.getValue());
            for (int i = 0; i < found.size(); i++)
                taker.take(new Quoted(
                        statement.getURI(),
                        article.getKey(),
                        i + 1,
                        found.get(i).words(),
                        found.get(i).passage()));
        }
    }

    /** Where the words stand; words that another article alone gives are left out where this one gives others. */
    private static List<Found> found(List<String> words, Sentences sentences) {
        List<Found> all = words.stream()
                .map(text -> new Found(text, sentences.find(text)))
                .sorted(IN_TEXT_ORDER)
                .toList();
        List<Found> placed =
                all.stream().filter(found -> sentences.has(found.words())).toList();
        return placed.isEmpty() ? all : placed;
    }

    private Map<String, Sentences> sentences(Node statement) {
        Map<String, List<Sentence>> articles = new TreeMap<>();
        for (Node sentence : objects(statement, News.evidence).toList()) {
            String iri = sentence.getURI();
            int end = iri.indexOf('#');
            if (end > 0)
                sentence(sentence)
                        .ifPresent(read -> articles.computeIfAbsent(iri.substring(0, end), key -> new ArrayList<>())
                                .add(read));
        }
        Map<String, Sentences> read = new TreeMap<>();
        articles.forEach((article, sentences) -> read.put(article, new Sentences(sentences)));
        return read;
    }

    private Optional<Sentence> sentence(Node sentence) {
        Optional<Integer> begin =
                texts(sentence, Nif.beginIndex).stream().map(Integer::valueOf).findFirst();
        Optional<String> text = texts(sentence, Nif.anchorOf).stream().findFirst();
        return begin.flatMap(at -> text.map(words -> new Sentence(at, words)));
    }

    private List<String> texts(Node subject, Node property) {
        return objects(subject, property)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return Iter.asStream(dataset.find(Quad.defaultGraphIRI, subject, property, Node.ANY))
                .map(Quad::getObject);
    }
}
