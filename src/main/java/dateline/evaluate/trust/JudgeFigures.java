package dateline.evaluate.trust;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.evaluate.Verdict;
import dateline.evaluate.marks.QuantityBoard;
import dateline.model.ArticleFacts;
import dateline.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By {@code quantities} of a sentence, without their places: a figure is right if the sentence has a quantity of its
 * number or bounds in the gold.
 */
public final class JudgeFigures implements Judge {
    @Override
    public boolean isFor(JsonNode firstLine) {
        return firstLine.path("quantities").isArray();
    }

    @Override
    public List<Verdict> judge(JsonNode line, ArticleFacts facts) {
        List<List<BigDecimal>> wanted = QuantityBoard.values(line);
        return facts.figures().stream()
                .map(figure -> new Verdict(
                        "figures",
                        figure.id(),
                        figure.confidence(),
                        wanted.stream().anyMatch(gold -> isSame(numbers(figure), gold))))
                .toList();
    }

    private static List<BigDecimal> numbers(Figure figure) {
        return Stream.of(figure.value(), figure.min(), figure.max())
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isSame(List<BigDecimal> one, List<BigDecimal> other) {
        if (one.size() != other.size()) return false;
        for (int index = 0; index < one.size(); index++)
            if (!QuantityBoard.isClose(
                    one.get(index).doubleValue(), other.get(index).doubleValue())) return false;
        return true;
    }
}
