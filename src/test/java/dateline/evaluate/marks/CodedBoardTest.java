package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dateline.evaluate.Tally;
import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodedBoardTest {
    private static final String GOLD = """
            {"id": "a", "text": "Tarvia threatened to shell Belmora.", "penta": 3, "both": [], \
            "source": [{"start": 0, "end": 6}], "target": [{"start": 27, "end": 34}]}
            {"id": "b", "text": "Tarvia and Belmora signed a pact.", "penta": 1, "source": [], "target": [], \
            "both": [{"start": 0, "end": 6}, {"start": 11, "end": 18}]}
            {"id": "c", "text": "Tarvia freed a sailor of Belmora.", "penta": 2, "both": [], \
            "source": [{"start": 0, "end": 6}], "target": [{"start": 13, "end": 32}]}
            {"id": "d", "text": "Tarvia will vote.", "penta": 0, "source": [], "target": [], "both": []}
            """;

    private static final Span TARVIA = new Span(0, 6);

    private static final Map<String, List<CodedEvent>> FOUND = Map.of(
            "Tarvia threatened to shell Belmora.",
            List.of(coded(18, TARVIA, new Span(27, 34)), coded(13, TARVIA, new Span(27, 34))),
            "Tarvia and Belmora signed a pact.",
            List.of(new CodedEvent(5, List.of(TARVIA, new Span(11, 18)), List.of(TARVIA, new Span(11, 18)))),
            "Tarvia freed a sailor of Belmora.",
            List.of(new CodedEvent(8, List.of(TARVIA), List.of())));

    @TempDir
    private Path folder;

    @Test
    void theMainEventIsRightInPairAndThenInClass() throws IOException {
        GoldLines lines = GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), GOLD));
        CodedBoard board = new CodedBoard(article -> FOUND.get(article.text()));
        assertThat(board.isFor(lines.lines().getFirst())).isTrue();
        MarkScores scores = board.score(lines);
        assertThat(scores.measures())
                .containsExactly(
                        entry("main pair", new Tally(2, 0, 1)),
                        entry("main pair and class", new Tally(1, 1, 2)),
                        entry("any pair and class", new Tally(2, 1, 1)));
        assertThat(scores.errors())
                .extracting(MarkError::category)
                .containsExactly("another event is the main one", "no recipient");
    }

    @Test
    void theTypesOfPloverStandForClassesAndWhatIsReciprocalForBoth() throws IOException {
        String pact = "Tarvia and Belmora signed a pact.";
        String threat = "Tarvia threatened to shell Belmora.";
        GoldLines lines = GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a", "text": "Tarvia threatened to shell Belmora.", "events": [{"type": "THREATEN", "reciprocal": false, \
                "source": [{"start": 0, "end": 6, "code": "TAR"}], "target": [{"start": 27, "end": 34, "code": "BEL"}]}]}
                {"id": "b", "text": "Tarvia and Belmora signed a pact.", "events": [{"type": "AGREE", "reciprocal": true, \
                "source": [{"start": 0, "end": 6}, {"start": 11, "end": 18}], \
                "target": [{"start": 0, "end": 6}, {"start": 11, "end": 18}]}]}
                {"id": "c", "text": "A pact is near.", "events": [{"type": "AGREE", "reciprocal": false, \
                "source": [{"start": null, "end": null, "code": "---"}], "target": []}]}
                """));
        CodedBoard board = new CodedBoard(article -> Map.of(
                        threat, List.of(coded(13, TARVIA, new Span(27, 34))), pact, List.of(coded(5, TARVIA, TARVIA)))
                .get(article.text()));
        assertThat(board.isFor(lines.lines().getFirst())).isTrue();
        assertThat(board.score(lines).measures())
                .containsEntry("main pair", new Tally(1, 1, 1))
                .containsEntry("main pair and class", new Tally(1, 1, 1));
    }

    @Test
    void ofActorsInCodesOnlyTheClassIsCompared() throws IOException {
        GoldLines lines = GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a", "text": "Tarvia freed a sailor of Belmora.", "events": [{"type": "0841", "source": "TAR", "target": "BEL"}]}
                {"id": "b", "text": "Tarvia threatened to shell Belmora.", "events": [{"type": "130", "source": "TAR", "target": "BEL"}]}
                {"id": "c", "text": "Tarvia and Belmora signed a pact.", "events": [{"type": "345", "source": "TAR", "target": "BEL"}]}
                {"id": "d", "text": "Tarvia will vote.", "events": []}
                """));
        CodedBoard board = new CodedBoard(article -> FOUND.getOrDefault(article.text(), List.of()));
        assertThat(board.isFor(lines.lines().getFirst())).isTrue();
        assertThat(board.score(lines).measures()).containsExactly(entry("main class", new Tally(1, 1, 1)));
    }

    private static CodedEvent coded(int code, Span actor, Span recipient) {
        return new CodedEvent(code, List.of(actor), List.of(recipient));
    }
}
