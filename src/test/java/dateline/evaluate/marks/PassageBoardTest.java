package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.Tally;
import dateline.model.Article;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageBoardTest {
    private static final String TYPED = """
            {"id": "a", "text": "Rebels shelled Kessel.", "type": "ART_MISS_ATTACK"}
            {"id": "b", "text": "Teachers will march in Vask.", "type": "PEACE_PROTEST"}
            {"id": "c", "text": "The Brandt Front opened an office.", "type": "HQ_ESTABLISHED"}
            """;
    private static final String TEMPLATES = """
            {"id": "a", "text": "rebels shelled kessel.", "templates": [{"incident_type": "attack", "Target": [["kessel"]]}, \
            {"incident_type": "attack", "Target": []}, {"incident_type": "kidnapping", "Target": []}]}
            {"id": "b", "text": "it rained.", "templates": []}
            """;

    @TempDir
    private Path folder;

    @Test
    void aPassageIsRightByAnEventOfAKindForItsTypeAndTypesWithoutKindAreNotAskedFor() throws IOException {
        MarkScores scores = score(TYPED);
        assertThat(scores.measures())
                .containsEntry("realised", new Tally(1, 0, 1))
                .containsEntry("any status", new Tally(2, 0, 0))
                .containsEntry("PEACE_PROTEST", new Tally(1, 0, 0))
                .doesNotContainKey("HQ_ESTABLISHED");
        assertThat(scores.errors()).isEmpty();
    }

    @Test
    void templatesAskOnceForEachTypeOfIncident() throws IOException {
        MarkScores scores = score(TEMPLATES);
        assertThat(scores.measures())
                .containsEntry("any status", new Tally(1, 0, 1))
                .containsEntry("ATTACK", new Tally(1, 0, 0))
                .containsEntry("KIDNAPPING", new Tally(0, 0, 1));
        assertThat(scores.errors()).extracting(MarkError::category).containsExactly("missed");
    }

    private MarkScores score(String gold) throws IOException {
        GoldLines lines = GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), gold));
        PassageBoard board = new PassageBoard(PassageBoardTest::facts);
        assertThat(board.isFor(lines.lines().getFirst())).isTrue();
        return board.score(lines);
    }

    /** An attack where something is shelled, a planned protest where somebody marches. */
    private static ArticleFacts facts(Article article) {
        List<Event> events = article.text().contains("shelled")
                ? List.of(event(EventKind.ATTACK, Status.ASSERTED))
                : article.text().contains("march") ? List.of(event(EventKind.PROTEST, Status.PLANNED)) : List.of();
        return new ArticleFacts("test", article, List.of(), List.of(), events, List.of(), List.of(), List.of());
    }

    private static Event event(EventKind kind, Status status) {
        return new Event(
                "v1",
                kind,
                List.of(new Report(
                        1,
                        new Span(0, 6),
                        status,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "test",
                        0.9)));
    }
}
