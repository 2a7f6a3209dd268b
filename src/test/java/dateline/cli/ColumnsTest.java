package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Datasets whose columns have names of their own, on the command line. */
final class ColumnsTest {
    private static final byte[] TABLE = """
            Kopf;Inhalt;title
            Bridge opens;The bridge was opened on Monday by the mayor.;wrong
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void aColumnIsWhatTheUserSays() {
        Run run = Run.of(Map.of(), TABLE, "read", "--column", "headline=Kopf", "--column", "text=Inhalt", "-");

        assertThat(run.code()).isZero();
        assertThat(run.output()).contains("Bridge opens", "opened on Monday").doesNotContain("wrong");
    }

    @Test
    void aFieldThatThereIsNotIsSaid() {
        Run run = Run.of(Map.of(), TABLE, "read", "--column", "colour=Kopf", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.told()).contains("--column: there is no field colour; there are headline, text");
    }
}
