package dateline.evaluate.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How sure facts say they are, beside how many are right. */
final class ReliabilityTest {
    private static final List<Verdict> VERDICTS = List.of(
            new Verdict("events", "v1@0", 0.92, true),
            new Verdict("events", "v2@9", 0.92, false),
            new Verdict("events", "v3@20", 0.2, false),
            new Verdict("offices", "o1", 0.97, true));

    @Test
    void ofEachKindTheBinsAndWhatIsFromNine() {
        assertThat(Reliability.table(VERDICTS))
                .containsPattern("events +\\.90 to \\.95 +2 +1 +0\\.920 +0\\.500")
                .containsPattern("events +from \\.90 +2 +1 +0\\.920 +0\\.500")
                .containsPattern("offices +\\.95 to 1 +1 +1 +0\\.970 +1\\.000")
                .containsPattern("all facts +from \\.90 +3 +2");
        assertThat(Reliability.rightAbove(VERDICTS, 0.95)).isEqualTo(1);
    }

    @Test
    void theErrorIsTheDistanceOfSaidAndRightOverAllFacts() {
        assertThat(Reliability.table(VERDICTS)).contains("events       expected calibration error 0.347");
        assertThat(Reliability.json(VERDICTS).path("events").path("bins").size())
                .isEqualTo(2);
    }

    @Test
    void whatNothingJudgesHasNoTable() {
        assertThat(Reliability.table(List.of())).isEmpty();
    }
}
