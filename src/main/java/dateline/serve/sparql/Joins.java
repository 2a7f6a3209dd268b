package dateline.serve.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.tdb2.solver.PatternMatchTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of triples of TDB2's default graph, in the order and with the filters where TDB2 puts them, over triples that are
 * read as {@link ScannedProperties} does. For one query, and its thread.
 */
final class Joins {
    private final Scans scans;
    private final Run run;
    private @Nullable ScannedGraph graph;

    Joins(Scans scans, Run run) {
        this.scans = scans;
        this.run = run;
    }

    /** Whether this is a pattern of triples in TDB2's default graph. */
    static boolean take(Op op, ExecutionContext context) {
        return op instanceof OpQuadPattern pattern
                && Quad.isDefaultGraph(pattern.getGraphNode())
                && context.getDataset() instanceof DatasetGraphTDB;
    }

    /** The rows of a pattern, joined in the best order. */
    QueryIterator join(OpQuadPattern pattern, QueryIterator input, ExecutionContext context) {
        QueryIterPeek rows = QueryIterPeek.create(input, context);
        return rows.hasNext() ? match(ordered(pattern, rows, context), rows, context) : rows;
    }

    /**
     * The rows of a pattern that pass a filter, joined in the best order, each condition asked as soon as it can be.
     *
     * @param placed executes what comes of it as it stands
     */
    QueryIterator join(OpFilter filter, QueryIterator input, ExecutionContext context, OpExecutorFactory placed) {
        OpQuadPattern pattern = (OpQuadPattern) filter.getSubOp();
        QueryIterPeek rows = QueryIterPeek.create(input, context);
        if (!rows.hasNext()) return rows;
        Op op = TransformFilterPlacement.transform(
                filter.getExprs(), pattern.getGraphNode(), ordered(pattern, rows, context));
        ExecutionContext as = ExecutionContext.copy(context);
        as.setExecutor(placed);
        return QC.execute(op, rows, as);
    }

    /** The rows of a pattern, joined as they stand. */
    QueryIterator match(BasicPattern triples, QueryIterator input, ExecutionContext context) {
        return PatternMatchTDB2.execute(
                graph(dataset(context)), triples, input, QC2.getFilter(context.getContext()), context);
    }

    /** As TDB2 does it: the order is what is best for the first of the rows. */
    private static BasicPattern ordered(OpQuadPattern pattern, QueryIterPeek rows, ExecutionContext context) {
        BasicPattern triples = pattern.getBasicPattern();
        ReorderTransformation transformation = dataset(context).getReorderTransform();
        if (triples.size() < 2 || transformation == null) return triples;
        return transformation
                .reorderIndexes(Substitute.substitute(triples, rows.peek()))
                .reorder(triples);
    }

    private ScannedGraph graph(DatasetGraphTDB dataset) {
        if (graph == null || graph.getDSG() != dataset) graph = new ScannedGraph(dataset, scans, run);
        return graph;
    }

    private static DatasetGraphTDB dataset(ExecutionContext context) {
        return (DatasetGraphTDB) context.getDataset();
    }
}
