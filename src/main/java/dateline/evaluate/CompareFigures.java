package dateline.evaluate;

import dateline.evaluate.Finding.Category;
import dateline.evaluate.Gold.GoldFigure;
import dateline.model.ArticleFacts;
import dateline.model.Figure;
import dateline.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure is right if it stands where the gold's stands (the spans overlap), with the same number or bounds and the same
 * comparator. Unit and source are counted beside, over the right ones.
 */
final class CompareFigures {
    private CompareFigures() {}

    static void compare(Gold gold, ArticleFacts facts, Alignment alignment, Ledger ledger) {
        String text = facts.article().text();
        List<Figure> left = new ArrayList<>(facts.figures());
        for (GoldFigure figure : gold.figures()) {
            Optional<Figure> match = left.stream()
                    .filter(found -> found.span().overlaps(figure.span()))
                    .max((one, other) -> Boolean.compare(isRight(one, figure), isRight(other, figure)));
            match.ifPresent(left::remove);
            if (figure.optional()) continue;
            if (match.isEmpty()) ledger.missing(Measure.FIGURES, words(figure));
            else compare(match.get(), figure, text, alignment, ledger);
        }
        for (Figure figure : left) {
            judge(figure, false, ledger);
            Span span = figure.span();
            boolean forbidden = gold.forbidden().stream().anyMatch(span::overlaps);
            ledger.spurious(Measure.FIGURES, forbidden ? Category.FROM_CHROME : Category.SPURIOUS, words(figure, text));
        }
    }

    private static void compare(Figure found, GoldFigure gold, String text, Alignment alignment, Ledger ledger) {
        String both = "%s for %s".formatted(words(found, text), words(gold));
        judge(found, isRight(found, gold), ledger);
        if (!isRight(found, gold)) {
            ledger.wrong(Measure.FIGURES, Category.WRONG_NUMBER, both);
            return;
        }
        ledger.right(Measure.FIGURES);
        if (gold.unit().equals("?")) return;
        if (found.unit().equals(gold.unit())) ledger.right(Measure.FIGURE_UNITS);
        else
            ledger.wrong(
                    Measure.FIGURE_UNITS,
                    Category.WRONG_VALUE,
                    "\"%s\" for \"%s\": %s".formatted(found.unit(), gold.unit(), words(gold)));
        if (found.accordingTo().isEmpty() && gold.source().isEmpty()) return;
        String words = "%s for %s: %s"
                .formatted(
                        found.accordingTo().map(alignment::name).orElse("nobody"),
                        gold.source().map(alignment::goldName).orElse("nobody"),
                        words(gold));
        if (found.accordingTo().isEmpty()) ledger.missing(Measure.FIGURE_SOURCES, words);
        else if (gold.source().isEmpty()) ledger.spurious(Measure.FIGURE_SOURCES, Category.SPURIOUS, words);
        else if (alignment.isSame(found.accordingTo(), gold.source())) ledger.right(Measure.FIGURE_SOURCES);
        else ledger.wrong(Measure.FIGURE_SOURCES, Category.WRONG_VALUE, words);
    }

    private static void judge(Figure figure, boolean right, Ledger ledger) {
        ledger.judge(new Verdict("figures", figure.id(), figure.confidence(), right));
    }

    private static boolean isRight(Figure found, GoldFigure gold) {
        Optional<BigDecimal> low = found.min().or(found::value).or(found::max);
        Optional<BigDecimal> high = found.max().or(found::value).or(found::min);
        return found.comparator() == gold.comparator() && isSame(low, gold.low()) && isSame(high, gold.high());
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    private static String words(Figure figure, String text) {
        return "\"%s\" (%s %s)"
                .formatted(
                        figure.span().of(text),
                        figure.comparator().term(),
                        figure.value()
                                .or(figure::min)
                                .or(figure::max)
                                .map(BigDecimal::toPlainString)
                                .orElse("?"));
    }

    private static String words(GoldFigure figure) {
        return "\"%s\" (%s %s)"
                .formatted(
                        figure.text(),
                        figure.comparator().term(),
                        figure.low().map(BigDecimal::toPlainString).orElse("?"));
    }
}
