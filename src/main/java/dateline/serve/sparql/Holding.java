package dateline.serve.sparql;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** What one step of a query holds of its input until it is done: counted as it goes in, given back when the step ends. */
final class Holding {
    private final Run run;
    private long bytes;

    Holding(Run run) {
        this.run = run;
    }

    void take(long more) {
        bytes += more;
        run.take(more);
    }

    void release() {
        run.giveBack(bytes);
        bytes = 0;
    }

    /** Rows that are held from here on. */
    QueryIterator of(QueryIterator input) {
        return new QueryIteratorWrapper(input) {
            @Override
            protected Binding moveToNextBinding() {
                run.check();
                Binding row = super.moveToNextBinding();
                take(Run.sizeOf(row));
                return row;
            }
        };
    }

    /** The step's rows; when they end, nothing is held any more. */
    QueryIterator until(QueryIterator output) {
        return new QueryIteratorWrapper(output) {
            @Override
            protected void closeIterator() {
                super.closeIterator();
                release();
            }
        };
    }
}
