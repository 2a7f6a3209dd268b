package dateline.serve.sparql;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The first rows of an answer.
 *
 * @param more whether there are others
 * @param isStable whether they change only when the data do
 */
public record Rows(List<Var> columns, List<Binding> rows, boolean more, boolean isStable) {}
