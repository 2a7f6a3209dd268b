package dateline.export.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.export.Newsroom;
import dateline.export.release.MakeRelease;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriteSplitsTest {
    private static final Set<String> SIDES = Set.of("train", "validation", "test");

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = newsroom(folder);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private static Newsroom newsroom(Path folder) {
        return new Newsroom(folder, new MakeRelease(List.of(), List.of(new WriteSplits()), List.of()));
    }

    /** A hundred articles of a hundred days by forty publishers; each three days have an event of their own. */
    private static void publishHundred(Newsroom newsroom, int from) {
        for (int i = from; i < from + 100; i++) {
            String day = LocalDate.of(2031, 1, 1).plusDays(i).toString();
            newsroom.publish("a" + i, day, "p" + i % 40, "event-" + i / 3);
        }
    }

    @Test
    void everyArticleIsOnOneSideOfEachSplit() throws IOException {
        publishHundred(newsroom, 0);
        Path release = newsroom.release("1.0.0");
        for (String split : List.of("time", "publisher", "event")) {
            Map<String, String> sides = sides(release, split);
            assertThat(sides).hasSize(100);
            assertThat(Set.copyOf(sides.values())).isSubsetOf(SIDES);
        }
    }

    @Test
    void byTimeTheLastFifthOfTheArticlesValidatesAndTests() throws IOException {
        publishHundred(newsroom, 0);
        Map<String, String> sides = sides(newsroom.release("1.0.0"), "time");
        assertThat(sides.values().stream().collect(Collectors.groupingBy(side -> side, Collectors.counting())))
                .isEqualTo(Map.of("train", 80L, "validation", 10L, "test", 10L));
        assertThat(sides.get(Newsroom.article("a79"))).isEqualTo("train");
        assertThat(sides.get(Newsroom.article("a80"))).isEqualTo("validation");
        assertThat(sides.get(Newsroom.article("a99"))).isEqualTo("test");
    }

    @Test
    void theDaysOfTheFirstReleaseStaySoThatNewerArticlesTest() throws IOException {
        publishHundred(newsroom, 0);
        Path first = newsroom.release("1.0.0");
        publishHundred(newsroom, 100);
        Path second = newsroom.release("1.1.0");
        assertThat(second.resolve("splits/cutoffs.csv")).hasSameBinaryContentAs(first.resolve("splits/cutoffs.csv"));
        assertThat(sides(second, "time")).containsAllEntriesOf(sides(first, "time"));
        assertThat(sides(second, "time").get(Newsroom.article("a150"))).isEqualTo("test");
    }

    @Test
    void anArticleOfNoKnownDayIsOnNoSideOfTime() throws IOException {
        newsroom.publish("dated", "2031-01-01", "p");
        newsroom.publish("undated", "", "p");
        Path release = newsroom.release("1.0.0");
        assertThat(sides(release, "time"))
                .containsEntry(Newsroom.article("undated"), "none")
                .containsEntry(Newsroom.article("dated"), "train");
    }

    @Test
    void thePublishersHashIsTheArticlesSide() throws IOException {
        publishHundred(newsroom, 0);
        newsroom.publish("anonymous", "2031-02-02", "");
        Map<String, String> sides = sides(newsroom.release("1.0.0"), "publisher");
        for (int i = 0; i < 100; i++)
            assertThat(sides.get(Newsroom.article("a" + i))).isEqualTo(sideOf(Newsroom.publisher("p" + i % 40)));
        assertThat(sides.get(Newsroom.article("anonymous"))).isEqualTo(sideOf(Newsroom.article("anonymous")));
    }

    @Test
    void noEventIsOnTwoSides() throws IOException {
        publishHundred(newsroom, 0);
        Map<String, String> sides = sides(newsroom.release("1.0.0"), "event");
        assertThat(Set.copyOf(sides.values())).isEqualTo(SIDES);
        for (int i = 0; i < 99; i += 3)
            assertThat(sides.get(Newsroom.article("a" + i)))
                    .isEqualTo(sides.get(Newsroom.article("a" + (i + 1))))
                    .isEqualTo(sides.get(Newsroom.article("a" + (i + 2))));
    }

    @Test
    void articlesThatHangTogetherByOthersAreOneCluster() throws IOException {
        newsroom.publish("b", "2031-01-01", "p", "meeting", "planned-visit");
        newsroom.publish("c", "2031-01-01", "p", "planned-visit");
        newsroom.publish("a", "2031-01-01", "p", "meeting");
        newsroom.publish("d", "2031-01-01", "p");
        Map<String, String> clusters = column(newsroom.release("1.0.0"), "event", "cluster");
        assertThat(clusters)
                .isEqualTo(Map.of(
                        Newsroom.article("a"), Newsroom.article("a"),
                        Newsroom.article("b"), Newsroom.article("a"),
                        Newsroom.article("c"), Newsroom.article("a"),
                        Newsroom.article("d"), Newsroom.article("d")));
    }

    @Test
    void oldMembersStayPutWhateverComes() throws IOException {
        publishHundred(newsroom, 50);
        Path first = newsroom.release("1.0.0");
        publishHundred(newsroom, 0); // some of them tell of the same events, and come before them by IRI
        Path second = newsroom.release("1.1.0");
        publishHundred(newsroom, 150);
        newsroom.withdraw("a60");
        Path third = newsroom.release("2.0.0");
        Map<String, String> rest = new TreeMap<>(sides(second, "event"));
        rest.remove(Newsroom.article("a60"));
        assertThat(sides(second, "event")).containsAllEntriesOf(sides(first, "event"));
        assertThat(sides(third, "event")).containsAllEntriesOf(rest).doesNotContainKey(Newsroom.article("a60"));
        assertThat(column(second, "event", "since").get(Newsroom.article("a60")))
                .isEqualTo("1.0.0");
        assertThat(column(third, "event", "since").get(Newsroom.article("a200")))
                .isEqualTo("2.0.0");
        assertThat(rows(third, "moved")).isEmpty();
    }

    @Test
    void clustersThatGrowTogetherGoToTheSideOfTheOldestAndWhoMovesIsListed() throws IOException {
        String train = named("train");
        String test = named("test");
        newsroom.publish(test, "2031-01-01", "p", "flood");
        newsroom.release("1.9.0");
        newsroom.publish(train, "2031-01-01", "p", "storm");
        newsroom.publish("z-" + train, "2031-01-01", "p", "storm");
        Path apart = newsroom.release("1.10.0");
        assertThat(sides(apart, "event"))
                .containsEntry(Newsroom.article(test), "test")
                .containsEntry(Newsroom.article(train), "train")
                .containsEntry(Newsroom.article("z-" + train), "train");

        newsroom.publish("bridge", "2031-01-02", "p", "storm", "flood");
        Path together = newsroom.release("1.11.0");
        assertThat(Set.copyOf(sides(together, "event").values())).containsExactly("test");
        assertThat(Set.copyOf(column(together, "event", "cluster").values())).containsExactly(Newsroom.article(test));
        assertThat(rows(together, "moved"))
                .extracting(row -> row.get("article"), row -> row.get("from"), row -> row.get("to"))
                .containsExactlyInAnyOrder(
                        tuple(Newsroom.article(train), "train", "test"),
                        tuple(Newsroom.article("z-" + train), "train", "test"));
        assertThat(column(together, "event", "since"))
                .containsEntry(Newsroom.article(test), "1.9.0")
                .containsEntry(Newsroom.article(train), "1.11.0");
        assertThat(rows(newsroom.release("1.12.0"), "moved")).isEmpty();
    }

    @Test
    void theOrderOfReadingDoesNotMatter() throws IOException {
        publishHundred(newsroom, 0);
        publishHundred(newsroom, 100);
        Path release = newsroom.release("1.0.0");
        try (Newsroom other = newsroom(folder.resolve("other"))) {
            publishHundred(other, 100);
            publishHundred(other, 0);
            Path same = other.release("1.0.0");
            for (String split : List.of("time", "publisher", "event", "cutoffs", "moved"))
                assertThat(same.resolve("splits/" + split + ".csv"))
                        .hasSameBinaryContentAs(release.resolve("splits/" + split + ".csv"));
        }
    }

    @Test
    void aStoreWithoutArticlesHasEmptySplits() throws IOException {
        Path release = newsroom.release("1.0.0");
        for (String split : List.of("time", "publisher", "event", "moved", "cutoffs"))
            assertThat(rows(release, split)).isEmpty();
    }

    /** The rule as the documentation has it. */
    private static String sideOf(String iri) {
        long eightDigits = Long.parseLong(sha256(iri).substring(0, 8), 16);
        double fraction = eightDigits / Math.pow(16, 8);
        return fraction < 0.8 ? "train" : fraction < 0.9 ? "validation" : "test";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A name of an article whose cluster is on this side. */
    private static String named(String side) {
        for (int i = 0; ; i++) if (sideOf(Newsroom.article("n" + i)).equals(side)) return "n" + i;
    }

    private static Map<String, String> sides(Path release, String split) throws IOException {
        return column(release, split, "split");
    }

    private static Map<String, String> column(Path release, String split, String column) throws IOException {
        return rows(release, split).stream()
                .collect(Collectors.toMap(row -> row.get("article"), row -> row.get(column)));
    }

    private static List<CSVRecord> rows(Path release, String split) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String csv = Files.readString(release.resolve("splits/" + split + ".csv"));
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords();
        }
    }
}
