package dateline.serve.sparql;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/**
 * GROUP BY (SPARQL 1.1, 18.5.1) that counts what it holds: a group when it is new, and what DISTINCT and GROUP_CONCAT
 * remember. Groups come in the order in which their first rows do.
 */
final class Grouping extends QueryIter1 {
    private static final long GROUP = 200; // bytes of a group and its sums, beside its key

    private final VarExprList by;
    private final List<ExprAggregator> aggregators;
    private final Run run;
    private final Holding holding;
    private @Nullable Iterator<Binding> groups;

    Grouping(QueryIterator input, VarExprList by, List<ExprAggregator> aggregators, Run run, ExecutionContext context) {
        super(input, context);
        this.by = by;
        this.aggregators = aggregators;
        this.run = run;
        this.holding = new Holding(run);
    }

    /** An aggregate as it grows; with DISTINCT it takes each value once. */
    private final class Sum {
        private final Aggregator aggregator;
        private final Accumulator accumulator;
        private final @Nullable Set<Object> seen;
        private final boolean concatenates;
        private final int separator;
        private long length;

        Sum(Aggregator aggregator) {
            this.aggregator = aggregator;
            Aggregator plain = plain(aggregator);
            this.accumulator = plain.createAccumulator();
            this.seen = isDistinct(aggregator) ? new HashSet<>() : null;
            this.concatenates = plain instanceof AggGroupConcat;
            this.separator = plain instanceof AggGroupConcat text && text.getSeparator() != null
                    ? text.getSeparator().length()
                    : 1;
        }

        void add(Binding row) {
            if (seen != null || concatenates) {
                Object value = value(row);
                if (value != null) {
                    if (seen != null && !seen.add(value)) return;
                    long size = value instanceof Node term ? Run.sizeOf(term) : Run.sizeOf(row);
                    holding.take(size);
                    if (concatenates) grow(size + separator);
                }
            }
            accumulator.accumulate(row, getExecContext());
        }

        private void grow(long size) {
            length += size;
            if (length > Texts.LONGEST)
                throw Refusals.tooMuch("characters in a GROUP_CONCAT", Texts.LONGEST, "Group by more, or list rows.");
        }

        private @Nullable Object value(Binding row) {
            if (aggregator.getExprList() == null || aggregator.getExprList().isEmpty()) return row;
            Expr expression = aggregator.getExprList().get(0);
            NodeValue value = ExprLib.evalOrNull(expression, row, getExecContext());
            return value == null ? null : value.asNode();
        }
    }

    private static boolean isDistinct(Aggregator aggregator) {
        return aggregator instanceof AggCountDistinct || aggregator != plain(aggregator);
    }

    /** The same without DISTINCT, which is done here. */
    private static Aggregator plain(Aggregator aggregator) {
        return switch (aggregator) {
            case AggCountDistinct all -> new AggCount();
            case AggCountVarDistinct values ->
                new AggCountVar(values.getExprList().get(0));
            case AggSumDistinct sum -> new AggSum(sum.getExprList().get(0));
            case AggAvgDistinct average -> new AggAvg(average.getExprList().get(0));
            case AggMinDistinct least -> new AggMin(least.getExprList().get(0));
            case AggMaxDistinct most -> new AggMax(most.getExprList().get(0));
            case AggSampleDistinct any -> new AggSample(any.getExprList().get(0));
            case AggGroupConcatDistinct text ->
                new AggGroupConcat(text.getExprList().get(0), text.getSeparator());
            default -> aggregator;
        };
    }

    private Iterator<Binding> groups() {
        if (!getInput().hasNext()) return ofNothing();
        Map<Binding, List<Sum>> sums = new LinkedHashMap<>();
        while (getInput().hasNext()) {
            run.check();
            Binding row = getInput().nextBinding();
            Binding key = key(row);
            List<Sum> group = sums.get(key);
            if (group == null) {
                holding.take(Run.sizeOf(key) + GROUP * aggregators.size());
                group = aggregators.stream()
                        .map(aggregator -> new Sum(aggregator.getAggregator()))
                        .toList();
                sums.put(key, group);
            }
            for (Sum sum : group) sum.add(row);
        }
        return sums.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .iterator();
    }

    /** No rows make no groups, but all of them together are a group even then. */
    private Iterator<Binding> ofNothing() {
        if (!by.isEmpty()) return List.<Binding>of().iterator();
        BindingBuilder row = Binding.builder();
        for (ExprAggregator aggregator : aggregators) {
            Node value = aggregator.getAggregator().getValueEmpty();
            if (value != null) row.add(aggregator.getVar(), value);
        }
        return List.<Binding>of(row.build()).iterator();
    }

    private Binding key(Binding row) {
        if (by.isEmpty()) return BindingFactory.empty();
        BindingBuilder key = Binding.builder();
        for (Var variable : by.getVars()) {
            Node value = by.get(variable, row, getExecContext());
            if (value != null) key.add(variable, value);
        }
        return key.build();
    }

    private Binding row(Binding key, List<Sum> group) {
        BindingBuilder row = Binding.builder(key);
        for (int i = 0; i < group.size(); i++) {
            NodeValue value = group.get(i).accumulator.getValue();
            if (value != null) row.add(aggregators.get(i).getVar(), value.asNode());
        }
        return row.build();
    }

    @Override
    protected boolean hasNextBinding() {
        if (groups == null) groups = groups();
        return groups.hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        if (groups == null) groups = groups();
        return groups.next();
    }

    @Override
    protected void closeSubIterator() {
        holding.release();
    }

    @Override
    protected void requestSubCancel() {}
}
