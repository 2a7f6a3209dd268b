package dateline.serve.sparql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * Makes the graphs that CONSTRUCT and DESCRIBE ask for, counting as they grow. A description of a thing is what the default
 * graph says of it, and of the blank nodes that it leads to.
 */
final class Describing {
    private static final long TRIPLE = 300; // bytes in a graph in memory, about

    private final Run run;
    private final Graph graph = GraphFactory.createGraphMem();

    Describing(Run run) {
        this.run = run;
    }

    Graph graph() {
        return graph;
    }

    void construct(QueryExec execution) {
        execution.constructTriples().forEachRemaining(this::add);
    }

    /** @param query a DESCRIBE, whose pattern is asked as a SELECT by this */
    void describe(Query query, QueryExec execution, DatasetGraph data) {
        Set<Node> things = new LinkedHashSet<>(query.getResultURIs());
        RowSet rows = execution.select();
        while (rows.hasNext()) {
            run.check();
            rows.next().forEach((variable, term) -> {
                if (!term.isLiteral() && things.add(term)) run.take(Run.sizeOf(term));
            });
        }
        Graph facts = data.getDefaultGraph();
        for (Node thing : things) describe(thing, facts);
    }

    private void describe(Node thing, Graph facts) {
        Deque<Node> open = new ArrayDeque<>(List.of(thing));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node node = open.removeFirst();
            if (!seen.add(node)) continue;
            Iterator<Triple> triples = facts.find(node, Node.ANY, Node.ANY);
            try {
                while (triples.hasNext()) {
                    Triple triple = triples.next();
                    add(triple);
                    if (triple.getObject().isBlank()) open.add(triple.getObject());
                }
            } finally {
                Iter.close(triples);
            }
        }
    }

    private void add(Triple triple) {
        run.check();
        if (graph.contains(triple)) return;
        run.take(TRIPLE + Run.sizeOf(triple.getObject()));
        graph.add(triple);
        if (graph.size() > run.limits().rows())
            throw Refusals.tooMuch("triples", run.limits().rows(), "Ask for fewer things, by LIMIT.");
    }

    /** The query that finds what a DESCRIBE is about. */
    static Query things(Query describe) {
        Query select = describe.cloneQuery();
        if (select.getQueryPattern() == null) select.setQueryPattern(new ElementGroup());
        select.setQuerySelectType();
        select.ensureResultVars();
        return select;
    }
}
