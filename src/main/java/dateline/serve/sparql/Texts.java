package dateline.serve.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** Functions that make texts longer, up to a length: a text that is doubled thirty times fills any memory. */
final class Texts {
    static final int LONGEST = 1_000_000; // characters; ten times the longest article

    private Texts() {}

    static void requireRoom(long characters) {
        if (characters > LONGEST)
            throw Refusals.tooMuch("characters in one text", LONGEST, "Join fewer or shorter texts.");
    }

    static int length(NodeValue value) {
        return value.asNode().isLiteral()
                ? value.asNode().getLiteralLexicalForm().length()
                : 0;
    }

    static final class Concat extends E_StrConcat {
        Concat(ExprList arguments) {
            super(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            requireRoom(arguments.stream().mapToLong(Texts::length).sum());
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(arguments);
        }
    }

    static final class EncodeForUri extends E_StrEncodeForURI {
        private static final int MOST_BYTES = 9; // "%E2%82%AC" for one character

        EncodeForUri(Expr argument) {
            super(argument);
        }

        @Override
        public NodeValue eval(NodeValue text) {
            requireRoom((long) MOST_BYTES * length(text));
            return super.eval(text);
        }

        @Override
        public Expr copy(Expr argument) {
            return new EncodeForUri(argument);
        }
    }
}
