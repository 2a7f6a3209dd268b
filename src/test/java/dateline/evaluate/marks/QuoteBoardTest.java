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

class QuoteBoardTest {
    private static final String TEXT =
            "\uD83D\uDEA2 “It sank,” Brandt said. She thinks that Vask knew “all of it”. Vask denies it.";

    /** Offsets count the ship once. */
    private static final String GOLD = """
            {"id": "a", "text": "%s", "quotes": [
            {"type": "direct", "content": [{"start": 2, "end": 12}], "source": [{"start": 13, "end": 19}], "cue": []},
            {"type": "mixed", "content": [{"start": 37, "end": 63}], "source": [{"start": 26, "end": 29}], "cue": []},
            {"type": "indirect", "content": [{"start": 77, "end": 79}], "source": [{"start": 65, "end": 69}], "cue": []}]}
            """.formatted(TEXT).replace("\n{", "{");

    @TempDir
    private Path folder;

    @Test
    void aSetIsKnownByItsFirstLine() throws IOException {
        QuoteBoard board = new QuoteBoard(article -> List.of());
        assertThat(board.isFor(gold().lines().getFirst())).isTrue();
        assertThat(new TimeBoard(article -> List.of()).isFor(gold().lines().getFirst()))
                .isFalse();
    }

    @Test
    void attributionsAreCountedByExtentSpeakerAndCharacter() throws IOException {
        MarkScores scores = new QuoteBoard(article -> {
                    assertThat(article.text()).isEqualTo(TEXT);
                    return List.of(
                            found("“It sank,”", "Brandt", "direct"),
                            found("Vask knew “all of it”", "Vask", "mixed"),
                            found("denies", "Vask", "indirect"));
                })
                .score(gold());
        assertThat(scores.measures())
                .contains(
                        entry("direct+mixed, overlap", new Tally(2, 0, 0)),
                        entry("direct+mixed, speaker", new Tally(1, 1, 1)),
                        entry("direct+mixed, half", new Tally(2, 0, 0)),
                        entry("direct+mixed, half and speaker", new Tally(1, 1, 1)),
                        entry("all, half and speaker", new Tally(1, 2, 2)),
                        entry("all, strict", new Tally(1, 2, 2)),
                        entry("all, characters", new Tally(31, 6, 7)),
                        entry("direct, strict", new Tally(1, 0, 0)),
                        entry("mixed, characters", new Tally(21, 0, 5)),
                        entry("indirect, overlap", new Tally(0, 1, 1)));
        assertThat(scores.errors())
                .extracting(MarkError::category)
                .containsExactly("wrong speaker, pronoun", "spurious by ByHand", "missed indirect");
        assertThat(scores.confusions().get("type"))
                .containsEntry("indirect", Map.of("none", 1))
                .containsEntry("mixed", Map.of("mixed", 1));
    }

    private static MarkedQuote found(String content, String source, String type) {
        return new MarkedQuote(List.of(span(content)), List.of(span(source)), List.of(), type, "ByHand");
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private GoldLines gold() throws IOException {
        return GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), GOLD));
    }
}
