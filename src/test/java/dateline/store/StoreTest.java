package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.vocab.News;
import dateline.vocab.Nif;
import dateline.vocab.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class StoreTest {
    private static final Node ONE = iri("id/article/one");
    private static final Node TWO = iri("id/article/two");
    private static final Node MARA = iri("id/person/mara-voss");

    private final Store store = Store.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theDefaultGraphIsTheUnionOfTheNamedGraphs() {
        store.write(batch -> {
            batch.replace(ONE, article(ONE, "Mara Voss"));
            batch.replace(TWO, article(TWO, "Mara Voss"));
        });
        assertUnion();
        assertThat(store.read(Snapshot::articles)).containsExactly(ONE, TWO);
        assertThat(store.read(Snapshot::counts)).isEqualTo(new Counts(2, 1, 10, 12 + 10));
    }

    @Test
    void replacingTakesAwayWhatNoOtherArticleSupports() {
        store.write(batch -> {
            batch.replace(ONE, article(ONE, "Mara Voss"));
            batch.replace(TWO, article(TWO, "Mara Voss"));
            batch.replace(ONE, article(ONE, "Mara V. Voss"));
        });
        assertUnion();
        assertThat(names()).containsExactlyInAnyOrder("Mara Voss", "Mara V. Voss");
        store.write(batch -> batch.replace(TWO, article(TWO, "Mara V. Voss")));
        assertUnion();
        assertThat(names()).containsExactly("Mara V. Voss");
    }

    @Test
    void withdrawingLeavesTheOtherArticleWhole() {
        store.write(batch -> batch.replace(TWO, article(TWO, "Mara Voss")));
        Set<Quad> before = quads();
        store.write(batch -> {
            batch.replace(ONE, article(ONE, "M. Voss"));
            assertThat(batch.holds(ONE)).isTrue();
        });
        store.write(batch -> assertThat(batch.withdraw(ONE)).isTrue());
        assertThat(quads()).isEqualTo(before);
        store.write(batch -> assertThat(batch.withdraw(ONE)).isFalse());
    }

    @Test
    void runningTwiceChangesNothing() {
        store.write(batch ->
                assertThat(batch.replace(ONE, article(ONE, "Mara Voss"))).isTrue());
        Set<Quad> before = quads();
        store.write(batch ->
                assertThat(batch.replace(ONE, article(ONE, "Mara Voss"))).isFalse());
        assertThat(quads()).isEqualTo(before);
        assertThat(found("voss")).containsExactly("Mara Voss");
    }

    @Test
    void aFailedWriteLeavesNothingBehind() {
        store.write(batch -> batch.replace(ONE, article(ONE, "Mara Voss")));
        Set<Quad> before = quads();
        assertThatThrownBy(() -> store.write(batch -> {
                    batch.replace(TWO, article(TWO, "Jon Arden"));
                    batch.withdraw(ONE);
                    throw new IllegalStateException("odd article");
                }))
                .hasMessage("odd article");
        assertThat(quads()).isEqualTo(before);
        assertThat(found("arden")).isEmpty();
        assertThat(found("voss")).containsExactly("Mara Voss");
        store.write(batch -> batch.replace(TWO, article(TWO, "Jon Arden")));
        assertThat(found("arden")).containsExactly("Jon Arden");
    }

    @Test
    void theTextIndexKeepsInStep() {
        store.write(batch -> batch.replace(ONE, article(ONE, "Mara Vöss")));
        assertThat(found("voss")).containsExactly("Mara Vöss");
        store.write(batch -> batch.replace(ONE, article(ONE, "Jon Arden")));
        assertThat(found("voss")).isEmpty();
        assertThat(found("ARDEN")).containsExactly("Jon Arden");
        store.write(batch -> batch.withdraw(ONE));
        assertThat(found("arden")).isEmpty();
    }

    @Test
    void aSharedNameIsFoundOnce() {
        store.write(batch -> {
            batch.replace(ONE, article(ONE, "Mara Voss"));
            batch.replace(TWO, article(TWO, "Mara Voss"));
        });
        assertThat(found("voss")).containsExactly("Mara Voss");
        store.write(batch -> batch.withdraw(ONE));
        assertThat(found("voss")).containsExactly("Mara Voss");
    }

    @Test
    void aReaderThatAbortsTakesNothingFromTheWriter() throws InterruptedException {
        store.write(batch -> {
            batch.replace(ONE, article(ONE, "Mara Voss"));
            Thread reader = new Thread(() -> {
                store.dataset().begin(ReadWrite.READ);
                store.dataset().abort();
                store.dataset().end();
            });
            reader.start();
            join(reader);
        });
        assertThat(found("voss")).containsExactly("Mara Voss");
    }

    @Test
    void aSnapshotDoesNotSeeWhatIsWrittenMeanwhile() {
        store.read(snapshot -> {
            Thread writer = new Thread(() -> store.write(batch -> batch.replace(ONE, article(ONE, "Mara Voss"))));
            writer.start();
            join(writer);
            assertThat(snapshot.articles()).isEmpty();
            return snapshot;
        });
        assertThat(store.read(Snapshot::articles)).containsExactly(ONE);
    }

    @Test
    void anArticleTellsItsDigest() {
        store.write(batch -> batch.replace(ONE, article(ONE, "Mara Voss")));
        Optional<String> one = store.read(snapshot -> snapshot.digestOf(ONE));
        Optional<String> two = store.read(snapshot -> snapshot.digestOf(TWO));
        assertThat(one).contains("d1");
        assertThat(two).isEmpty();
    }

    @Test
    void anArticleCannotWriteIntoTheGraphOfAnother() {
        assertThatThrownBy(() -> store.write(batch -> batch.replace(ONE, article(TWO, "Mara Voss"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a graph of");
        assertThat(quads()).isEmpty();
    }

    @Test
    void transactionsDoNotNest() {
        assertThatThrownBy(() -> store.read(snapshot -> store.read(Snapshot::articles)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.write(batch -> store.read(Snapshot::articles)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.read(Snapshot::articles)).isEmpty();
    }

    @Test
    void aServerCannotWrite() {
        assertThatThrownBy(() -> store.dataset().begin(ReadWrite.WRITE))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> store.dataset().add(Quad.create(ONE, MARA, RDF.Nodes.type, Schema.Person)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    static List<Quad> article(Node article, String name) {
        Node sentence = NodeFactory.createURI(article.getURI() + "#char=0,10");
        Node event = iri("id/event/visit");
        return List.of(
                Quad.create(article, article, RDF.Nodes.type, Schema.NewsArticle),
                Quad.create(article, article, News.digest, NodeFactory.createLiteralString("d1")),
                Quad.create(article, sentence, Nif.referenceContext, article),
                Quad.create(sentence, MARA, Schema.name, NodeFactory.createLiteralString(name)),
                Quad.create(sentence, event, News.actor, MARA),
                Quad.create(sentence, event, News.evidence, sentence));
    }

    static Node iri(String path) {
        return NodeFactory.createURI("http://localhost:3030/" + path);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void assertUnion() {
        Set<Quad> all = quads();
        Set<Object> union = all.stream()
                .filter(quad -> !quad.isDefaultGraph())
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
        Set<Object> merged =
                all.stream().filter(Quad::isDefaultGraph).map(Quad::asTriple).collect(Collectors.toSet());
        assertThat(merged).isEqualTo(union).isNotEmpty();
    }

    /** All but the store's own. */
    private Set<Quad> quads() {
        DatasetGraph quads = DatasetGraphFactory.create();
        store.read(snapshot -> {
            snapshot.sendTo(StreamRDFLib.dataset(quads));
            return quads;
        });
        return new HashSet<>(Iter.toList(quads.find()));
    }

    private List<String> names() {
        return store.read(snapshot -> snapshot.find(Quad.defaultGraphIRI, MARA, Schema.name, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .toList());
    }

    private List<String> found(String word) {
        return Found.by(store.dataset(), word).toList();
    }
}
