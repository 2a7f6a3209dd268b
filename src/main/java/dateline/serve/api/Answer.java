package dateline.serve.api;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A page of the answer to a question.
 *
 * @param given the values that were given, by parameter
 * @param query what was asked, without its paging
 * @param columns the variables
 * @param number of the page, from 1
 * @param limit rows of a page
 * @param more whether there is a next page
 */
record Answer(
        Question question,
        Map<String, List<Node>> given,
        Query query,
        List<Var> columns,
        List<Binding> rows,
        int number,
        int limit,
        boolean more) {}
