package dateline.store;

import dateline.vocab.Schema;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index of names, headlines and the words of statements, for {@code text:query}. It holds the default graph
 * alone, which has every triple: a query in a named graph finds nothing by words.
 *
 * <p>Only the thread that writes can commit or roll back. jena-text 5.6.0 rolls the index back whenever any transaction
 * aborts, so that without this a reader's failed query would take away what a writer has just added.
 */
final class WordIndex extends TextIndexLucene {
    private volatile @Nullable Thread writer;

    WordIndex(Directory directory) {
        super(directory, configuration());
    }

    private static TextIndexConfig configuration() {
        EntityDefinition words = new EntityDefinition("uri", "name", Schema.name);
        words.set("alternateName", Schema.alternateName);
        words.set("headline", Schema.headline);
        words.set("text", Schema.text);
        words.setGraphField("graph");
        words.setLangField("lang");
        words.setUidField("uid"); // or a document could not be deleted
        TextIndexConfig configuration = new TextIndexConfig(words);
        configuration.setAnalyzer(new PlainLetters());
        configuration.setValueStored(true);
        return configuration;
    }

    /** Words without case and marks: "Muller" finds "Müller". */
    private static final class PlainLetters extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer)));
        }
    }

    /** Lets this thread commit and roll back. */
    void lend() {
        writer = Thread.currentThread();
    }

    void takeBack() {
        writer = null;
    }

    @Override
    public void rollback() {
        if (Thread.currentThread() == writer) super.rollback();
    }

    /** Notes, to be committed with the rest, of which state of the store the words are. */
    void stamp(StoreVersion version) {
        getIndexWriter().setLiveCommitData(stampOf(version).entrySet());
    }

    /** Whether the words are those of this state; an index that was never stamped says no. */
    boolean isOf(StoreVersion version) throws IOException {
        return SegmentInfos.readLatestCommit(getDirectory()).getUserData().equals(stampOf(version));
    }

    private static Map<String, String> stampOf(StoreVersion version) {
        return Map.of(
                "version", Long.toString(version.number()), "at", version.at().toString());
    }

    /** What keeps the index in step with the dataset. */
    Producer producer() {
        return new Producer(this);
    }

    /** Throws all away and reads the default graph anew, inside the caller's transaction. */
    void rebuild(DatasetGraph dataset) {
        try {
            getIndexWriter().deleteAll();
            for (Node predicate : predicates(getDocDef())) {
                Iterator<Quad> quads = dataset.find(Quad.defaultGraphNodeGenerated, Node.ANY, predicate, Node.ANY);
                while (quads.hasNext()) add(quads.next());
            }
        } catch (IOException e) {
            throw new TextIndexException("rebuild", e);
        }
    }

    /** How many entries an index of this dataset has. */
    static long texts(DatasetGraph dataset) {
        EntityDefinition words = configuration().getEntDef();
        return predicates(words).stream()
                .flatMap(predicate ->
                        Iter.asStream(dataset.find(Quad.defaultGraphNodeGenerated, Node.ANY, predicate, Node.ANY)))
                .filter(quad -> entity(words, quad) != null)
                .count();
    }

    /** How many entries it has, as of the last commit. */
    long size() {
        try (DirectoryReader reader = DirectoryReader.open(getDirectory())) {
            return reader.numDocs();
        } catch (IOException e) {
            throw new TextIndexException("size", e);
        }
    }

    private static Collection<Node> predicates(EntityDefinition words) {
        return words.fields().stream()
                .flatMap(field -> words.getPredicates(field).stream())
                .toList();
    }

    /** Whether each of its files has the checksum that it was written with. */
    boolean isWhole() {
        try (DirectoryReader reader = DirectoryReader.open(getDirectory())) {
            for (LeafReaderContext leaf : reader.leaves()) leaf.reader().checkIntegrity();
            return true;
        } catch (CorruptIndexException e) {
            return false;
        } catch (IOException e) {
            throw new TextIndexException("check", e);
        }
    }

    private void add(Quad quad) {
        Entity entity = entity(getDocDef(), quad);
        if (entity != null) addEntity(entity);
    }

    private static @Nullable Entity entity(EntityDefinition words, Quad quad) {
        return TextQueryFuncs.entityFromQuad(
                words, Quad.defaultGraphNodeGenerated, quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private static final class Producer extends TextDocProducerTriples {
        Producer(WordIndex index) {
            super(index);
        }

        @Override
        public void change(TextQuadAction action, Node graph, Node subject, Node predicate, Node object) {
            if (Quad.isDefaultGraph(graph)) super.change(action, graph, subject, predicate, object);
        }
    }
}
