package dateline.serve.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** What a document says of its thing, by the queries {@code describe.rq} and {@code describe-article.rq}. */
final class Describe {
    private final Query thing = read("describe.rq");
    private final Query article = read("describe-article.rq");

    private static Query read(String name) {
        try (InputStream in = Describe.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no query " + name + " on the class path");
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query " + name, e);
        }
    }

    /** A graph of its own. */
    Graph thing(DatasetGraph snapshot, Node thing) {
        boolean isArticle = new Standing(snapshot.getDefaultGraph()).isArticle(thing);
        try (QueryExec query = QueryExec.dataset(snapshot)
                .query(isArticle ? article : this.thing)
                .substitution(isArticle ? "article" : "thing", thing)
                .build()) {
            return query.construct();
        }
    }
}
