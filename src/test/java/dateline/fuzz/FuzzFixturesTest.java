package dateline.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer once found ({@code src/jmh/measure fuzz}), and what it began with, is read without harm. */
final class FuzzFixturesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fuzz");

    /** Far more than any of them takes: it ends what would never end. */
    private static final Duration GUARD = Duration.ofMinutes(1);

    @TestFactory
    List<DynamicTest> everyFixtureIsRead() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(FuzzFixturesTest::isRead)
                    .toList();
        }
    }

    private static DynamicTest isRead(Path file) {
        String reader = FIXTURES.relativize(file).getName(0).toString();
        return DynamicTest.dynamicTest(FIXTURES.relativize(file).toString(), () -> {
            byte[] bytes = Files.readAllBytes(file);
            assertTimeoutPreemptively(GUARD, () -> FuzzTarget.of(reader).read().accept(bytes));
        });
    }
}
