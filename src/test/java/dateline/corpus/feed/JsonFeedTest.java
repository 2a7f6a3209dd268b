package dateline.corpus.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.corpus.resource.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is read of JSON Feed. */
class JsonFeedTest {
    @Test
    void itemsAreEntriesAsInOtherFeeds() throws IOException {
        JsonNode json = fixture();
        List<Entry> entries = new ArrayList<>();
        Feed feed = JsonFeed.entries(Origin.of("feed.json"), json, (before, entry) -> entries.add(entry));
        assertThat(JsonFeed.isFeed(json)).isTrue();
        assertThat(feed.title()).contains("The Ansel Courier");
        assertThat(feed.authors())
                .extracting(author -> author.name().orElseThrow())
                .containsExactly("Mara Quist");
        Entry first = entries.getFirst();
        assertThat(first.title()).contains("Council votes to rebuild the pier");
        assertThat(first.published()).hasToString("Optional[2031-05-06T17:12:00+02:00]");
        assertThat(first.updated()).hasToString("Optional[2031-05-07T08:00:00Z]");
        assertThat(first.categories()).containsExactly("harbour");
        Entry second = entries.getLast();
        assertThat(second.link()).isEmpty();
        assertThat(second.authors())
                .extracting(author -> author.name().orElseThrow())
                .containsExactly("Jon Adair");
        assertThat(second.content().orElseThrow().words()).endsWith("5 < 10.");
    }

    @Test
    void otherJsonIsNoFeed() throws IOException {
        assertThat(JsonFeed.isFeed(new ObjectMapper().readTree("{\"version\": \"1.1\", \"items\": []}")))
                .isFalse();
    }

    private static JsonNode fixture() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(JsonFeedTest.class.getResourceAsStream("json-feed.json"))) {
            return new ObjectMapper().readTree(bytes);
        }
    }
}
