package dateline.serve.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Puts bounded functions in the place of those that can take any time or memory. To be done before constants are folded. */
final class SafeExpressions extends ExprTransformCopy {
    private final Run run;

    private SafeExpressions(Run run) {
        this.run = run;
    }

    static Op in(Op op, Run run) {
        return Transformer.transform(new TransformCopy(), new SafeExpressions(run), op);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new LinearRegex.Match(present(arguments), run);
            case E_StrReplace replace -> new LinearRegex.Replace(present(arguments), run);
            case E_StrConcat concat -> new Texts.Concat(arguments);
            default -> super.transform(function, arguments);
        };
    }

    /** Jena says with a null that there are no flags. */
    private static ExprList present(ExprList arguments) {
        ExprList present = new ExprList();
        for (Expr argument : arguments) if (argument != null) present.add(argument);
        return present;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return switch (function) {
            case E_Multiply product -> new Numbers.Multiply(left, right);
            case E_Add sum -> new Numbers.Add(left, right);
            case E_Subtract difference -> new Numbers.Subtract(left, right);
            default -> super.transform(function, left, right);
        };
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_StrEncodeForURI
                ? new Texts.EncodeForUri(argument)
                : super.transform(function, argument);
    }

    /** Jena's own leaves out what stands inside an aggregate. */
    @Override
    public Expr transform(ExprAggregator aggregate) {
        Aggregator aggregator = aggregate.getAggregator();
        ExprList expressions = aggregator.getExprList();
        if (expressions == null || expressions.isEmpty()) return aggregate;
        ExprList safe = new ExprList();
        for (Expr expression : expressions) safe.add(ExprTransformer.transform(this, expression));
        return new ExprAggregator(aggregate.getVar(), aggregator.copy(safe));
    }
}
