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

class ChargeBoardTest {
    private static final String GOLD = """
            {"id": "a", "text": "Anna Holm leads the Harbour Guard. The guard holds Port Alder.", \
            "entities": [{"start": 0, "end": 9, "type": "Person"}, {"start": 16, "end": 33, "type": "Organisation"}], \
            "relations": [\
            {"type": "InChargeOf", "source": {"start": 0, "end": 9}, "target": {"start": 16, "end": 33}}, \
            {"type": "InChargeOf", "source": {"start": 35, "end": 44}, "target": {"start": 51, "end": 61}}, \
            {"type": "CoLocated", "source": {"start": 35, "end": 44}, "target": {"start": 51, "end": 61}}]}
            """;

    private static final Span ANNA_HOLM = new Span(0, 9);
    private static final Span HARBOUR_GUARD = new Span(20, 33);
    private static final Span GUARD = new Span(35, 44);

    @TempDir
    private Path folder;

    @Test
    void whoLeadsABodyIsRightByAnyMentionOfBoth() throws IOException {
        assertThat(scores(office("leader", List.of(GUARD, HARBOUR_GUARD))).measures())
                .containsExactly(
                        entry("in charge, person of body", new Tally(1, 0, 0)),
                        entry("in charge, all", new Tally(1, 0, 1)),
                        entry("office or control, person of body", new Tally(1, 0, 0)),
                        entry("office or control, all", new Tally(1, 0, 1)));
    }

    @Test
    void aSpokesmanIsNotInCharge() throws IOException {
        assertThat(scores(office("spokesman", List.of(HARBOUR_GUARD))).measures())
                .containsEntry("in charge, person of body", new Tally(0, 0, 1));
    }

    @Test
    void anotherBodyIsWrong() throws IOException {
        MarkScores scores = scores(office("chief", List.of(new Span(51, 61))));
        assertThat(scores.measures()).containsEntry("in charge, person of body", new Tally(0, 1, 1));
        assertThat(scores.errors())
                .extracting(MarkError::category)
                .containsExactly("spurious", "missed", "missed, no office");
    }

    @Test
    void whoHoldsAPlaceCountsAmongAllButNotAmongOffices() throws IOException {
        MarkScores scores = scores(new MarkedCharge("holds", List.of(GUARD), List.of(new Span(51, 61)), false, false));
        assertThat(scores.measures())
                .containsEntry("in charge, all", new Tally(0, 0, 2))
                .containsEntry("office or control, person of body", new Tally(0, 0, 1))
                .containsEntry("office or control, all", new Tally(1, 0, 1));
    }

    private static MarkedCharge office(String title, List<Span> body) {
        return new MarkedCharge(title, List.of(ANNA_HOLM), body, true, true);
    }

    private MarkScores scores(MarkedCharge found) throws IOException {
        GoldLines gold = GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), GOLD));
        ChargeBoard board = new ChargeBoard(article -> List.of(found));
        assertThat(board.isFor(gold.lines().getFirst())).isTrue();
        return board.score(gold);
    }
}
