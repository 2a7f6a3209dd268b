package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.Tally;
import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameBoardTest {
    private static final String GOLD = """
            {"id": "a", "text": "Ilka Brandt of Lindport Council crossed Halve Bridge on Monday.", "entities": [\
            {"start": 0, "end": 11, "type": "Person", "layer": 1}, {"start": 15, "end": 31, "type": "Organization", "layer": 1}, \
            {"start": 15, "end": 23, "type": "Location", "layer": 2}, {"start": 40, "end": 52, "type": "Facility", "layer": 1}, \
            {"start": 56, "end": 62, "type": "Date", "layer": 1}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aSetIsKnownByItsFirstLine() throws IOException {
        NameBoard board = new NameBoard(article -> List.of());
        assertThat(board.isFor(gold().lines().getFirst())).isTrue();
        assertThat(board.isFor(
                        read("{\"entities\": [{\"qid\": \"Q1\"}]}").lines().getFirst()))
                .isFalse();
    }

    @Test
    void aNameIsRightWithItsTypeAndItsBoundaries() throws IOException {
        MarkScores scores = new NameBoard(article -> List.of(
                        new MarkedName(new Span(0, 11), "person"),
                        new MarkedName(new Span(15, 23), "organization"),
                        new MarkedName(new Span(40, 45), "place"),
                        new MarkedName(new Span(56, 62), "person")))
                .score(gold());
        assertThat(scores.measures())
                .containsEntry("relaxed", new Tally(3, 1, 1))
                .containsEntry("strict", new Tally(1, 3, 3))
                .containsEntry("strict, any type", new Tally(2, 2, 2))
                .containsEntry("strict, person", new Tally(1, 1, 0))
                .containsEntry("strict, place", new Tally(0, 1, 2));
        assertThat(scores.errors())
                .extracting(MarkError::category)
                .containsExactlyInAnyOrder("type", "boundary", "spurious", "missed");
        assertThat(scores.confusions().get("types"))
                .containsEntry("person", Map.of("person", 1))
                .containsEntry("place", Map.of("organization", 1))
                .containsEntry("-", Map.of("person", 1))
                .containsEntry("organization", Map.of("-", 1));
    }

    @Test
    void ofLinkedNamesThoseOfKnownTypeAreAskedForInThePartThatIsMarked() throws IOException {
        GoldLines gold = read("""
                {"id": "a", "text": "Vask rose. Ilka Brandt of Lindport Council met Kessel, the mayor.", "eval_start": 11, \
                "eval_end": 65, "entities": [\
                {"start": 11, "end": 22, "text": "Ilka Brandt", "qid": "Q1", "types": ["Q215627"], "coref": false}, \
                {"start": 26, "end": 42, "text": "Lindport Council", "qid": "Q2", "types": ["Q43229"], "coref": false}, \
                {"start": 47, "end": 53, "text": "Kessel", "qid": null, "types": ["OTHER"], "coref": false}, \
                {"start": 59, "end": 64, "text": "mayor", "qid": "Q3", "types": ["Q43229"], "coref": false}]}
                """);
        NameBoard board = new NameBoard(article -> List.of(
                new MarkedName(new Span(0, 4), "place"),
                new MarkedName(new Span(11, 22), "person"),
                new MarkedName(new Span(26, 34), "place"),
                new MarkedName(new Span(26, 42), "organization"),
                new MarkedName(new Span(47, 53), "person")));
        assertThat(board.isFor(gold.lines().getFirst())).isTrue();
        assertThat(board.score(gold).measures()).containsEntry("strict", new Tally(2, 0, 0));
    }

    @Test
    void whereSomeNamesOnlyAreMarkedOthersAreNotWrong() throws IOException {
        NameBoard board = new NameBoard(article -> List.of(new MarkedName(new Span(0, 4), "person")));
        String line =
                "{\"benchmark\": \"%s\", \"text\": \"Vask rose.\", \"eval_end\": 10, \"eval_start\": 0, \"entities\": []}";
        assertThat(board.score(read(line.formatted("rss-500"))).measures()).containsEntry("strict", new Tally(0, 0, 0));
        assertThat(board.score(read(line.formatted("news"))).measures()).containsEntry("strict", new Tally(0, 1, 0));
    }

    private GoldLines gold() throws IOException {
        return read(GOLD);
    }

    private GoldLines read(String lines) throws IOException {
        return GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
    }
}
