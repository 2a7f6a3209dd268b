package dateline.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;

/**
 * Puts values in the place of those in the VALUES blocks of a query. What is given for none of a block's variables leaves
 * its rows; what is undefined in all of them is left out, since a join with it says nothing.
 */
final class BindValues extends ElementTransformCopyBase {
    private static final int MOST_ROWS = 400;

    private final Map<String, List<Node>> given;

    BindValues(Map<String, List<Node>> given) {
        this.given = given;
    }

    @Override
    public Element transform(ElementData block) {
        boolean isGiven = block.getVars().stream().anyMatch(variable -> given.containsKey(variable.getVarName()));
        List<Binding> rows = isGiven ? rows(block) : block.getRows();
        List<Var> defined = block.getVars().stream()
                .filter(variable -> rows.stream().anyMatch(row -> row.contains(variable)))
                .toList();
        return defined.isEmpty() ? new ElementGroup() : new ElementData(defined, rows);
    }

    /** Every combination of what is given. */
    private List<Binding> rows(ElementData block) {
        List<Binding> rows = List.of(BindingFactory.binding());
        for (Var variable : block.getVars()) {
            List<Node> values = values(block, variable);
            if (values.isEmpty()) continue;
            List<Binding> longer = new ArrayList<>();
            for (Binding row : rows) values.forEach(value -> longer.add(BindingFactory.binding(row, variable, value)));
            rows = longer;
        }
        if (rows.size() > MOST_ROWS) throw Parameter.wrong("", "These are too many values together.");
        return rows;
    }

    private List<Node> values(ElementData block, Var variable) {
        List<Node> values = given.get(variable.getVarName());
        if (values != null) return values;
        boolean isSingle =
                block.getRows().size() == 1 && block.getRows().getFirst().contains(variable);
        return isSingle ? List.of(block.getRows().getFirst().get(variable)) : List.of();
    }
}
