package dateline.export.table;

import dateline.export.release.Column;
import dateline.export.release.Making;
import dateline.export.release.Table;
import dateline.export.release.WithholdText;
import dateline.store.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** Runs the query of a table over a snapshot. Equal rows that follow each other are one; holds no more than two of them. */
final class AskTable {
    private final Table table;
    private final Snapshot snapshot;
    private final WithholdText withhold;
    private final MakeRows rows;
    private final Var subject;
    private final List<Integer> texts = new ArrayList<>();

    AskTable(Table table, Making making) {
        this.table = table;
        this.snapshot = making.snapshot();
        this.withhold = WithholdText.of(snapshot, making.soFar().text());
        this.rows = new MakeRows(table);
        this.subject = Var.alloc(table.key().getFirst());
        for (int i = 0; i < table.columns().size(); i++)
            if (isText(table.columns().get(i))) texts.add(i);
    }

    private static boolean isText(Column column) {
        return column.property()
                .map(NodeFactory::createURI)
                .filter(WithholdText::isText)
                .isPresent();
    }

    void send(Database.Rows out) throws IOException {
        List<@Nullable Object> last = List.of();
        try (QueryExec execution = execution()) {
            RowSet solutions = execution.select();
            while (solutions.hasNext()) {
                Binding solution = solutions.next();
                List<@Nullable Object> row = rows.row(solution);
                for (int column : texts) withhold(solution.get(subject), column, row);
                if (!row.equals(last)) out.add(row);
                last = row;
            }
        }
    }

    /** The words of a row belong to what its key begins with. */
    private void withhold(Node thing, int column, List<@Nullable Object> row) {
        Node property = table.columns()
                .get(column)
                .property()
                .map(NodeFactory::createURI)
                .orElseThrow();
        if (!withhold.shows(thing, property)) row.set(column, null);
    }

    private QueryExec execution() {
        Query query = QueryFactory.create(
                table.query().orElseThrow(() -> new IllegalStateException(table.name() + " has no query")));
        return QueryExec.dataset(snapshot.dataset())
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build();
    }
}
