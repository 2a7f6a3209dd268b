package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measuring through the command line: pages, marked text, and folders of both. */
final class EvaluateTest {
    @TempDir
    private Path folder;

    private Path gold;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/rain.html"), """
                <!DOCTYPE html><html lang="en"><head><title>Rain floods the harbour</title>
                <meta property="article:published_time" content="2031-05-03T08:00:00+02:00"></head><body>
                <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article><h1>Rain floods the harbour</h1>
                <p>It rained all night over Port Alder, and by the morning the water stood knee-deep in the old harbour.</p>
                <p>The mayor, who had gone to bed early, said on Saturday that nobody had told her of any rain at all.</p>
                <p>Pumps were on their way from the capital, her office said, and they would arrive before the evening.</p>
                </article><footer>Copyright 2031 The Alder Wire</footer></body></html>
                """);
        gold = Files.writeString(folder.resolve("gold/rain.jsonl"), """
                {"id": "rain", "source": "made up", "html_path": "pages/rain.html", "title": "Rain floods the harbour", "date": "2031-05-03", "body": "It rained all night over Port Alder, and by the morning the water stood knee-deep in the old harbour. The mayor, who had gone to bed early, said on Saturday that nobody had told her of any rain at all. Pumps were on their way from the capital, her office said, and they would arrive before the evening.", "without": ["Copyright"], "with": ["all night"]}
                """);
    }

    @Test
    void pagesAreReadAndMeasured() {
        Run run = Run.of("evaluate", "--gold", gold.toString());
        assertThat(run.told()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.output())
                .containsPattern("body +1 +1\\.000 +1\\.000 +1\\.000")
                .containsPattern("segments +1 +1\\.000 +1\\.000 +1\\.000")
                .containsPattern("headline +1 +1 +0 +0 +0 +1\\.000 +1\\.000 +1\\.000");
    }

    @Test
    void anotherProgramsReadingsAreMeasuredTheSameWay() throws IOException {
        Path readings = Files.writeString(folder.resolve("readings.jsonl"), """
                {"id": "rain", "title": "Rain", "body": "It rained all night. Copyright", "date": "2031-05-04"}
                """);
        Run run = Run.of("evaluate", "--gold", gold.toString(), "--readings", readings.toString(), "--errors");
        assertThat(run.code()).isZero();
        assertThat(run.output())
                .containsPattern("date +1 +0 +1 +0 +0 +0\\.000 +0\\.000 +0\\.000")
                .contains("wrong: Rain, not Rain floods the harbour", "spurious: Copyright", "missing: It rained all");
        assertThat(Run.of("evaluate", "--gold", gold.toString(), "--readings", readings.toString(), "-f", "JSON")
                        .output())
                .contains("\"set\" : \"made up\"", "\"wrong: Rain, not Rain floods the harbour\"");
    }

    @Test
    void aPageThatIsNotThereIsSaid() throws IOException {
        Files.delete(folder.resolve("pages/rain.html"));
        Run run = Run.of("evaluate", "--gold", gold.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("rain.html");
    }

    @Test
    void ofAFolderEverySetThatABoardKnowsIsMeasured() throws IOException {
        Files.writeString(folder.resolve("gold/days.jsonl"), """
                {"id": "a", "dct": "2031-05-03", "text": "The ferry sank on Monday.", "timex": [{"start": 18, "end": 24, "type": "DATE", "value": "2031-04-28"}]}
                {"id": "b", "dct": "2031-05-03", "text": "The ferry sank in June.", "timex": []}
                """);
        Files.writeString(folder.resolve("gold/other.jsonl"), "{\"id\": \"a\", \"colour\": \"blue\"}\n");
        Run run = Run.of("evaluate", "--gold", folder.resolve("gold").toString(), "--parses", "target/parses");
        assertThat(run.code()).as(run.told()).isZero();
        assertThat(run.told()).contains("other.jsonl: no board for such gold");
        assertThat(run.output())
                .containsPattern("made up +body +1\\.000 +1\\.000 +1\\.000")
                .containsPattern("days +strict +0\\.500 +1\\.000 +0\\.667");

        Run sliced = Run.of(
                "evaluate",
                "--gold",
                folder.resolve("gold").toString(),
                "--parses",
                "target/parses",
                "--slice",
                "2",
                "-f",
                "JSON");
        assertThat(sliced.output()).contains("\"sets\"", "\"set\" : \"days/2\"", "\"set\" : \"made up\"");
    }

    @Test
    void aSetThatNoBoardReadsIsSaidWithItsFields() throws IOException {
        Path other = Files.writeString(folder.resolve("gold/other.jsonl"), "{\"id\": \"a\", \"colour\": \"blue\"}\n");
        Run run = Run.of("evaluate", "--gold", other.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told())
                .contains("other.jsonl: no board reads such gold; the fields of its first line are id, colour");
    }

    @Test
    void soManyErrorsOfAKindAreShown() throws IOException {
        Path days = Files.writeString(folder.resolve("days.jsonl"), """
                {"id": "a", "dct": "2031-05-03", "text": "The ferry sank on Monday, not on Tuesday or in June.", "timex": []}
                """);
        Run run = Run.of(
                "evaluate", "--gold", days.toString(), "--parses", "target/parses", "--errors", "--examples", "1");
        assertThat(run.output()).contains("spurious (3)", "… and 2 more");
    }
}
