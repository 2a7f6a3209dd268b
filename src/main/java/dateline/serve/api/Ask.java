package dateline.serve.api;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Asks a question, page by page. */
final class Ask {
    private final Asking asking;

    Ask(Asking asking) {
        this.asking = asking;
    }

    Answer page(String client, Question question, Map<String, List<Node>> given, int number, int limit) {
        Query query = question.bind(given);
        Query select = query.isConstructType() ? triples(query) : query.cloneQuery();
        select.setOffset((number - 1L) * limit);
        select.setLimit(limit + 1L); // one more tells whether there is a next page
        List<Binding> rows = asking.rows(client, select);
        boolean isMore = rows.size() > limit;
        return new Answer(
                question,
                given,
                query,
                select.getProjectVars(),
                isMore ? rows.subList(0, limit) : rows,
                number,
                limit,
                isMore);
    }

    /** The triples that a query makes as rows, in an order, so that they can be paged. */
    private static Query triples(Query construct) {
        List<Triple> template = construct.getConstructTemplate().getBGP().getList();
        if (template.size() != 1 || construct.getConstructTemplate().containsRealQuad())
            throw new IllegalStateException("a question makes one triple of each row");
        Triple triple = template.getFirst();
        Query select = QueryFactory.make();
        select.setQuerySelectType();
        select.setPrefixMapping(construct.getPrefixMapping());
        select.setQueryPattern(construct.getQueryPattern());
        select.setDistinct(true);
        for (Node term : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
            select.addResultVar(Var.alloc(term));
            select.addOrderBy(term, Query.ORDER_ASCENDING);
        }
        return select;
    }
}
