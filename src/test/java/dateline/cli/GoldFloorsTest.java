package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.evaluate.reading.Development;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Every set of the evaluation data is done no worse than before: pages whole, of marked text every tenth. What fell,
 * {@code dateline evaluate --gold … --slice 10 --errors} says; after a change for the better, {@code --update} pins it.
 */
final class GoldFloorsTest {
    @Test
    void noFloorIsMissedAndSureFactsAreRight() throws IOException {
        Path gold = Development.folder().resolve("gold");
        Run run = Run.of(
                "evaluate", "--gold", gold.toString(), "--slice", "10", "--parses", "target/parses", "-f", "JSON");
        assertThat(run.code()).as(run.told()).isZero();
        JsonNode sure = new ObjectMapper()
                .readTree(run.output())
                .path("reliability")
                .path("all facts")
                .path("right from .9");
        assertThat(sure.asDouble()).isGreaterThanOrEqualTo(0.9);
    }
}
