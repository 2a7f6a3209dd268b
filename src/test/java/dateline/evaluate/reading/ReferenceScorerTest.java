package dateline.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our figures are those of the scorer that came with the evaluation data, digit by digit. */
final class ReferenceScorerTest {
    @TempDir
    private Path folder;

    /** A reading that is neither all right nor all wrong: the paragraphs of the page, whatever they belong to. */
    @ParameterizedTest
    @CsvSource({
        "articles_aeb, article, BODY",
        "articles_fundus, article, BODY",
        "articles_trafilatura, segments, SEGMENTS"
    })
    void figuresAreTheSame(String set, String mode, ReadingMeasure measure) throws Exception {
        Path data = Development.folder();
        assumeTrue(hasPython(), "no python3 to run the scorer with");
        Path file = data.resolve("gold").resolve(set + ".jsonl");
        GoldPages gold = GoldPages.read(file, data);
        Map<String, PageReading> readings = new HashMap<>();
        for (GoldPage page : gold.pages()) readings.put(page.id(), paragraphs(ReadingBoard.bytes(page.file())));
        ReadingScore score = ReadingBoard.score(gold, readings).score(measure);
        assertThat(run("python3", data.resolve("tools/score.py").toString(), mode, file.toString(), written(readings)))
                .contains(String.format(
                        Locale.ROOT, "P %.3f R %.3f F %.3f", score.precision(), score.recall(), score.f1()));
    }

    private static PageReading paragraphs(byte[] page) {
        String body = Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select("p").eachText().stream()
                .collect(Collectors.joining("\n"));
        return new PageReading(body, Optional.empty(), List.of(), Optional.empty());
    }

    private String written(Map<String, PageReading> readings) throws IOException {
        ObjectMapper json = new ObjectMapper();
        StringBuilder lines = new StringBuilder();
        for (var reading : readings.entrySet())
            lines.append(json.createObjectNode()
                            .put("id", reading.getKey())
                            .put("body", reading.getValue().body()))
                    .append("\n");
        return Files.writeString(folder.resolve("readings.jsonl"), lines).toString();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
