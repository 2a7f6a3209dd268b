package dateline.serve.sparql;

import com.google.re2j.Pattern;
import dateline.serve.http.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * A query that may run here: standard SPARQL 1.1 or 1.2, of a bounded size, with known functions, asking nobody who is not
 * allowed.
 *
 * @param query parsed
 * @param isStable whether its answer changes only when the data do
 */
record Checked(Query query, boolean isStable) {
    private static final String BASE = "urn:x-dateline:query"; // relative IRIs name nothing here
    private static final int LONGEST_MESSAGE = 300; // characters: it may quote the query
    private static final java.util.regex.Pattern PLACE =
            java.util.regex.Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");
    private static final int ALTERNATIVES = 2_000; // in one IN: it looks at each for each row

    /** @throws Problem if it may not, or is no query */
    static Checked read(String text, Limits limits) {
        Gate.require(text, limits);
        try {
            Query query = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
            Check check = new Check(limits);
            Walker.walk(Algebra.compile(query), check, check.expressions);
            return new Checked(query, check.isStable);
        } catch (QueryParseException e) {
            throw malformed(e, text);
        } catch (QueryException e) {
            throw Refusals.malformed("This is not a SPARQL query that can be run.");
        } catch (StackOverflowError e) {
            throw Refusals.malformed("This query is nested too deeply.");
        }
    }

    /** What the parser met and where, without the list of all that it would have liked better. */
    private static Problem malformed(QueryParseException e, String text) {
        if (looksLikeUpdate(text)) return Refusals.malformed("This is an update; only queries are answered here.");
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        message = message.replaceFirst("Encountered \" [^ ]+ \"(.*?) \"\" at", "Encountered \"$1\" at");
        if (message.length() > LONGEST_MESSAGE || message.contains("apache")) message = "This is not SPARQL.";
        java.util.regex.Matcher place = PLACE.matcher(message);
        return place.find()
                ? Refusals.malformed(message, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : Refusals.malformed(message);
    }

    private static boolean looksLikeUpdate(String text) {
        String head = text.replaceAll("(?i)^(\\s+|#[^\\n]*\\n|(PREFIX|BASE)\\s[^>]*>)*+", "");
        return head.matches("(?is)(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\\b.*");
    }

    private static final class Check extends OpVisitorBase {
        private final Limits limits;
        private final Set<String> functions = Functions.names();
        private boolean isStable = true;

        private final ExprVisitorBase expressions = new ExprVisitorBase() {
            @Override
            public void visit(ExprFunction0 function) {
                isStable &= !(function instanceof E_Now || function instanceof Unstable);
            }

            @Override
            public void visit(ExprFunction1 function) {
                isStable &= !(function instanceof Unstable);
            }

            @Override
            public void visit(ExprFunctionN function) {
                check(function);
            }

            @Override
            public void visit(ExprAggregator aggregate) {
                if (aggregate.getAggregator() instanceof AggCustom custom) throw unknown(custom.getIRI());
            }
        };

        Check(Limits limits) {
            this.limits = limits;
        }

        private void check(ExprFunctionN function) {
            switch (function) {
                case E_Call call -> throw Refusals.malformed("CALL is not of SPARQL 1.1.");
                case E_Function named -> {
                    if (!functions.contains(named.getFunctionIRI())) throw unknown(named.getFunctionIRI());
                }
                case E_OneOfBase choice -> {
                    if (choice.getRHS().size() > ALTERNATIVES)
                        throw Refusals.tooLong("alternatives in one IN", ALTERNATIVES);
                }
                case E_Regex regex -> requirePattern(regex.getArgs(), 2);
                case E_StrReplace replace -> requirePattern(replace.getArgs(), 3);
                default -> {}
            }
        }

        private static Problem unknown(String function) {
            return Refusals.malformed("There is no function <%s> here.".formatted(function));
        }

        /** A pattern that stands in the query is read now, so that its writer hears of a mistake. */
        private static void requirePattern(List<Expr> arguments, int flags) {
            List<String> texts = new ArrayList<>();
            for (int i : List.of(1, flags)) {
                Expr argument = i < arguments.size() ? arguments.get(i) : null;
                if (argument == null) texts.add("");
                else if (argument.isConstant() && argument.getConstant().isString())
                    texts.add(argument.getConstant().getString());
                else return;
            }
            try {
                Pattern unused = LinearRegex.compile(texts.get(0), texts.get(1));
            } catch (ExprEvalException e) {
                throw Refusals.malformed("A regular expression here is one of RE2, without back-references and"
                        + " look-around, and with the flags i, m, s, x and q.");
            }
        }

        @Override
        public void visit(OpService service) {
            isStable = false;
            if (!service.getService().isURI()
                    || !limits.services().contains(service.getService().getURI()))
                throw Refusals.forbidden(
                        limits.services().isEmpty()
                                ? "SERVICE is not answered here: this endpoint asks no other."
                                : "SERVICE is answered here only for: " + String.join(", ", limits.services()));
        }

        /** Jena's walker passes by what it is ordered by. */
        @Override
        public void visit(OpOrder order) {
            for (SortCondition condition : order.getConditions())
                Walker.walk(condition.getExpression(), this, expressions);
        }

        /** And what is in an aggregate. */
        @Override
        public void visit(OpGroup group) {
            for (ExprAggregator aggregate : group.getAggregators()) {
                expressions.visit(aggregate);
                if (aggregate.getAggregator().getExprList() != null)
                    for (Expr expression : aggregate.getAggregator().getExprList())
                        Walker.walk(expression, this, expressions);
            }
        }
    }
}
