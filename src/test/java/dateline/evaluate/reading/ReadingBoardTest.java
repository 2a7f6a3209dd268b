package dateline.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.evaluate.BadGoldException;
import dateline.evaluate.Floors;
import dateline.evaluate.Tally;
import dateline.model.Timestamp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingBoardTest {
    @TempDir
    private Path folder;

    @Test
    void aBodyIsCountedInSequencesOfFourWordsAndAveragedOverThePages() throws IOException {
        ReadingScores scores =
                score("""
                {"id": "a", "source": "made up", "html_path": "a.html", "body": "One two three four five six."}
                {"id": "b", "source": "made up", "html_path": "b.html", "body": "Seven eight"}
                {"id": "c", "source": "made up", "html_path": "c.html", "body": "Nobody read this page at all"}
                """, Map.of("a", body("one\none two three four five"), "b", body("Seven – eight!")));
        // a: of three pieces on each side "two three four five" alone is common; b is one short piece.
        ReadingScore body = scores.score(ReadingMeasure.BODY);
        assertThat(body.sum()).isEqualTo(new Tally(2, 2, 5));
        assertThat(body.precision()).isEqualTo((1.0 / 3 + 1) / 2, within(1e-9));
        assertThat(body.recall()).isEqualTo((1.0 / 3 + 1 + 0) / 3, within(1e-9));
    }

    @Test
    void segmentsAreThereOrNotWhateverTheWhiteSpace() throws IOException {
        ReadingScores scores = score("""
                {"id": "a", "source": "made up", "html_path": "a", "with": ["It  rained.", "It snowed."], "without": ["Read more", "Menu"]}
                """, Map.of("a", body("It\nrained. Read more")));
        assertThat(scores.score(ReadingMeasure.SEGMENTS).sum()).isEqualTo(new Tally(1, 1, 1));
        assertThat(scores.pages().getFirst().errors()).containsExactly("missing: It snowed.", "spurious: Read more");
    }

    @Test
    void aDateIsRightWrongAbsentOrInvented() throws IOException {
        ReadingScores scores = score(
                """
                {"id": "day", "source": "made up", "html_path": "a", "date": "2031-05-03"}
                {"id": "zone", "source": "made up", "html_path": "a", "date": "2031-05-03 23:30:00+00:00"}
                {"id": "wrong", "source": "made up", "html_path": "a", "date": "2031-05-03 10:00:00.125+0200"}
                {"id": "absent", "source": "made up", "html_path": "a", "date": "2031-05-03T10:00"}
                {"id": "invented", "source": "made up", "html_path": "a", "date": null}
                {"id": "neither", "source": "made up", "html_path": "a", "date": ""}
                {"id": "not asked", "source": "made up", "html_path": "a"}
                """,
                Map.of(
                        "day", published("2031-05-03T01:00:00+02:00"),
                        "zone", published("2031-05-04T01:30:00+02:00"),
                        "wrong", published("2031-05-04"),
                        "invented", published("2031-05-03"),
                        "not asked", published("2031-05-03")));
        ReadingScore date = scores.score(ReadingMeasure.DATE);
        assertThat(date.pages()).isEqualTo(6);
        assertThat(date.sum().right()).isEqualTo(2);
        assertThat(List.of(date.wrong(), date.absent(), date.invented())).containsExactly(1, 1, 1);
        assertThat(date.precision()).isEqualTo(2 / 4.0);
        assertThat(date.recall()).isEqualTo(2 / 4.0);
        ReadingScore moment = scores.score(ReadingMeasure.MOMENT);
        assertThat(moment.pages()).isEqualTo(2);
        assertThat(moment.sum()).isEqualTo(new Tally(1, 0, 1));
    }

    @Test
    void headlinesAndNamesAreTheSameInWhateverLetters() throws IOException {
        ReadingScores scores = score(
                """
                {"id": "a", "source": "made up", "html_path": "a", "title": "Mayor's  plan - \\"a joke\\"\\u00a0", "authors": ["ADA STONE", "Bo Lind"]}
                {"id": "b", "source": "made up", "html_path": "a", "title": "Ferry runs aground", "author": "Cy Marsh and Di Reed"}
                """,
                Map.of(
                        "a", reading("Mayor’s plan – “a joke”", "Bo Lind", "By Ada Stone"),
                        "b", reading("Ferry aground", "Cy Marsh", "Staff")));
        assertThat(scores.score(ReadingMeasure.HEADLINE).sum()).isEqualTo(new Tally(1, 1, 1));
        assertThat(scores.score(ReadingMeasure.HEADLINE_WORDS).recall()).isEqualTo((1 + 2 / 3.0) / 2, within(1e-9));
        assertThat(scores.score(ReadingMeasure.AUTHORS).sum()).isEqualTo(new Tally(1, 1, 1));
        assertThat(scores.score(ReadingMeasure.AUTHOR_NAMES).sum()).isEqualTo(new Tally(3, 1, 1));
        assertThat(scores.errors(20))
                .contains("wrong: Ferry aground, not Ferry runs aground", "missing: Di Reed", "spurious: Staff");
    }

    @Test
    void pagesAreReadFromTheirFilesUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("It rained all day long".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("a.html.gz"), packed.toByteArray());
        GoldPages gold = gold("""
                {"id": "a", "source": "made up", "html_path": "a.html.gz", "url": "https://harbour.example/rain", "body": "It rained all day long"}
                """);
        ReadingScores scores = ReadingBoard.score(gold, (page, bytes) -> {
            assertThat(page.url().orElseThrow()).hasHost("harbour.example");
            return body(new String(bytes, StandardCharsets.UTF_8));
        });
        assertThat(scores.score(ReadingMeasure.BODY).f1()).isEqualTo(1);
        assertThat(scores.set()).isEqualTo("made up");
    }

    @Test
    void anotherProgramsReadingsAreReadFromLines() throws IOException {
        Path file = Files.writeString(folder.resolve("readings.jsonl"), """
                {"id": "a", "body": "It rained", "title": "Rain", "authors": ["Ada Stone"], "date": "2031-05-03"}
                {"id": "b", "title": null}
                """);
        assertThat(ReadingBoard.readings(file))
                .containsEntry(
                        "a",
                        new PageReading(
                                "It rained",
                                Optional.of("Rain"),
                                List.of("Ada Stone"),
                                Optional.of(Timestamp.parse("2031-05-03"))))
                .containsEntry("b", PageReading.NOTHING);
    }

    @Test
    void setsOfPagesAreKnownByTheirFirstLine() throws IOException {
        gold("""
                {"id": "a", "html_path": "a", "body": "x"}
                """);
        assertThat(GoldPages.isThere(folder.resolve("gold.jsonl"))).isTrue();
        assertThat(GoldPages.isThere(Files.writeString(folder.resolve("facts.json"), "{\n\"meta\": {}}")))
                .isFalse();
        assertThat(GoldPages.isThere(folder)).isFalse();
        assertThat(GoldPages.isThere(folder.resolve("missing"))).isFalse();
    }

    @Test
    void aDateThatIsNoneIsBadGold() {
        assertThatThrownBy(() -> gold("""
                {"id": "a", "html_path": "a", "date": "soon"}
                """)).isInstanceOf(BadGoldException.class).hasMessage("a: \"soon\" is no date");
    }

    @Test
    void floorsAreNotUndercutAndSinkOnlyWhenTold() throws IOException {
        String lines = """
                {"id": "a", "source": "made up", "html_path": "a", "body": "One two three four five six"}
                """;
        Path file = folder.resolve("reading.json");
        ReadingScores good = score(lines, Map.of("a", body("One two three four five six")));
        ReadingScores worse = score(lines, Map.of("a", body("One two three four five")));
        assertThat(Floors.read(file, 0.005).shortfalls(worse)).isEmpty();
        assertThat(Floors.read(file, 0.005).update(good, false)).isEmpty();
        assertThat(Floors.read(file, 0.005).shortfalls(good)).isEmpty();
        assertThat(Floors.read(file, 0.005).shortfalls(worse))
                .containsExactly("made up, body: F1 is 0.8000, the floor is 1.000");
        assertThat(Floors.read(file, 0.005).update(worse, false)).hasSize(1);
        assertThat(Floors.read(file, 0.005).shortfalls(worse)).hasSize(1);
        assertThat(Floors.read(file, 0.005).update(worse, true)).hasSize(1);
        assertThat(Floors.read(file, 0.005).shortfalls(worse)).isEmpty();

        ReadingScores other = score(lines.replace("six", "seven"), Map.of("a", body("One two three four five seven")));
        assertThat(Floors.read(file, 0.005).shortfalls(other))
                .containsExactly(
                        "made up: the gold has changed since the floors were taken; take them anew with --update");
    }

    private ReadingScores score(String lines, Map<String, PageReading> readings) throws IOException {
        return ReadingBoard.score(gold(lines), readings);
    }

    private GoldPages gold(String lines) throws IOException {
        return GoldPages.read(Files.writeString(folder.resolve("gold.jsonl"), lines), folder);
    }

    private static PageReading body(String text) {
        return new PageReading(text, Optional.empty(), List.of(), Optional.empty());
    }

    private static PageReading published(String date) {
        return new PageReading("", Optional.empty(), List.of(), Optional.of(Timestamp.parse(date)));
    }

    private static PageReading reading(String headline, String... authors) {
        return new PageReading("", Optional.of(headline), List.of(authors), Optional.empty());
    }
}
