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

    @Test
    void ofASuiteOnlyRecallIsCountedAndAgesAreNotAskedFor() throws IOException {
        GoldLines lines = GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a", "spec": "CurrencyModel", "text": "Vask paid 7 dollars for 3 doors.", "results": [\
                {"type": "currency", "resolution": {"value": "7", "unit": "Dollar"}}]}
                {"id": "b", "spec": "NumberRangeModel", "text": "More than 40 came.", "results": [\
                {"type": "numberrange", "resolution": {"value": "(40,)"}}]}
                {"id": "c", "spec": "PercentModel", "text": "It fell 5%.", "results": [\
                {"type": "percentage", "resolution": {"value": "5%"}}]}
                {"id": "d", "spec": "AgeModel", "text": "Brandt is 40 years old.", "results": [\
                {"type": "age", "resolution": {"value": "40", "unit": "Year"}}]}
                """));
        QuantityBoard board = new QuantityBoard(article -> article.text().contains("Vask")
                ? List.of(quantity("dollar", "7"), quantity("door", "3"))
                : List.of(quantity("person", "40")));
        assertThat(board.isFor(lines.lines().getFirst())).isTrue();
        assertThat(board.score(lines).measures())
                .containsEntry("value", new Tally(2, 0, 1))
                .containsEntry("value and unit", new Tally(1, 0, 1))
                .containsEntry("value, range or bound", new Tally(1, 0, 0))
                .containsEntry("value, percentage", new Tally(0, 0, 1));
    }

    private static MarkedQuantity quantity(String unit, String... values) {
        return new MarkedQuantity(List.of(values).stream().map(BigDecimal::new).toList(), unit);
    }
}
