package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dateline.evaluate.Tally;
import dateline.model.Span;
import dateline.model.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeBoardTest {
    private static final String GOLD = """
            {"id": "a", "source": "Port Alder", "dct": "2031-05-14T12:00", "text": "It rained on Monday.\\n\\nIt rains daily now.", \
            "timex": [{"start": 13, "end": 19, "type": "DATE", "value": "2031-05-12"}, \
            {"start": 31, "end": 36, "type": "SET", "value": "P1D"}, {"start": 37, "end": 40, "type": "DATE", "value": "PRESENT_REF"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aSetIsKnownByItsFirstLine() throws IOException {
        TimeBoard board = new TimeBoard(article -> List.of());
        assertThat(board.isFor(gold().lines().getFirst())).isTrue();
        assertThat(board.isFor(read("{\"quantities\": []}").lines().getFirst())).isFalse();
    }

    @Test
    void eachMeasureAsksMoreThanTheOneBefore() throws IOException {
        MarkScores scores = new TimeBoard(article -> List.of(
                        new MarkedTime(new Span(10, 19), "DATE", "2031-05-12"),
                        new MarkedTime(new Span(31, 36), "DATE", "P1D"),
                        new MarkedTime(new Span(37, 40), "DATE", "2031"),
                        new MarkedTime(new Span(0, 2), "DATE", "2031")))
                .score(gold());
        assertThat(scores.measures())
                .containsExactly(
                        entry("relaxed", new Tally(3, 1, 0)),
                        entry("relaxed with value", new Tally(2, 2, 1)),
                        entry("strict", new Tally(2, 2, 1)),
                        entry("strict with value", new Tally(1, 3, 2)),
                        entry("strict with type and value", new Tally(0, 4, 3)));
        assertThat(scores.errors())
                .extracting(MarkError::category)
                .containsExactlyInAnyOrder("extent", "type", "value", "spurious");
        assertThat(MarkTable.summary(scores)).contains("gold, 1 texts");
        assertThat(MarkTable.errors(scores)).contains("PRESENT_REF: It rained on Monday. It rains daily [now].");
    }

    @Test
    void ofASuiteAnyValueIsRightAndWhatItLeavesOpenIsFilledIn() throws IOException {
        GoldLines suite = read("""
                {"id": "a", "spec": "DateTimeModel", "ref": "2031-05-14T09:00:00", "text": "Come on Friday at 9.", "results": [\
                {"start": 8, "end": 14, "resolution": {"values": [\
                {"timex": "XXXX-WXX-5", "type": "date", "value": "2031-05-09"}, \
                {"timex": "XXXX-WXX-5", "type": "date", "value": "2031-05-16"}]}}, \
                {"start": 15, "end": 19, "resolution": {"values": [{"timex": "T09", "type": "time", "value": "09:00:00"}]}}]}
                {"id": "b", "spec": "DateTimeModel", "ref": null, "text": "Come since May.", "results": [\
                {"start": 5, "end": 14, "resolution": {"values": [\
                {"timex": "XXXX-05", "type": "daterange", "start": "2031-05-01"}]}}]}
                """);
        TimeBoard board = new TimeBoard(article -> article.text().contains("Friday")
                ? List.of(
                        new MarkedTime(new Span(8, 14), "DATE", "2031-05-16"),
                        new MarkedTime(new Span(15, 19), "TIME", "2031-05-14T09:00"))
                : List.of(new MarkedTime(new Span(11, 14), "DATE", "2031-05")));
        assertThat(board.isFor(suite.lines().getFirst())).isTrue();
        assertThat(board.score(suite).measures())
                .containsEntry("relaxed with value", new Tally(3, 0, 0))
                .containsEntry("strict with type and value", new Tally(2, 1, 1));
    }

    @Test
    void aTextIsAnArticleOfItsDayInParagraphs() throws IOException {
        new TimeBoard(article -> {
                    assertThat(article.published()).contains(Timestamp.parse("2031-05-14"));
                    assertThat(article.passages())
                            .extracting(passage -> passage.span().of(article.text()))
                            .containsExactly("It rained on Monday.", "It rains daily now.");
                    return List.of();
                })
                .score(gold());
    }

    @Test
    void aSliceIsEverySoManiethText() throws IOException {
        GoldLines slice = read("{\"id\": 1}\n{\"id\": 2}\n{\"id\": 3}\n").slice(2);
        assertThat(slice.set()).isEqualTo("gold/2");
        assertThat(slice.lines()).extracting(line -> line.path("id").asInt()).containsExactly(1, 3);
    }

    private GoldLines gold() throws IOException {
        return read(GOLD);
    }

    private GoldLines read(String lines) throws IOException {
        return GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
    }
}
