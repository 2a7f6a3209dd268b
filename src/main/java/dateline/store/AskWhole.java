package dateline.store;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Sends a query to the endpoint as a whole, with the register hidden, instead of matching it pattern by pattern. What the
 * endpoint could not know stays here: words looked up in the text index, and what a batch has not committed yet.
 */
final class AskWhole extends QueryEngineMain {
    private @Nullable Op written; // as it was asked, before the optimizer

    private AskWhole(Query query, DatasetGraph dataset, Binding input, Context context) {
        super(query, dataset, input, context);
    }

    private AskWhole(Op op, DatasetGraph dataset, Binding input, Context context) {
        super(op, dataset, input, context);
    }

    static void enter() {
        QueryEngineRegistry.addFactory(FACTORY);
    }

    @Override
    protected Op modifyOp(Op op) {
        written = op;
        return super.modifyOp(op);
    }

    @Override
    public QueryIterator eval(Op op, DatasetGraph dataset, Binding input, Context context) {
        RemoteDataset remote = remote(dataset);
        if (remote == null || written == null || !input.isEmpty() || remote.hasChanges() || staysHere(written))
            return super.eval(op, dataset, input, context);
        Query whole;
        try {
            Op hidden = HideRegister.in(written);
            whole = QueryFactory.create(OpAsQuery.asQuery(hidden).serialize());
        } catch (QueryException | UnsupportedOperationException e) {
            return super.eval(op, dataset, input, context); // not every algebra can be said in SPARQL
        }
        return QueryIterPlainWrapper.create(remote.endpoint().rows(whole), ExecutionContext.create(dataset, context));
    }

    /** Words are looked up here, and what another server is to be asked is refused here. */
    private static boolean staysHere(Op op) {
        boolean[] found = {false};
        PropertyFunctionRegistry registry = PropertyFunctionRegistry.get();
        Walker.walk(op, new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                found[0] = true;
            }

            @Override
            public void visit(OpBGP triples) {
                triples.getPattern()
                        .forEach(triple -> found[0] |= triple.getPredicate().isURI()
                                && registry.isRegistered(triple.getPredicate().getURI()));
            }
        });
        return found[0];
    }

    private static @Nullable RemoteDataset remote(DatasetGraph dataset) {
        DatasetGraph inner = dataset;
        while (inner instanceof DatasetGraphWrapper wrapper && !(inner instanceof RemoteDataset))
            inner = wrapper.getWrapped();
        return inner instanceof RemoteDataset remote ? remote : null;
    }

    private static final QueryEngineFactory FACTORY = new QueryEngineFactory() {
        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return remote(dataset) != null;
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            return new AskWhole(query, dataset, input, context).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return remote(dataset) != null;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
            return new AskWhole(op, dataset, input, context).getPlan();
        }
    };
}
