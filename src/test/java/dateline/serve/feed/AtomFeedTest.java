package dateline.serve.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Fed fed = new Fed();

    @AfterEach
    void close() {
        fed.close();
    }

    @Test
    void aFeedWithoutChangesIsAFeed() throws Exception {
        Document feed = feed("feed.atom");
        assertThat(texts(feed, "id")).containsExactly(Fed.BASE + "feed.atom");
        assertThat(texts(feed, "updated")).hasSize(1);
        assertThat(texts(feed, "title")).containsExactly("Dateline: what is new");
    }

    @Test
    void theLatestStandsFirstAndEachArticleOnce() throws Exception {
        fed.put("Story", 1, 3);
        fed.put("Story, corrected,", 2, 2);
        assertThat(texts(feed("feed.atom"), "title").stream().skip(1))
                .containsExactly("Story, corrected, 2", "Story 3", "Story 1");
    }

    @Test
    void whatArticlesSayIsEscapedAndWhatXmlCannotHoldIsLeftOut() throws Exception {
        fed.put("<script>alert(\"1\")</script> & ]]> \u0001\u000b", 1, 1);
        assertThat(texts(feed("feed.atom"), "title").getLast()).isEqualTo("<script>alert(\"1\")</script> & ]]>  1");
    }

    @Test
    void anArticleThatWentIsADeletedEntryAndItsHeadlineIsNowhere() throws Exception {
        fed.put("Story", 1, 120);
        fed.withdraw(10);
        Document latest = feed("feed.atom");
        NodeList deleted = latest.getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry");
        assertThat(deleted.getLength()).isEqualTo(1);
        assertThat(((Element) deleted.item(0)).getAttribute("ref"))
                .isEqualTo(Fed.article(10).getURI());
        assertThat(texts(feed("feed.atom?page=1"), "title"))
                .doesNotContain("Story 10")
                .contains("Story 9");
    }

    @Test
    void theArchiveHasAllThatTheLatestHasNot() throws Exception {
        fed.put("Story", 1, 130);
        Set<String> titles = new TreeSet<>();
        String next = "feed.atom";
        for (int documents = 0; !next.isEmpty(); documents++) {
            assertThat(documents).isLessThan(5);
            Document feed = feed(next);
            titles.addAll(texts(feed, "title"));
            next = link(feed, "prev-archive");
            assertThat(link(feed, "next")).isEqualTo(next);
        }
        assertThat(titles)
                .containsAll(IntStream.rangeClosed(1, 130)
                        .mapToObj("Story %d"::formatted)
                        .toList());
        Document archive = feed("feed.atom?page=1");
        assertThat(archive.getElementsByTagNameNS("http://purl.org/syndication/history/1.0", "archive")
                        .getLength())
                .isEqualTo(1);
        assertThat(link(archive, "current")).isEqualTo(Fed.BASE + "feed.atom");
        assertThat(fed.get("feed.atom?page=3", "*/*").statusCode()).isEqualTo(404);
        assertThat(fed.get("feed.atom?page=x", "*/*").statusCode()).isEqualTo(400);
    }

    private Document feed(String address) throws Exception {
        HttpResponse<String> response = fed.get(address, "application/atom+xml");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(texts(feed, "id")).doesNotHaveDuplicates();
        return feed;
    }

    private static List<String> texts(Document feed, String element) {
        NodeList found = feed.getElementsByTagNameNS(ATOM, element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }

    private static String link(Document feed, String relation) {
        NodeList links = feed.getElementsByTagNameNS(ATOM, "link");
        return IntStream.range(0, links.getLength())
                .mapToObj(index -> (Element) links.item(index))
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElse("");
    }
}
