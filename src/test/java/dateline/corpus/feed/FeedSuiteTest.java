package dateline.corpus.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.feed.Compare.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reads the feeds of gofeed's and feedparser's test suites, and writes to target/feed-suite.txt what comes out otherwise. */
class FeedSuiteTest {
    private static final Path REPORT = Path.of("target/feed-suite.txt");

    @Test
    void feedsAreReadAsPeersReadThem() throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (FeedSuite.Case feed : FeedSuite.cases()) {
            Read read = Read.of(feed.origin(), feed.stream());
            List<Field> fields = feed.isGofeed()
                    ? Gofeed.compare(feed.json().orElseThrow(), read)
                    : Feedparser.compare(feed.python(), read);
            List<Field> wrong = fields.stream().filter(field -> !field.isSame()).toList();
            tallies.computeIfAbsent(feed.suite(), suite -> new Tally()).add(!fields.isEmpty(), wrong.isEmpty());
            for (Field field : wrong) failures.add("%s | %s".formatted(feed.id(), field));
        }
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report(tallies, failures));

        assertThat(share(tallies, "gofeed")).as("gofeed, see %s", REPORT).isGreaterThanOrEqualTo(0.99);
        assertThat(share(tallies, "feedparser"))
                .as("feedparser, see %s", REPORT)
                .isGreaterThanOrEqualTo(0.98);
    }

    private static final class Tally {
        int cases;
        int comparable;
        int right;

        void add(boolean isComparable, boolean isRight) {
            cases++;
            if (isComparable) comparable++;
            if (isComparable && isRight) right++;
        }

        @Override
        public String toString() {
            return "%d feeds, %d of them say something of title, link, date, author or content, %d of these right (%.4f)"
                    .formatted(cases, comparable, right, comparable == 0 ? 1.0 : (double) right / comparable);
        }
    }

    private static double share(Map<String, Tally> tallies, String peer) {
        int comparable = 0;
        int right = 0;
        for (Map.Entry<String, Tally> tally : tallies.entrySet()) {
            if (!tally.getKey().startsWith(peer)) continue;
            comparable += tally.getValue().comparable;
            right += tally.getValue().right;
        }
        return (double) right / comparable;
    }

    private static List<String> report(Map<String, Tally> tallies, List<String> failures) {
        List<String> lines = new ArrayList<>();
        tallies.forEach((suite, tally) -> lines.add("%s: %s".formatted(suite, tally)));
        lines.addAll(failures);
        return lines;
    }
}
