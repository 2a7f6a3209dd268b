package dateline.serve.sparql;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Executes a query within its limits. Jena 5.6.0 stops between the rows of an iterator, but not inside a property path, and
 * holds any number of rows to sort, group or join. TDB2's executor does what Jena's own does where data are not in TDB2.
 */
final class GuardedExecutor extends OpExecutorTDB2 {
    private final Run run;
    private final RemoteService services;
    private final Joins joins;
    private final boolean isPlaced;

    private GuardedExecutor(ExecutionContext context, Run run, RemoteService services, Joins joins, boolean isPlaced) {
        super(context);
        this.run = run;
        this.services = services;
        this.joins = joins;
        this.isPlaced = isPlaced;
    }

    /** Makes executors for one query. */
    static OpExecutorFactory factory(Run run, Scans scans, RemoteService services) {
        Joins joins = new Joins(scans, run);
        return context -> new GuardedExecutor(context, run, services, joins, false);
    }

    /** Executes patterns and filters where they stand, since they have their places already. */
    private OpExecutor placed(ExecutionContext context) {
        return new GuardedExecutor(context, run, services, joins, true);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        if (!Joins.take(pattern, execCxt)) return super.execute(pattern, input);
        return isPlaced ? joins.match(pattern.getBasicPattern(), input, execCxt) : joins.join(pattern, input, execCxt);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        if (!Joins.take(filter.getSubOp(), execCxt)) return super.execute(filter, input);
        if (!isPlaced) return joins.join(filter, input, execCxt, this::placed);
        QueryIterator rows = exec(filter.getSubOp(), input);
        ExecutionContext inside = ExecutionContext.copy(execCxt); // of EXISTS
        inside.setExecutor(context -> new GuardedExecutor(context, run, services, joins, false));
        for (Expr condition : filter.getExprs()) rows = new QueryIterFilterExpr(rows, condition, inside);
        return rows;
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return QueryIter.flatMap(input, row -> new PathStep(run, execCxt).execute(row, path.getTriplePath()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        return new Grouping(exec(group.getSubOp(), input), group.getGroupVars(), group.getAggregators(), run, execCxt);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Holding holding = new Holding(run);
        QueryIterator rows = holding.of(exec(order.getSubOp(), input));
        List<SortCondition> conditions = order.getConditions();
        QueryIterator keyed = KeyedRow.keyed(rows, conditions, execCxt);
        QueryIterator sorted = new QueryIterSort(keyed, KeyedRow.order(conditions, execCxt), execCxt);
        return holding.until(KeyedRow.plain(sorted, execCxt));
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        boolean isDistinct = top.getSubOp() instanceof OpDistinct;
        Op of = top.getSubOp() instanceof OpDistinct distinct ? distinct.getSubOp() : top.getSubOp();
        List<SortCondition> conditions = top.getConditions();
        QueryIterator keyed = KeyedRow.keyed(exec(of, input), conditions, execCxt);
        Comparator<Binding> order = KeyedRow.order(conditions, execCxt);
        return KeyedRow.plain(new QueryIterTopN(keyed, order, top.getLimit(), isDistinct, execCxt), execCxt);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        Holding holding = new Holding(run);
        return holding.until(holding.of(super.execute(distinct, input))); // it remembers what it has told
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        Holding holding = new Holding(run);
        QueryIterator left = holding.of(exec(join.getLeft(), input));
        return holding.until(Join.join(left, exec(join.getRight(), root()), execCxt));
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        Holding holding = new Holding(run);
        QueryIterator left = exec(join.getLeft(), input);
        QueryIterator right = holding.of(exec(join.getRight(), root()));
        return holding.until(Join.leftJoin(left, right, join.getExprs(), execCxt));
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        Holding holding = new Holding(run);
        QueryIterator left = exec(minus.getLeft(), input);
        QueryIterator right = holding.of(exec(minus.getRight(), root()));
        Set<Var> common = OpVars.visibleVars(minus.getLeft());
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        return holding.until(QueryIterMinus.create(left, right, common, execCxt));
    }

    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        Holding holding = new Holding(run);
        return holding.until(super.execute(table, input.isJoinIdentity() ? input : holding.of(input)));
    }

    @Override
    protected QueryIterator execute(OpService service, QueryIterator input) {
        return Join.join(input, services.ask(service, run, execCxt), execCxt);
    }
}
