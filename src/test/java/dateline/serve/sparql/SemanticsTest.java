package dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done another way than Jena does it has the same answers as Jena gives, in memory and in TDB2. */
class SemanticsTest {
    private static final String PREFIXES =
            "PREFIX : <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    private static final DatasetGraph MEMORY = DatasetGraphFactory.createTxnMem();
    private static final DatasetGraph TDB2 = DatabaseMgr.connectDatasetGraph(Location.mem());
    private static final List<Served> SERVED = new ArrayList<>();

    @BeforeAll
    static void serve() {
        for (DatasetGraph data : List.of(MEMORY, TDB2)) {
            data.executeWrite(() -> fill(data));
            SERVED.add(new Served(data, Served.limits(Duration.ofSeconds(25)), Graph.emptyGraph));
        }
    }

    /** A graph with loops, twins and dead ends, the same each time. */
    private static void fill(DatasetGraph data) {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++)
            data.add(
                    i % 3 == 0 ? iri("g" + i % 2) : Quad.defaultGraphIRI,
                    iri("n" + random.nextInt(14)),
                    iri("p" + random.nextInt(3)),
                    iri("n" + random.nextInt(14)));
        for (int i = 0; i < 40; i++)
            data.add(
                    Quad.defaultGraphIRI,
                    iri("n" + i % 14),
                    iri("v"),
                    NodeFactory.createLiteralString(List.of("a", "ab", "abab", "Bo", "", "x-1", "Zürich", "a\nb")
                            .get(i % 8)));
        for (int i = 0; i < 14; i++)
            data.add(Quad.defaultGraphIRI, iri("n" + i), iri("w"), RDF_NUMBERS.get(i % RDF_NUMBERS.size()));
    }

    private static final List<Node> RDF_NUMBERS = Stream.of("1", "2.50", "3e0", "2.5", "-7", "\"x\"")
            .map(org.apache.jena.sparql.sse.SSE::parseNode)
            .toList();

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    @AfterAll
    static void stop() {
        SERVED.forEach(Served::close);
    }

    static Stream<String> paths() {
        return Stream.of(
                ":p0*",
                ":p0+",
                ":p0?",
                "^:p0+",
                ":p0/:p1",
                "^(:p0/:p1)",
                "(:p0|:p1)*",
                "(:p0|^:p1)+",
                "(:p0/:p1)*",
                "(:p0/:p1?)+",
                "!:p0",
                "!(:p0|:p1)",
                "!(:p0|^:p1)",
                "!^:p0",
                "(!:p0)+",
                "(^:p0/:p1*)",
                "((:p0+)/(:p1*))+",
                "(:p0?/:p1?)",
                "(:p0|:p0)",
                ":p0*/:p0*",
                "(:none)*",
                ":none+",
                "(:p0*)*",
                "(:p0+)?",
                "^(:p0*)",
                ":v|:p0+");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void pathsLeadWhereTheyDoInJena(String path) {
        for (String ends : List.of("?x %s ?y", ":n1 %s ?y", "?x %s :n2", ":n1 %s :n2", "?x %s ?x", "?x %s \"ab\""))
            for (String where : List.of("{ %s }", "{ GRAPH ?g { %s } }", "{ ?x :p2 ?y . %s }", "{ GRAPH :g1 { %s } }"))
                requireSame("SELECT * " + where.formatted(ends.formatted(path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p",
                "SELECT (COUNT(*) AS ?n) { ?s :none ?o }",
                "SELECT (COUNT(*) AS ?n) (SUM(?o) AS ?m) (GROUP_CONCAT(?o) AS ?c) (SAMPLE(?o) AS ?d) { ?s :none ?o }",
                "SELECT ?s (COUNT(*) AS ?n) { ?s :none ?o } GROUP BY ?s",
                "SELECT (COUNT(DISTINCT ?o) AS ?n) (COUNT(DISTINCT *) AS ?m) (COUNT(?o) AS ?k) { ?s ?p ?o }",
                "SELECT (COUNT(DISTINCT STRLEN(?v)) AS ?n) { ?s :v ?v }",
                "SELECT (SUM(?w) AS ?n) { ?s :w ?w FILTER(ISNUMERIC(?w)) }",
                "SELECT (SUM(?w) AS ?n) (AVG(?w) AS ?m) (MIN(?w) AS ?k) (MAX(?w) AS ?l) { ?s :w ?w }",
                "SELECT (SUM(DISTINCT ?w) AS ?n) (AVG(DISTINCT ?w) AS ?m) (MIN(DISTINCT ?w) AS ?k) (MAX(DISTINCT ?w) AS ?l) { ?s :w ?w FILTER(ISNUMERIC(?w)) }",
                "SELECT ?s (GROUP_CONCAT(?v; SEPARATOR='|') AS ?n) { SELECT ?s ?v { ?s :v ?v } ORDER BY ?s ?v } GROUP BY ?s",
                "SELECT ?s (GROUP_CONCAT(DISTINCT ?v; SEPARATOR='') AS ?n) { SELECT ?s ?v { ?s :v ?v } ORDER BY ?s ?v } GROUP BY ?s",
                "SELECT ?l (COUNT(*) AS ?n) { ?s :v ?v } GROUP BY (STRLEN(?v) AS ?l) HAVING(COUNT(*) > 3)",
                "SELECT ?x (COUNT(*) AS ?n) { ?s :v ?v OPTIONAL { ?s :none ?x } } GROUP BY ?x",
                "SELECT ?x (COUNT(?y / ?z) AS ?n) { ?x :w ?y . ?x :v ?z } GROUP BY ?x",
                "SELECT DISTINCT ?v { ?s :v ?v } ORDER BY DESC(?v) LIMIT 3 OFFSET 1",
                "SELECT * { ?s :p0 ?o OPTIONAL { ?o :p1 ?q FILTER(?q != ?s) } MINUS { ?o :p2 ?r } }",
                "SELECT * { { SELECT ?s (COUNT(*) AS ?n) { ?s :p0 ?o } GROUP BY ?s } { SELECT ?s { ?s :p1 ?o } } }",
                "SELECT * { VALUES (?s ?z) { (:n1 1) (:n2 UNDEF) (UNDEF 3) } ?s :p0 ?o }",
                "SELECT * { ?s :p0 ?o FILTER EXISTS { ?o :p1+ ?s } FILTER NOT EXISTS { ?o (:p2|:p0)* :n3 } }",
                "SELECT (REPLACE(?v, 'a(b)', '[$1]') AS ?n) (REPLACE(?v, 'B', 'x', 'i') AS ?m) { ?s :v ?v }",
                "SELECT (REPLACE('abc'@en, 'b', '-') AS ?n) (REPLACE('a.b', '.', '-', 'q') AS ?m) {}",
                "SELECT * { ?s :v ?v FILTER(REGEX(?v, '^(ab)+$') || REGEX(?v, 'z', 'i') || REGEX(?v, 'a . b', 'sx')) }",
                "SELECT * { ?s :v ?v FILTER(REGEX(?v, '^b', 'm')) }",
                "SELECT * { ?s :v ?v FILTER(REGEX(?v, '\\\\p{Lu}|[^a-z]|\\\\d')) }",
                "SELECT (REGEX(1, 'a') AS ?n) (REGEX('a'@en, 'a') AS ?k) {}",
                "SELECT ((?w * 2 + 1 - 0.5) / 3 AS ?n) (-?w AS ?m) { ?s :w ?w }",
                "SELECT (CONCAT(?v, 'x', ?v) AS ?n) (CONCAT('a'@en, 'b'@en) AS ?m) (ENCODE_FOR_URI(?v) AS ?k) { ?s :v ?v }",
                "SELECT (xsd:date('2026-01-31') + 'P1M'^^xsd:yearMonthDuration AS ?n) (xsd:dateTime('2026-01-01T00:00:00Z') - 'PT26H'^^xsd:dayTimeDuration AS ?m) {}",
                "SELECT (xsd:dateTime('2026-03-01T00:00:00Z') - xsd:dateTime('2026-01-01T00:00:00Z') AS ?n) {}",
                "SELECT (xsd:integer('12') AS ?n) (xsd:double('x') AS ?m) (xsd:boolean('1') AS ?k) (xsd:string(1.5) AS ?l) {}",
                "SELECT (SUM(xsd:integer(REPLACE(STR(?w), '[^0-9]', ''))) AS ?n) { ?s :w ?w FILTER(ISNUMERIC(?w)) }"
            })
    void otherQueriesHaveTheSameAnswersToo(String query) {
        requireSame(query);
    }

    private static void requireSame(String query) {
        String text = PREFIXES + query;
        for (int i = 0; i < 2; i++) {
            DatasetGraph data = i == 0 ? MEMORY : TDB2;
            List<String> expected = data.calculateRead(() -> {
                try (QueryExec execution =
                        QueryExec.dataset(data).query(QueryFactory.create(text)).build()) {
                    return rows(execution.select());
                }
            });
            var response = SERVED.get(i).query(text);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(rows(RowSet.adapt(org.apache.jena.riot.ResultSetMgr.read(
                            new java.io.ByteArrayInputStream(
                                    response.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                            org.apache.jena.riot.resultset.ResultSetLang.RS_JSON))))
                    .as("%s over %s", query, i == 0 ? "memory" : "TDB2")
                    .isEqualTo(expected);
        }
    }

    private static List<String> rows(RowSet rows) {
        List<String> texts = new ArrayList<>();
        rows.forEachRemaining(row -> {
            List<String> terms = new ArrayList<>();
            for (Var variable : rows.getResultVars())
                if (row.contains(variable)) terms.add(variable + "=" + row.get(variable));
            terms.sort(null);
            texts.add(terms.toString());
        });
        texts.sort(null);
        return texts;
    }

    @Test
    void aChainOfAMillionNeitherOverflowsNorAnswersWrongly() {
        Graph chain = GraphFactory.createGraphMem();
        for (int i = 0; i < 1_000_000; i++) chain.add(iri("c" + i), iri("next"), iri("c" + (i + 1)));
        DatasetGraph data = DatasetGraphFactory.wrap(chain);
        Limits usual = Served.limits(Duration.ofMinutes(2));
        Limits limits = new Limits(
                usual.timeout(),
                usual.queryLength(),
                usual.rows(),
                usual.bytes(),
                1L << 30,
                1L << 30,
                Served.turns(4, 4),
                usual.services(),
                false);
        try (Served served = new Served(data, limits, Graph.emptyGraph)) {
            String count = "SELECT (COUNT(?x) AS ?n) { %s }";
            for (String pattern : List.of(":c0 :next+ ?x", "?x :next+ :c1000000", ":c0 (:next/:next)* ?x"))
                assertThat(served.query(
                                        PREFIXES + count.formatted(pattern),
                                        request -> request.header("Accept", "text/csv"))
                                .body()
                                .lines())
                        .as(pattern)
                        .containsExactly("n", pattern.contains("*") ? "500001" : "1000000");
        }
    }
}
