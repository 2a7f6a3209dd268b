package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.vocab.News;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names across articles come and go, and leave no trace in what an article itself says. */
final class RenamingInStoreTest {
    private static final String IRI = "http://news.example/id/article/a";
    private static final Node ARTICLE = NodeFactory.createURI(IRI);
    private static final String SMITH = "http://news.example/id/person/smith";
    private static final String J_SMITH = "http://news.example/id/person/j-smith";
    private static final String JOHN = "http://news.example/id/person/john-smith";

    private final Store store = Store.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNameIsGivenAndTakenBack() {
        Set<Quad> own = put();
        store.write(batch -> batch.rename(IRI, Map.of(SMITH, JOHN)));
        assertThat(participants()).containsExactlyInAnyOrder(JOHN, J_SMITH);
        store.write(batch -> batch.rename(IRI, Map.of()));
        assertThat(quads()).isEqualTo(own);
    }

    @Test
    void twoThingsThatGetOneNameCanBeToldApartAgain() {
        Set<Quad> own = put();
        store.write(batch -> batch.rename(IRI, Map.of(SMITH, JOHN, J_SMITH, JOHN)));
        assertThat(participants()).containsExactly(JOHN);
        store.write(batch -> batch.rename(IRI, Map.of(SMITH, J_SMITH)));
        assertThat(participants()).containsExactly(J_SMITH);
        store.write(batch -> batch.rename(IRI, Map.of()));
        assertThat(quads()).isEqualTo(own);
    }

    private Set<Quad> put() {
        List<Quad> quads = new ArrayList<>(StoreTest.article(ARTICLE, "Mira Solano"));
        for (String person : List.of(SMITH, J_SMITH))
            quads.add(Quad.create(
                    ARTICLE,
                    NodeFactory.createURI("http://news.example/id/event/e"),
                    News.participant,
                    NodeFactory.createURI(person)));
        store.write(batch -> batch.replace(ARTICLE, quads));
        return quads();
    }

    private Set<Quad> quads() {
        return store.read(snapshot -> snapshot.quadsOf(ARTICLE));
    }

    private List<String> participants() {
        return quads().stream()
                .filter(quad -> quad.getPredicate().equals(News.participant))
                .map(quad -> quad.getObject().getURI())
                .toList();
    }
}
