package dateline.serve.data;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Namesakes;
import dateline.serve.data.Census.Busy;
import dateline.serve.data.Census.ClassPartition;
import dateline.serve.data.Census.Figures;
import dateline.serve.data.Census.PropertyPartition;
import dateline.store.Change;
import dateline.store.Store;
import dateline.store.StoreVersion;
import dateline.vocab.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CensusTest {
    private final Store store = Store.inMemory();
    private Instant now = Instant.parse("2031-05-01T08:00:00Z");

    @BeforeEach
    void fill() {
        Namesakes.fill(store);
        Namesakes.put(store, Namesakes.told("e", "Ilse Moravec", Optional.of("Norway NO")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void countsAsSparqlDoes() {
        Figures figures = counted(Data.of(store));
        assertThat(figures.triples()).isEqualTo(ask("{ ?s ?p ?o }", "COUNT(*)"));
        assertThat(figures.subjects()).isEqualTo(ask("{ ?s ?p ?o }", "COUNT(DISTINCT ?s)"));
        assertThat(figures.typed()).isEqualTo(ask("{ ?s a ?class }", "COUNT(DISTINCT ?s)"));
        assertThat(figures.classes()).hasSize((int) ask("{ ?s a ?class }", "COUNT(DISTINCT ?class)"));
        assertThat(figures.properties()).hasSize((int) ask("{ ?s ?p ?o }", "COUNT(DISTINCT ?p)"));
        for (PropertyPartition property : figures.properties()) isAsSparqlCounts(property, "");
        for (ClassPartition partition : figures.classes()) {
            String ofClass = "?s a <%s> .".formatted(partition.type().getURI());
            assertThat(partition.entities()).isEqualTo(ask("{ %s }".formatted(ofClass), "COUNT(DISTINCT ?s)"));
            for (PropertyPartition property : partition.properties()) isAsSparqlCounts(property, ofClass);
        }
    }

    private void isAsSparqlCounts(PropertyPartition partition, String ofClass) {
        String said = "%s ?s <%s> ?o .".formatted(ofClass, partition.property().getURI());
        assertThat(partition.triples()).isEqualTo(ask("{ %s }".formatted(said), "COUNT(*)"));
        assertThat(partition.subjects()).isEqualTo(ask("{ %s }".formatted(said), "COUNT(DISTINCT ?s)"));
        assertThat(partition.objectClasses()).isEqualTo(byKey("{ %s ?o a ?key }".formatted(said), Function.identity()));
        assertThat(partition.datatypes())
                .isEqualTo(
                        byKey("{ %s FILTER(isLiteral(?o)) BIND(DATATYPE(?o) AS ?key) }".formatted(said), Node::getURI));
    }

    @Test
    void theBusiestComeFirst() {
        Figures figures = counted(Data.of(store));
        List<Busy> people = figures.busiest().getOrDefault(Schema.Person, List.of());
        assertThat(people).isNotEmpty();
        assertThat(people).isSortedAccordingTo((one, other) -> Long.compare(other.links(), one.links()));
        for (Busy busy : people)
            assertThat(busy.links())
                    .isEqualTo(ask("{ ?s ?p <%s> }".formatted(busy.thing().getURI()), "COUNT(*)"));
    }

    @Test
    void theBusiestAreFoundAmongMoreThingsThanThereIsRoomFor() {
        Graph graph = GraphFactory.createGraphMem();
        CountLinks links = new CountLinks(10);
        for (int round = 0; round < 200; round++) {
            link(graph, links, round, "rare/" + round);
            link(graph, links, round, "often/" + round % 3);
            if (round % 2 == 0) link(graph, links, round, "sometimes");
        }
        assertThat(links.busiest(graph, 4))
                .containsExactly(
                        new Busy(thing("sometimes"), 100),
                        new Busy(thing("often/0"), 67),
                        new Busy(thing("often/1"), 67),
                        new Busy(thing("often/2"), 66));
    }

    private static void link(Graph graph, CountLinks links, int from, String to) {
        graph.add(thing("from/" + from), Schema.mentions, thing(to));
        links.add(thing(to));
    }

    @Test
    void linksElsewhereAreCountedBySite() {
        store.write(batch -> {
            Node article = thing("id/article/linked");
            batch.replace(
                    article,
                    List.of(
                            quad(article, RDF.Nodes.type, Schema.NewsArticle),
                            quad(
                                    article,
                                    OWL.sameAs.asNode(),
                                    NodeFactory.createURI("http://www.wikidata.org/entity/Q1")),
                            quad(
                                    article,
                                    OWL.sameAs.asNode(),
                                    NodeFactory.createURI("http://www.wikidata.org/entity/Q2")),
                            quad(article, OWL.sameAs.asNode(), NodeFactory.createURI("https://sws.geonames.org/3/"))));
        });
        assertThat(counted(Data.of(store)).links())
                .isEqualTo(Map.of("http://www.wikidata.org/", 2L, "https://sws.geonames.org/", 1L));
    }

    @Test
    void aFreshCountWaitsAMinuteWhileArticlesStreamIn() {
        AtomicInteger readings = new AtomicInteger();
        try (Census census = new Census(counting(Data.of(store), readings), () -> now)) {
            census.now();
            Namesakes.put(store, Namesakes.told("f", "Tove Anker", Optional.empty()));
            for (int asked = 0; asked < 100; asked++) census.latest();
            now = now.plus(Census.PAUSE).minusSeconds(1);
            assertThat(census.latest().version()).isNotEqualTo(store.version());
            assertThat(readings).hasValue(1);
            now = now.plusSeconds(1);
            census.latest();
        } // closing waits for whoever counts
        assertThat(readings).hasValue(2);
    }

    @Test
    void aClockThatIsSetBackHoldsNoCountUp() {
        AtomicInteger readings = new AtomicInteger();
        try (Census census = new Census(counting(Data.of(store), readings), () -> now)) {
            census.now();
            Namesakes.put(store, Namesakes.told("f", "Tove Anker", Optional.empty()));
            now = now.minus(Duration.ofDays(1));
            census.latest();
        }
        assertThat(readings).hasValue(2);
    }

    @Test
    void whatDoesNotChangeIsCountedOnce() {
        AtomicInteger readings = new AtomicInteger();
        try (Census census = new Census(counting(Data.of(store), readings), () -> now)) {
            census.now();
            now = now.plus(Duration.ofDays(1));
            census.latest();
        }
        assertThat(readings).hasValue(1);
    }

    private static Data counting(Data data, AtomicInteger readings) {
        return new Data() {
            @Override
            public <T> T read(Function<DatasetGraph, T> task) {
                readings.incrementAndGet();
                return data.read(task);
            }

            @Override
            public DatasetGraph dataset() {
                return data.dataset();
            }

            @Override
            public StoreVersion version() {
                return data.version();
            }

            @Override
            public List<Change> changes(long from, int limit) {
                return data.changes(from, limit);
            }

            @Override
            public long lastChange() {
                return data.lastChange();
            }
        };
    }

    private static Figures counted(Data data) {
        try (Census census = new Census(data)) {
            return census.now();
        }
    }

    private long ask(String pattern, String count) {
        return select("SELECT (%s AS ?n) %s".formatted(count, pattern), row -> "")
                .getOrDefault("", 0L);
    }

    private <K> Map<K, Long> byKey(String pattern, Function<Node, K> key) {
        return select("SELECT ?key (COUNT(*) AS ?n) %s GROUP BY ?key HAVING (?n > 0)".formatted(pattern), key);
    }

    private <K> Map<K, Long> select(String query, Function<Node, K> key) {
        return store.read(snapshot -> {
            Map<K, Long> counts = new HashMap<>();
            try (QueryExec execution =
                    QueryExec.dataset(snapshot.dataset()).query(query).build()) {
                execution.select().forEachRemaining(row -> {
                    Node named = row.get("key");
                    Node counted = row.get("n");
                    counts.put(
                            key.apply(named == null ? Node.ANY : named),
                            Long.parseLong(counted.getLiteralLexicalForm()));
                });
            }
            return counts;
        });
    }

    private static Quad quad(Node article, Node property, Node value) {
        return Quad.create(article, article, property, value);
    }

    private static Node thing(String name) {
        return NodeFactory.createURI(Namesakes.BASE + name);
    }
}
