package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IssueTallyTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    private final IssueTally tally =
            new IssueTally(new Terminal(InputStream.nullInputStream(), stream, stream, 0, Map.of()));

    @Test
    void eachIssueIsTold() {
        tally.accept(new Issue("a.txt", "", "no text in it"));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("issue: a.txt: no text in it" + System.lineSeparator());
    }

    @Test
    void fewIssuesAreCounted() {
        issue(2, "no text in it");
        assertThat(tally.words()).isEqualTo("2 issues");
    }

    @Test
    void manyAreCountedByKind() {
        IntStream.range(0, 1200).forEach(number -> issue(1, "%d places read as U+FFFD".formatted(number)));
        issue(2, "no text in it");
        issue(31, "not English (it is in de): kept without facts");
        issue(3, "no such file");
        issue(1, "one");
        issue(1, "two");
        issue(1, "three");
        assertThat(tally.words())
                .isEqualTo(
                        "1,239 issues (1,200 … places read as U+FFFD, 31 not English, 3 no such file, 2 no text in it,"
                                + " 1 one, 2 other)");
    }

    @Test
    void ofManyOfOneKindAndSourceTheFirstAreToldAndTheRestCounted() {
        for (int line = 1; line <= 30_000; line++)
            tally.accept(new Issue("a.csv", "line " + line, "date \"%d: late\" is no date".formatted(line)));
        issue("b.csv", 2, "no row of a table");
        tally.end();
        assertThat(told())
                .hasSize(IssueTally.TOLD + 3)
                .startsWith("issue: a.csv, line 1: date \"1: late\" is no date")
                .endsWith("issue: a.csv: 29,980 more of the same kind: date … is no date");
        assertThat(tally.count()).isEqualTo(30_002);
        assertThat(tally.words()).isEqualTo("30,002 issues (30,000 date … is no date, 2 no row of a table)");
    }

    @Test
    void eachSourceIsTold() {
        IntStream.range(0, 3_000).forEach(number -> issue(number + ".html", 1, "no text in it"));
        tally.end();
        assertThat(told()).hasSize(3_000);
    }

    @Test
    void whatIsForgottenToSaveMemoryIsCountedFirst() {
        issue("a.csv", IssueTally.TOLD + 7, "no row of a table");
        IntStream.range(0, 3_000).forEach(number -> issue(number + ".html", 1, "no text in it"));
        tally.end();
        assertThat(told())
                .hasSize(IssueTally.TOLD + 1 + 3_000)
                .containsOnlyOnce("issue: a.csv: 7 more of the same kind: no row of a table");
    }

    private List<String> told() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void issue(int times, String reason) {
        issue("a", times, reason);
    }

    private void issue(String source, int times, String reason) {
        for (int time = 0; time < times; time++) tally.accept(new Issue(source, "", reason));
    }
}
