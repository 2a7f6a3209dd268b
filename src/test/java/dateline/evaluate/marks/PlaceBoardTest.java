package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dateline.evaluate.Tally;
import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceBoardTest {
    private static final String GOLD = """
            {"id": "a", "corpus": "GWN", "text": "Torvania's army left the Lindport Herald in town.", "places": [\
            {"start": 0, "end": 8, "type": "Metonymic"}, {"start": 25, "end": 33, "type": "Embedded_Non_Lit"}, \
            {"start": 25, "end": 40, "type": "Non_Toponym"}, {"start": 44, "end": 48, "type": "Literal_Expression"}]}
            {"id": "b", "corpus": "LGL", "text": "Lake Odrel lies still.", "places": [{"start": 0, "end": 10}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aSetIsKnownByItsFirstLine() throws IOException {
        PlaceBoard board = new PlaceBoard(article -> List.of());
        assertThat(board.isFor(gold().lines().getFirst())).isTrue();
        assertThat(board.isFor(read("{\"places\": []}").lines().getFirst())).isFalse();
    }

    @Test
    void eachCorpusIsCountedForItselfAndCommonNounsAreNoPlaces() throws IOException {
        MarkScores scores = new PlaceBoard(article -> List.of(new Span(0, 8), new Span(0, 8))).score(gold());
        assertThat(scores.measures())
                .containsExactly(
                        entry("GWN, relaxed", new Tally(1, 0, 1)),
                        entry("GWN, strict", new Tally(1, 0, 1)),
                        entry("LGL, relaxed", new Tally(1, 0, 0)),
                        entry("LGL, strict", new Tally(0, 1, 1)));
        assertThat(scores.errors()).extracting(MarkError::category).containsExactly("GWN, missed", "LGL, boundary");
    }

    private GoldLines gold() throws IOException {
        return read(GOLD);
    }

    private GoldLines read(String lines) throws IOException {
        return GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
    }
}
