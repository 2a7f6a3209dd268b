package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluate.reading.Development;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages are read no worse than before. Which page fell, {@code dateline evaluate --gold … --errors} says; after a change
 * for the better, {@code --update} pins it.
 */
final class ReadingFloorsTest {
    @ParameterizedTest
    @ValueSource(strings = {"articles_aeb", "articles_fundus", "articles_trafilatura", "articles_htmldate"})
    void noFloorIsMissed(String set) throws IOException {
        Path gold = Development.folder().resolve("gold").resolve(set + ".jsonl");
        Run run = Run.of("evaluate", "--gold", gold.toString());
        assertThat(run.code()).as(run.output() + run.told()).isZero();
    }
}
