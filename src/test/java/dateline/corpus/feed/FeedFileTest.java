package dateline.corpus.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.resource.Fetcher;
import dateline.corpus.resource.Origin;
import dateline.corpus.resource.Reader;
import dateline.corpus.resource.Resource;
import dateline.corpus.resource.Sink;
import dateline.model.Article;
import dateline.model.Choice;
import dateline.model.Issue;
import dateline.model.MetadataField;
import dateline.model.MetadataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read of a feed whose links are followed. */
class FeedFileTest {
    private static final String FEED = """
            <rss version="2.0"><channel>
              <title>The Ansel Courier</title><link>https://www.courier.example/</link>
              <item>
                <title>Council votes to rebuild the pier</title><link>/pier</link>
                <pubDate>Tue, 06 May 2031 17:12:00 +0200</pubDate>
                <description>The council has voted. Read more</description>
              </item>
              <item>
                <title>Ferries leave from the north</title><link>/ferries</link>
                <description>The ferries to the islands leave from the northern quay.</description>
              </item>
              <item>
                <title>The agenda</title><link>/agenda.pdf</link>
              </item>
            </channel></rss>
            """;

    private static final String PAGE = """
            <html><head><title>Pier to be rebuilt</title></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article><h1>Pier to be rebuilt by autumn</h1>
            <p>The harbour council of Port Ansel voted on Tuesday to rebuild the eastern pier, which a storm broke in two last
            winter, and to pay for it with a levy on the cruise ships that call there from May to September.</p>
            <p>Mayor Ilse Brandt said the work would begin before the end of the month, and that the fishermen, who have waited
            for longer than anybody else, would be the first to have their berths back.</p>
            </article></body></html>
            """;

    @Test
    void theLinkedPageIsReadWithWhatTheFeedSaysOfIt() throws IOException {
        Found found = read(true, Map.of(URI.create("https://www.courier.example/pier"), "text/html; charset=utf-8"));
        Article first = found.articles.getFirst();
        assertThat(first.text()).contains("Mayor Ilse Brandt").doesNotContain("Read more");
        assertThat(first.published()).hasToString("Optional[2031-05-06T17:12:00+02:00]");
        assertThat(first.choices())
                .filteredOn(choice -> choice.field() == MetadataField.PUBLISHED)
                .extracting(Choice::source)
                .containsExactly(MetadataSource.FEED);
    }

    @Test
    void whatCannotBeHadIsKeptAsTheFeedHasIt() throws IOException {
        Found found = read(true, Map.of(URI.create("https://www.courier.example/agenda.pdf"), "application/pdf"));
        assertThat(found.articles).hasSize(3);
        assertThat(found.articles.get(1).text()).contains("leave from the northern quay");
        assertThat(found.issues)
                .containsExactly(
                        "https://www.courier.example/pier: not there",
                        "https://www.courier.example/ferries: not there",
                        "https://www.courier.example/agenda.pdf: linked from a feed, but no page: application/pdf",
                        "https://www.courier.example/feed: 3 of 3 entries hold only a summary; kept as that");
    }

    @Test
    void linksAreNotFollowedUnlessThatIsWanted() throws IOException {
        Found found = read(false, Map.of());
        assertThat(found.articles).hasSize(3);
        assertThat(found.issues)
                .containsExactly("https://www.courier.example/feed: 3 of 3 entries hold only a summary; kept as that");
    }

    private static Found read(boolean isFollowed, Map<URI, String> types) throws IOException {
        Found found = new Found();
        Origin origin = Origin.of("https://www.courier.example/feed")
                .publishedAt(URI.create("https://www.courier.example/feed"));
        new FeedFile(new Shelf(types), feed -> isFollowed).read(new Resource(origin, stream(FEED)), found);
        return found;
    }

    private static ByteArrayInputStream stream(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    /** One page at each address that has a type. */
    private record Shelf(Map<URI, String> types) implements Fetcher {
        @Override
        public void fetch(URI address, Sink sink, Reader reader) {
            Origin origin = Origin.of(address.toString()).publishedAt(address);
            if (!types.containsKey(address)) {
                sink.issue(origin.issue("not there"));
                return;
            }
            try {
                reader.read(new Resource(origin.sentAs(types.get(address)), stream(PAGE)), sink);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static final class Found implements Sink {
        private final List<Article> articles = new ArrayList<>();
        private final List<String> issues = new ArrayList<>();

        @Override
        public void article(Origin origin, Article article) {
            articles.add(article);
        }

        @Override
        public void issue(Issue issue) {
            issues.add(issue.toString());
        }
    }
}
