package dateline.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Keeps the graph of the register out of every query. It is done to the query, since TDB2's own filter of quads
 * ({@code SystemTDB.symTupleFilter}) does not see what property paths read. The union of all named graphs, under Jena's
 * name for it, is what the default graph is.
 */
final class HideRegister extends TransformCopy {
    private HideRegister() {}

    /** Hides it from all that is asked of this dataset, and of any view of it. */
    static void from(DatasetGraph dataset) {
        RewriteFactory hiding = context -> {
            var optimizing = Optimize.stdOptimizationFactory.create(context);
            return op -> Transformer.transform(new HideRegister(), optimizing.rewrite(op));
        };
        dataset.getContext().set(ARQConstants.sysOptimizerFactory, hiding);
    }

    /** Hides it in what is asked. */
    static Op in(Op asked) {
        return Transformer.transform(new HideRegister(), asked);
    }

    /** The dataset that a query asks, by its FROM and FROM NAMED if it has any. */
    static DatasetGraph asked(Query query, DatasetGraph dataset) {
        return query.hasDatasetDescription()
                ? DynamicDatasets.dynamicDataset(query.getDatasetDescription(), new ReadOnlyDataset(dataset), false)
                : dataset;
    }

    @Override
    public Op transform(OpGraph graph, Op pattern) {
        Node name = graph.getNode();
        if (name.equals(BatchRegister.GRAPH)) return OpTable.empty();
        if (Quad.isUnionGraph(name)) return new OpGraph(Quad.defaultGraphIRI, pattern);
        Op asked = super.transform(graph, pattern);
        return Var.isVar(name) && !passesBy(pattern)
                ? OpFilter.filterBy(
                        new ExprList(List.of(not(name, BatchRegister.GRAPH), not(name, Quad.unionGraph))), asked)
                : asked;
    }

    /** Whether nothing in the register can match, since every triple has a property that the register does not. */
    private static boolean passesBy(Op pattern) {
        return pattern instanceof OpBGP triples
                && !triples.getPattern().isEmpty()
                && triples.getPattern().getList().stream()
                        .map(Triple::getPredicate)
                        .allMatch(property ->
                                property.isURI() && !property.getURI().startsWith(BatchRegister.NAMESPACE));
    }

    private static Expr not(Node variable, Node graph) {
        return new E_LogicalNot(new E_SameTerm(new ExprVar(Var.alloc(variable)), NodeValue.makeNode(graph)));
    }
}
