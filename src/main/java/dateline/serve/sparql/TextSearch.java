package dateline.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * {@code text:query} whose words are words: no regular expressions or endless wildcards, which Lucene would look up in all
 * of the index, and at most as many hits as it gives by itself.
 */
final class TextSearch extends TextQueryPF {
    private static final int LONGEST = 500; // characters
    private static final int MOST_HITS = 10_000; // what Lucene gives unasked
    private static final int MOST_WILDCARDS = 8;

    @Override
    public QueryIterator exec(
            Binding row, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        PropFuncArg words = bounded(Substitute.substitute(object, row));
        try {
            return super.exec(row, subject, predicate, words, context);
        } catch (TextIndexException e) {
            throw Refusals.malformed("The words of a text:query are not a search that can be made.");
        }
    }

    private static PropFuncArg bounded(PropFuncArg object) {
        if (object.isNode()) {
            require(object.getArg());
            return object;
        }
        List<Node> arguments = new ArrayList<>();
        for (Node argument : object.getArgList()) {
            require(argument);
            arguments.add(isBeyond(argument) ? NodeFactoryExtra.intToNode(MOST_HITS) : argument);
        }
        return new PropFuncArg(arguments);
    }

    /** Not a number that is too large for this either. */
    private static boolean isBeyond(Node argument) {
        return argument.isLiteral()
                && argument.getLiteralValue() instanceof Number limit
                && (limit.doubleValue() > MOST_HITS || limit.doubleValue() < 0);
    }

    private static void require(Node argument) {
        if (!argument.isLiteral()) return;
        String words = argument.getLiteralLexicalForm();
        if (words.length() > LONGEST) throw Refusals.tooLong("characters in a text:query", LONGEST);
        String bare = words.replaceAll("\\\\.", "").replaceAll("\"[^\"]*\"", "");
        if (bare.indexOf('/') >= 0)
            throw Refusals.malformed(
                    "In a text:query a slash begins a regular expression, which is not looked for here;"
                            + " put a backslash before it.");
        if (bare.chars().filter(c -> c == '*' || c == '?' || c == '~').count() > MOST_WILDCARDS)
            throw Refusals.tooLong("wildcards in a text:query", MOST_WILDCARDS);
    }
}
