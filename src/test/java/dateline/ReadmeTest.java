package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the tour in README, step by step and in one folder: every command must succeed, every query must have an answer,
 * and where the answer is printed below the query it must be that.
 */
class ReadmeTest {
    private static final Pattern TOUR = Pattern.compile("## A tour\n(.*?)\n## ", Pattern.DOTALL);
    private static final Pattern STEP =
            Pattern.compile("```(console|sparql)\n(.*?)```(?:\n+```csv\n(.*?)```)?", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    @TestFactory
    Collection<DynamicTest> theTourRunsAsItStands() throws IOException {
        install();
        String readme = Files.readString(Path.of("README.md"));
        String tour = TOUR.matcher(readme).results().findFirst().orElseThrow().group(1);
        return STEP.matcher(tour).results().flatMap(ReadmeTest::steps).toList();
    }

    private static Stream<DynamicTest> steps(MatchResult step) {
        if (step.group(1).equals("console"))
            return step.group(2).lines().map(line -> DynamicTest.dynamicTest(line, () -> run("bash", "-c", line)));
        String query = step.group(2);
        return Stream.of(DynamicTest.dynamicTest(query, () -> {
            String answer = run("./dateline", "query", "--format", "csv", query).replace("\r\n", "\n");
            if (step.group(3) == null) assertThat(answer.lines()).hasSizeGreaterThan(1);
            else assertThat(answer).isEqualTo(step.group(3));
        }));
    }

    /** A launcher that runs the classes under test, beside the data. */
    private static void install() throws IOException {
        Path home = Path.of("").toAbsolutePath();
        Path launcher = folder.resolve("dateline");
        Files.writeString(
                launcher, """
                #!/bin/sh
                exec "%s/bin/java" --enable-native-access=ALL-UNNAMED -Xmx3g -Ddateline.home="%s" \\
                    -cp "%s" dateline.cli.Main "$@"
                """.formatted(System.getProperty("java.home"), home, System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(folder.resolve("data"), home.resolve("data"));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path told = folder.resolve("told");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(told.toFile())
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(told)).isZero();
        return output;
    }
}
