package dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The query side of the SPARQL 1.1 Protocol, and what an HTTP client may expect besides. */
class ProtocolTest {
    private static final String DATA = """
            PREFIX : <http://example.org/>
            :ilka :name "Ilka Brandt" ; :knows :odo .
            :odo :name "Odo Lanz" .
            GRAPH :g1 { :ilka :age 41 }
            GRAPH :g2 { :odo :age 52 }
            """;
    private static final String ALL = "SELECT * { ?s ?p ?o }";
    private static final String AGES = "PREFIX : <http://example.org/> SELECT ?age { ?s :age ?age }";

    private static Served served;

    @BeforeAll
    static void serve() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.executeWrite(() -> RDFParser.fromString(DATA, Lang.TRIG).parse(data));
        served = new Served(data, Served.limits(Duration.ofSeconds(10)), Graph.emptyGraph);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> form(String method, String contentType, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.address("")).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!contentType.isEmpty()) request.header("Content-Type", contentType);
        return served.send(request);
    }

    @Test
    void aQueryComesInThreeWays() {
        String direct = form("POST", "application/sparql-query", ALL).body();
        assertThat(direct).contains("Ilka Brandt");
        assertThat(served.get("?query=" + Served.encode(ALL)).body()).isEqualTo(direct);
        assertThat(form("POST", "application/x-www-form-urlencoded", "query=" + Served.encode(ALL))
                        .body())
                .isEqualTo(direct);
        assertThat(form("POST", "application/sparql-query; charset=utf-8", ALL).body())
                .isEqualTo(direct);
    }
}
