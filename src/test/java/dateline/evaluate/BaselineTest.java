package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The samples are extracted no worse than before; after a change for the better, {@code dateline evaluate --update}. */
final class BaselineTest {
    private static final Path DATA = Path.of("data");

    @Test
    void noFloorIsMissed() {
        Scores scores = Scoreboard.of(
                        Scoreboard.gold(DATA.resolve("gold")), Extracting.articles(DATA.resolve("articles")))
                .score(Extracting.extractor());
        assertThat(Floors.read(DATA.resolve("gold").resolve(Scoreboard.BASELINE), 0)
                        .shortfalls(scores))
                .as(scores.table())
                .isEmpty();
    }
}
