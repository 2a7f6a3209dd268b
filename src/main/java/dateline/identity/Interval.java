package dateline.identity;

import dateline.model.Figure.Comparator;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The true numbers that a figure can stand for: "about 30" may be 32, "at least 30" may be 45, and 1,200 may be a rounded
 * 1,234. Bounds are inclusive even for "more than", which writers do not mean so exactly; absent ones are open.
 */
record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    /** What "about" allows for, to either side. */
    private static final BigDecimal ABOUT = new BigDecimal("0.2");

    private static final BigDecimal HALF =
            new BigDecimal("0.499"); // of a place: two rounded numbers in a row still differ

    private static final int ROUND = 2; // zeros at the end by which a number shows that it is rounded

    static Interval of(FigureProfile figure) {
        Optional<BigDecimal> value = figure.value();
        if (value.isEmpty()) return new Interval(figure.min(), figure.max());
        BigDecimal slack =
                figure.comparator() == Comparator.ABOUT ? value.get().abs().multiply(ABOUT) : rounding(value.get());
        return switch (figure.comparator()) {
            case EXACTLY, ABOUT ->
                new Interval(
                        Optional.of(value.get().subtract(slack)),
                        Optional.of(value.get().add(slack)));
            case AT_LEAST, MORE_THAN -> new Interval(value, figure.max());
            case AT_MOST, LESS_THAN -> new Interval(figure.min(), value);
            case BETWEEN ->
                new Interval(figure.min().or(() -> value), figure.max().or(() -> value));
        };
    }

    /** Half of the place that a number is rounded to, if it looks rounded. */
    private static BigDecimal rounding(BigDecimal number) {
        int scale = number.stripTrailingZeros().scale();
        boolean rounded = number.signum() != 0 && (scale > 0 || scale <= -ROUND);
        return rounded ? BigDecimal.ONE.scaleByPowerOfTen(-scale).multiply(HALF) : BigDecimal.ZERO;
    }

    boolean excludes(Interval other) {
        return isBelow(other) || other.isBelow(this);
    }

    private boolean isBelow(Interval other) {
        return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
    }
}
