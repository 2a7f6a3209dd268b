package dateline.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The queries that pages are made of, from {@code .rq} files on the class path, parsed once. */
final class Queries {
    private final Map<String, Asked> parsed = new ConcurrentHashMap<>();

    /**
     * A query as a file has it.
     *
     * @param most how many things its inner query reads at most, which keeps the cost of it within bounds
     */
    record Asked(Query query, int most) {
        /** The query for this one thing. */
        Query of(Map<String, Node> bound) {
            Map<Var, Node> values = new java.util.HashMap<>();
            bound.forEach((name, node) -> values.put(Var.alloc(name), node));
            return QueryTransformOps.replaceVars(query, values);
        }
    }

    /** @param name of the file, without its ending */
    Asked named(String name) {
        return parsed.computeIfAbsent(name, Queries::read);
    }

    private static Asked read(String name) {
        try (InputStream in = Queries.class.getResourceAsStream(name + ".rq")) {
            if (in == null) throw new IllegalStateException("no query " + name + ".rq on the class path");
            Query query = QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new Asked(
                    query,
                    inner(query).map(Query::getLimit).orElse(Query.NOLIMIT).intValue());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query " + name, e);
        }
    }

    /** The first query within the query, which says how much is read. */
    private static Optional<Query> inner(Query query) {
        var found = new Object() {
            Optional<Query> first = Optional.empty();
        };
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery inner) {
                if (found.first.isEmpty()) found.first = Optional.of(inner.getQuery());
            }
        });
        return found.first.filter(Query::hasLimit);
    }
}
