package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    @TempDir
    private Path folder;

    /** {@code src/jmh/measure kills 1000} does it a thousand times. */
    @Test
    void whateverIsKilledWhenNothingThatWasAcknowledgedIsLostAndNothingIsHalfDone() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Map<String, Integer> kills = new KillLoop(seed, folder).run(20);
        assertThat(kills.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
    }
}
