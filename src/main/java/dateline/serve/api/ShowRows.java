package dateline.serve.api;

import dateline.serve.api.AnswerView.Cell;
import dateline.serve.data.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Rows for people: things by their names, each look-up made once. */
public final class ShowRows {
    private static final int LONGEST = 2_000; // characters of one cell

    private final Publication publication;

    public ShowRows(Publication publication) {
        this.publication = publication;
    }

    /** @param caption what the table shows */
    public AnswerView.Table table(String caption, List<Var> columns, List<Binding> rows) {
        List<List<Cell>> cells = publication.data().read(snapshot -> {
            Map<Node, Cell> known = new HashMap<>();
            Graph facts = snapshot.getDefaultGraph();
            return rows.stream()
                    .map(row -> columns.stream()
                            .map(column -> row.contains(column)
                                    ? known.computeIfAbsent(row.get(column), term -> cell(facts, term))
                                    : new Cell("", "", false))
                            .toList())
                    .toList();
        });
        return new AnswerView.Table(
                caption, columns.stream().map(Var::getVarName).toList(), cells);
    }

    private Cell cell(Graph facts, Node term) {
        if (term.isBlank()) return new Cell("_:" + term.getBlankNodeLabel(), "", false);
        if (term.isURI())
            return new Cell(cut(name(facts, term)), publication.addresses().href(term), false);
        if (term.isTripleTerm()) return new Cell(cut(term.toString()), "", false);
        boolean isNumber = term.getLiteral().isWellFormed() && term.getLiteralValue() instanceof Number;
        return new Cell(cut(term.getLiteralLexicalForm()), "", isNumber);
    }

    private String name(Graph facts, Node thing) {
        String name = publication.labels().thing(facts, thing);
        return name.equals(thing.getURI()) ? publication.prefixes().shortForm(name) : name;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
