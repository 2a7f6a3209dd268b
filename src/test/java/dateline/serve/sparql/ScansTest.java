package dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Joins over many rows have the answers, in the order, that TDB2 gives, also after the data changed or moved. */
class ScansTest {
    private static final int THINGS = 2_500;
    private static final String PREFIXES =
            "PREFIX : <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    private static final List<String> QUERIES = List.of(
            "SELECT * { ?s :kind ?k ; :of ?o ; :day ?d }",
            "SELECT * { ?s :of ?o . ?o :of ?p . ?p :kind ?k }",
            "SELECT * { ?s :of ?o . ?x :of ?o FILTER(?x != ?s) } LIMIT 5000",
            "SELECT * { ?s :kind :k1 . ?s :of ?o . ?o :kind :k2 }",
            "SELECT * { ?s :of ?s ; :kind ?k }",
            "SELECT * { ?s ?p ?o . ?o :kind ?k } LIMIT 4000",
            "SELECT * { ?s :of ?o OPTIONAL { ?o :rare ?r } FILTER(!BOUND(?r) || ?r > 5) }",
            "SELECT * { ?s :day ?d . ?s :of ?o FILTER(?d > '2031-06-01'^^xsd:date) FILTER EXISTS { ?o :kind :k1 ; :of ?z } }",
            "SELECT * { { ?s :kind :k1 } UNION { ?s :kind :k2 } ?s :of ?o . ?o :day ?d }",
            "SELECT * { ?s :kind ?k GRAPH ?g { ?s :of ?o } ?o :kind ?l }",
            "SELECT ?k (COUNT(DISTINCT ?o) AS ?n) { ?s :kind ?k ; :of ?o . ?o :day ?d } GROUP BY ?k ORDER BY DESC(?n) ?k",
            "SELECT DISTINCT ?d ?k { ?s :day ?d ; :kind ?k } ORDER BY DESC(?d) ?k LIMIT 40",
            "SELECT * { ?s :day ?d ; :kind ?k } ORDER BY ?k DESC(?d) ?s",
            "SELECT * { ?s :kind ?k OPTIONAL { ?s :rare ?r } } ORDER BY ?r (?r * 2) DESC(STR(?s)) LIMIT 100",
            "SELECT * { ?s :of/:of ?o . ?o :kind ?k }",
            "SELECT * { ?s :kind :k0 MINUS { ?s :of ?o . ?o :kind :k1 } }");

    @TempDir
    Path directory;

    private DatasetGraph data;
    private Served served;

    @BeforeEach
    void serve() {
        data = DatabaseMgr.connectDatasetGraph(Location.create(directory));
        data.executeWrite(this::fill);
        served = new Served(data, Served.limits(Duration.ofSeconds(60)), Graph.emptyGraph);
    }

    @AfterEach
    void stop() {
        served.close();
        TDBInternal.expel(data);
    }

    private void fill() {
        Random random = new Random(3);
        for (int i = 0; i < THINGS; i++) {
            add(i, "kind", iri("k" + random.nextInt(4)));
            for (int n = random.nextInt(3); n >= 0; n--) add(i, "of", iri("n" + random.nextInt(THINGS)));
            add(
                    i,
                    "day",
                    SSE.parseNode("'2031-%02d-%02d'^^<http://www.w3.org/2001/XMLSchema#date>"
                            .formatted(1 + random.nextInt(12), 1 + random.nextInt(28))));
            if (random.nextInt(20) == 0) add(i, "rare", SSE.parseNode(String.valueOf(random.nextInt(12))));
        }
    }

    private void add(int thing, String property, Node value) {
        Node subject = iri("n" + thing);
        data.add(Quad.defaultGraphIRI, subject, iri(property), value);
        if (thing % 7 == 0) data.add(iri("g" + thing % 3), subject, iri(property), value);
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    @Test
    void answersAreThoseOfTdb2() {
        requireSame();
        requireSame(); // now with what was kept
    }

    @Test
    void whatWasKeptIsForgottenWhenDataChange() {
        requireSame();
        data.executeWrite(() -> {
            for (int i = 0; i < THINGS; i += 5) {
                data.deleteAny(Quad.defaultGraphIRI, iri("n" + i), iri("of"), Node.ANY);
                data.add(Quad.defaultGraphIRI, iri("n" + i), iri("of"), iri("n" + (i + 1) % THINGS));
            }
        });
        requireSame();
    }

    @Test
    void whatWasKeptIsForgottenWhenTheDatabaseIsWrittenAnew() {
        data.executeWrite(() -> data.deleteAny(Quad.defaultGraphIRI, Node.ANY, iri("rare"), Node.ANY)); // ids move
        requireSame();
        DatabaseMgr.compact(data, true);
        requireSame();
    }

    private void requireSame() {
        for (String query : QUERIES) {
            String text = PREFIXES + query;
            List<String> expected = data.calculateRead(() -> {
                try (QueryExec execution =
                        QueryExec.dataset(data).query(QueryFactory.create(text)).build()) {
                    return rows(execution.select());
                }
            });
            assertThat(expected).as(query).isNotEmpty();
            var response = served.query(text);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(rows(read(response.body()))).as(query).isEqualTo(expected);
        }
    }

    private static RowSet read(String json) {
        return RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), new Context());
    }

    private static List<String> rows(RowSet rows) {
        List<Var> variables = rows.getResultVars();
        List<String> texts = new ArrayList<>();
        rows.forEachRemaining(row -> texts.add(variables.stream()
                .map(variable -> String.valueOf(row.get(variable)))
                .toList()
                .toString()));
        return texts;
    }
}
