package dateline.serve.sparql;

import java.math.BigDecimal;
import java.math.BigInteger;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Arithmetic that stays small. Exact numbers double their digits with every multiplication, and Java adds a duration to a
 * date month by month.
 */
final class Numbers {
    private static final int DIGITS = 1_000;
    private static final BigDecimal DAYS = BigDecimal.valueOf(4_000_000); // eleven thousand years, added in 50 ms

    private Numbers() {}

    private static void require(NodeValue... operands) {
        long digits = 0;
        for (NodeValue operand : operands) {
            if (operand.isDuration()) requireShort(operand.getDuration());
            else if (operand.isInteger()) digits += operand.getInteger().bitLength() * 3L / 10;
            else if (operand.isDecimal()) digits += digits(operand.getDecimal());
        }
        if (digits > DIGITS)
            throw Refusals.tooMuch("digits in one number", DIGITS, "Use xsd:double, which stays small.");
    }

    /** As written, with what stands behind the point: 0.1 multiplied by itself has one digit of its own for ever. */
    private static long digits(BigDecimal number) {
        return Math.max(number.precision(), Math.abs((long) number.scale()));
    }

    private static void requireShort(Duration duration) {
        BigDecimal days = field(duration, DatatypeConstants.YEARS)
                .multiply(BigDecimal.valueOf(366))
                .add(field(duration, DatatypeConstants.MONTHS).multiply(BigDecimal.valueOf(31)))
                .add(field(duration, DatatypeConstants.DAYS))
                .add(field(duration, DatatypeConstants.HOURS).movePointLeft(1))
                .add(field(duration, DatatypeConstants.MINUTES).movePointLeft(3))
                .add(field(duration, DatatypeConstants.SECONDS).movePointLeft(4));
        if (days.compareTo(DAYS) > 0)
            throw Refusals.tooMuch("days in one duration", DAYS.longValue(), "Use a shorter duration.");
    }

    private static BigDecimal field(Duration duration, DatatypeConstants.Field field) {
        return switch (duration.getField(field)) {
            case BigInteger whole -> new BigDecimal(whole);
            case BigDecimal exact -> exact;
            case null, default -> BigDecimal.ZERO;
        };
    }

    static final class Multiply extends E_Multiply {
        Multiply(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            require(left, right);
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Multiply(left, right);
        }
    }

    static final class Add extends E_Add {
        Add(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            require(left);
            require(right);
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Add(left, right);
        }
    }

    static final class Subtract extends E_Subtract {
        Subtract(Expr left, Expr right) {
            super(left, right);
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            require(left);
            require(right);
            return super.eval(left, right);
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Subtract(left, right);
        }
    }
}
