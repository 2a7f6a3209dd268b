package dateline.serve.sparql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Takes the first rows of an answer; triples and a truth value are rows too. */
final class TakeRows implements Taking {
    private static final List<Var> TRIPLE = List.of(Var.alloc("subject"), Var.alloc("predicate"), Var.alloc("object"));
    private static final Var TRUTH = Var.alloc("answer");

    private final Run run;
    private final int most;
    private List<Var> columns = List.of();
    private final List<Binding> rows = new ArrayList<>();
    private boolean more;
    private final boolean isStable;

    TakeRows(Run run, int most, boolean isStable) {
        this.run = run;
        this.most = most;
        this.isStable = isStable;
    }

    Rows rows() {
        return new Rows(columns, List.copyOf(rows), more, isStable);
    }

    @Override
    public void table(QueryExec execution) {
        RowSet found = execution.select();
        columns = found.getResultVars();
        while (rows.size() < most && found.hasNext()) {
            Binding row = found.next();
            run.take(Run.sizeOf(row));
            rows.add(row);
        }
        more = rows.size() == most && found.hasNext();
    }

    @Override
    public void truth(QueryExec execution) {
        columns = List.of(TRUTH);
        String truth = Boolean.toString(execution.ask());
        rows.add(BindingFactory.binding(TRUTH, NodeFactory.createLiteralDT(truth, XSDDatatype.XSDboolean)));
    }

    @Override
    public void graph(Graph graph) {
        columns = TRIPLE;
        more = graph.size() > most;
        graph.find().toList().stream()
                .sorted(Comparator.comparing(Triple::toString))
                .limit(most)
                .map(triple -> BindingFactory.binding(
                        TRIPLE.get(0),
                        triple.getSubject(),
                        TRIPLE.get(1),
                        triple.getPredicate(),
                        TRIPLE.get(2),
                        triple.getObject()))
                .forEach(rows::add);
    }
}
