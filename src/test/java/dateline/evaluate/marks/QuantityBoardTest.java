package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dateline.evaluate.Tally;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantityBoardTest {
    private static final String GOLD = """
            {"id": "a", "source": "Port Alder", "text": "A tram of 30.0 m, 4 to 6 tonnes, 3 new doors and 7 wheels.", "quantities": [\
            {"value": "30.0", "normalized_unit": "metre"}, {"value": "4.0 - 6.0", "normalized_unit": "ton"}, \
            {"value": "3", "normalized_unit": "new door"}, {"value": "7", "normalized_unit": "-"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aQuantityIsRightInValueAndThenInUnit() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        GoldLines lines = GoldLines.read(gold);
        QuantityBoard board = new QuantityBoard(article -> List.of(
                quantity("metre", "30"), quantity("tonne", "4", "6"), quantity("doors", "3"), quantity("wheel", "8")));
        assertThat(board.isFor(lines.lines().getFirst())).isTrue();
        MarkScores scores = board.score(lines);
        assertThat(scores.measures())
                .containsExactly(entry("value", new Tally(3, 1, 1)), entry("value and unit", new Tally(2, 2, 2)));
        assertThat(scores.errors()).extracting(MarkError::category).containsExactly("unit", "spurious", "missed");
    }

    private static MarkedQuantity quantity(String unit, String... values) {
        return new MarkedQuantity(List.of(values).stream().map(BigDecimal::new).toList(), unit);
    }
}
