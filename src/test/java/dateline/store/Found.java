package dateline.store;

import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** Asks as a server does: through the read-only dataset, in a transaction of its own. */
final class Found {
    private static final String QUERY = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX schema: <https://schema.org/>
            SELECT ?name { (?thing ?score ?name) text:query (schema:name "%s") . ?thing schema:name ?name }
            """;

    private Found() {}

    static Stream<String> by(DatasetGraph dataset, String word) {
        dataset.begin(ReadWrite.READ);
        try (QueryExec query =
                QueryExec.dataset(dataset).query(QUERY.formatted(word)).build()) {
            return Iter.toList(query.select()).stream()
                    .map(row -> row.get(Var.alloc("name")).getLiteralLexicalForm());
        } finally {
            dataset.end();
        }
    }
}
