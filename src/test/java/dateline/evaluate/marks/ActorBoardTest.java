package dateline.evaluate.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorBoardTest {
    @TempDir
    private Path folder;

    @Test
    void anOfficeIsRightWithCountryAndSector() throws IOException {
        MarkScores scores = scores(
                line("agent_to_code", "Norwegian Foreign Minister Anna Holm", "NOR", "GOV", false),
                line("agent_to_code", "a judge in Norway", "NOR", "JUD", false),
                line("agent_to_code", "Norwegian fishermen", "NOR", "AGR", false));
        assertThat(scores.measures())
                .containsEntry("office cases", new Tally(1, 1, 1))
                .containsEntry("office cases: country", new Tally(2, 0, 0))
                .containsEntry("all cases", new Tally(1, 2, 2));
    }

    @Test
    void whoAPersonIsNoWordTells() throws IOException {
        MarkScores scores = scores(
                line("agent_to_code", "Foreign Minister Anna Holm", "NOR", "GOV", false),
                line("agent_to_code", "President", "NOR", "GOV", false));
        assertThat(scores.measures())
                .containsEntry("office cases", new Tally(1, 0, 0))
                .containsEntry("office cases, any", new Tally(2, 0, 0));
    }

    @Test
    void namesAndWhatTheTestsExpectToFailAreNotCounted() throws IOException {
        MarkScores scores = scores(
                line("query_wiki", "President Anna Holm", "NOR", "GOV", false),
                line("agent_to_code", "the Norwegian president", "NOR", "GOV", true));
        assertThat(scores.measures()).containsEntry("all cases", Tally.NONE);
    }

    private MarkScores scores(String... lines) throws IOException {
        GoldLines gold =
                GoldLines.read(Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", List.of(lines))));
        ActorBoard board = new ActorBoard(words -> new MarkedActor("NOR", "GOV"));
        assertThat(board.isFor(gold.lines().getFirst())).isTrue();
        return board.score(gold);
    }

    private static String line(String call, String input, String country, String sector, boolean fails) {
        return """
                {"id": "a", "call": "%s", "input": "%s", "xfail": %b, "expect": {"country": "%s", "code_1": "%s"}}""".formatted(call, input, fails, country, sector);
    }
}
