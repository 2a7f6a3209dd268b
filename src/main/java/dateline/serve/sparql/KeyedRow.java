package dateline.serve.sparql;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * A row that remembers what it is ordered by. Jena's comparator evaluates the conditions of ORDER BY at every comparison,
 * which parses a date out of its index entry each time: three quarters of what such a query cost.
 */
final class KeyedRow extends BindingBase {
    private final Binding row;
    private final @Nullable NodeValue[] keys;
    private int known;

    private KeyedRow(Binding row, int conditions) {
        super(row);
        this.row = row;
        this.keys = new NodeValue[conditions];
    }

    /** The rows of the input, for {@link #order}. */
    static QueryIterator keyed(QueryIterator rows, List<SortCondition> conditions, ExecutionContext context) {
        return new QueryIterConvert(rows, row -> new KeyedRow(row, conditions.size()), context);
    }

    /** The rows as they were. */
    static QueryIterator plain(QueryIterator rows, ExecutionContext context) {
        return new QueryIterConvert(rows, row -> ((KeyedRow) row).row, context);
    }

    /** The order of Jena's {@link BindingComparator}. */
    static Comparator<Binding> order(List<SortCondition> conditions, ExecutionContext context) {
        return (one, other) -> {
            for (int i = 0; i < conditions.size(); i++) {
                SortCondition condition = conditions.get(i);
                int order = BindingComparator.compareNodesRaw(
                        ((KeyedRow) one).key(i, condition, context), ((KeyedRow) other).key(i, condition, context));
                if (order != 0) return condition.getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
            return BindingComparator.compareBindingsSyntactic(one, other);
        };
    }

    /** What the row has for a condition; null if that cannot be evaluated. */
    private @Nullable NodeValue key(int number, SortCondition condition, ExecutionContext context) {
        if (number >= known) {
            keys[number] = ExprLib.evalOrNull(condition.getExpression(), row, context);
            known = number + 1; // a condition is looked at only where all before it were
        }
        return keys[number];
    }

    @Override
    protected Iterator<Var> vars1() {
        return Collections.emptyIterator();
    }

    @Override
    protected int size1() {
        return 0;
    }

    @Override
    protected boolean isEmpty1() {
        return true;
    }

    @Override
    protected boolean contains1(Var variable) {
        return false;
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        return null;
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        return new KeyedRow(parent, keys.length);
    }
}
