package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Change.Kind;
import dateline.vocab.Schema;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangeLogTest {
    private static final Node ONE = NodeFactory.createURI("http://localhost:3030/id/article/one");
    private static final Node TWO = NodeFactory.createURI("http://localhost:3030/id/article/two");

    private Instant now = Instant.parse("2031-05-01T08:00:00Z");
    private final Store store = Store.inMemory(() -> now);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aStoreThatWasNeverWrittenHasNoVersionAndNoChanges() {
        assertThat(store.version()).isEqualTo(StoreVersion.NONE);
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatHappensToAnArticleIsWrittenDownInOrder() {
        store.write(batch -> {
            batch.replace(ONE, article(ONE, "First"));
            batch.replace(TWO, article(TWO, "Second"));
        });
        now = now.plusSeconds(60);
        store.write(batch -> batch.replace(ONE, article(ONE, "First, corrected")));
        now = now.plusSeconds(60);
        store.write(batch -> batch.withdraw(TWO));
        Instant start = Instant.parse("2031-05-01T08:00:00Z");
        assertThat(changes())
                .containsExactly(
                        new Change(1, ONE.getURI(), Kind.CREATED, start),
                        new Change(2, TWO.getURI(), Kind.CREATED, start),
                        new Change(3, ONE.getURI(), Kind.UPDATED, start.plusSeconds(60)),
                        new Change(4, TWO.getURI(), Kind.DELETED, start.plusSeconds(120)));
        assertThat(store.version()).isEqualTo(new StoreVersion(3, start.plusSeconds(120)));
    }

    @Test
    void whatChangesNothingIsNoVersion() {
        store.write(batch -> batch.replace(ONE, article(ONE, "First")));
        StoreVersion version = store.version();
        now = now.plusSeconds(60);
        store.write(batch -> batch.replace(ONE, article(ONE, "First")));
        assertThat(store.version()).isEqualTo(version);
        assertThat(changes()).hasSize(1);
    }

    @Test
    void whatCameAndWentInOneBatchNeverHappened() {
        store.write(batch -> {
            batch.replace(ONE, article(ONE, "First"));
            batch.withdraw(ONE);
        });
        assertThat(changes()).isEmpty();
    }

    @Test
    void changesAreReadFromAnyNumberOn() {
        store.write(batch -> {
            batch.replace(ONE, article(ONE, "First"));
            batch.replace(TWO, article(TWO, "Second"));
        });
        assertThat(changes(2, 10)).extracting(Change::number).containsExactly(2L);
        assertThat(changes(1, 1)).extracting(Change::number).containsExactly(1L);
        assertThat(changes(3, 1)).isEmpty();
    }

    private List<Change> changes() {
        return changes(1, 100);
    }

    private List<Change> changes(long from, int limit) {
        return store.read(snapshot -> snapshot.changes(from, limit));
    }

    private static List<Quad> article(Node article, String headline) {
        return List.of(
                Quad.create(article, article, RDF.Nodes.type, Schema.NewsArticle),
                Quad.create(article, article, Schema.headline, NodeFactory.createLiteralString(headline)));
    }
}
