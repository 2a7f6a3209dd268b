package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class RunProgressTest {
    private static final int WIDE = 100;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aTerminalShowsABar() {
        Terminal terminal = terminal(WIDE);
        try (RunProgress progress = RunProgress.on(terminal, "Extracting")) {
            progress.read();
            progress.read();
            progress.done();
        }
        assertThat(told()).contains("Extracting", "1/2 articles");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void ctrlCStillAsksToStop() throws IOException {
        String before = caughtSignals();
        try (RunProgress progress = RunProgress.on(terminal(WIDE), "Extracting")) {
            progress.read();
            progress.done();
        }
        assertThat(caughtSignals()).isEqualTo(before);
    }

    @Test
    void aLineTakesThePlaceOfTheBar() {
        terminal(WIDE).tell("issue: a.txt: no text in it");
        assertThat(told()).isEqualTo("\r\u001b[Kissue: a.txt: no text in it" + System.lineSeparator());
    }

    @Test
    void aLogShowsALineNowAndThen() {
        try (RunProgress progress = RunProgress.on(terminal(0), "Extracting")) {
            for (int article = 0; article < 1_500; article++) progress.done();
        }
        assertThat(told().lines())
                .containsExactly(
                        "10 articles done",
                        "20 articles done",
                        "50 articles done",
                        "100 articles done",
                        "200 articles done",
                        "500 articles done",
                        "1,000 articles done");
    }

    private static String caughtSignals() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("SigCgt")).findFirst().orElseThrow();
        }
    }

    private Terminal terminal(int columns) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Terminal(InputStream.nullInputStream(), stream, stream, columns, Map.of());
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
