package dateline.serve.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Where the whole description of a thing can be had that is too long for one document: the query {@code whole.rq}. */
final class Whole {
    private static final Query QUERY = read();

    private Whole() {}

    private static Query read() {
        try (InputStream in = Whole.class.getResourceAsStream("whole.rq")) {
            if (in == null) throw new IllegalStateException("no query whole.rq on the class path");
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query whole.rq", e);
        }
    }

    /** The address below the base at which SPARQL answers with all of it. */
    static String query(Node thing) {
        Query bound = QueryTransformOps.transform(QUERY, Map.of(Var.alloc("thing"), thing));
        return "sparql?query=" + URLEncoder.encode(bound.serialize(), StandardCharsets.UTF_8);
    }
}
