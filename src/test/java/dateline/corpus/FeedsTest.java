package dateline.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Issue;
import dateline.model.MetadataField;
import dateline.model.MetadataSource;
import dateline.model.Passage;
import dateline.model.Zone;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of RSS and Atom. */
class FeedsTest {
    @TempDir
    Path directory;

    @Test
    void anItemOfRssIsAnArticleWithAllThatTheFeedSaysOfIt() {
        Reading reading = read("rss-2.0-full.xml");
        Article article = reading.article();
        assertThat(reading.issues()).isEmpty();
        assertThat(article.headline()).contains("Council votes to rebuild Port Ansel’s pier & quay");
        assertThat(article.url()).hasToString("Optional[https://www.courier.example/2031/05/pier]");
        assertThat(article.published()).hasToString("Optional[2031-05-06T17:12:00+02:00]");
        assertThat(article.modified()).isEmpty();
        assertThat(article.authors()).containsExactly("Mara Quist", "Jon Adair");
        assertThat(article.publisher()).contains("The Ansel Courier");
        assertThat(article.section()).contains("Harbour");
        assertThat(article.language()).contains("en-GB");
        assertThat(passages(article, Zone.HEADLINE))
                .containsExactly(article.headline().orElseThrow());
        assertThat(passages(article, Zone.BODY)).hasSize(4).first().asString().startsWith("The harbour council");
        assertThat(article.choices())
                .filteredOn(choice -> choice.field() != MetadataField.LANGUAGE)
                .allMatch(choice -> choice.source() == MetadataSource.FEED);
    }

    @Test
    void entriesThatHoldOnlyASummaryAreKeptAndCounted() {
        Reading reading = read("rss-2.0-summaries.xml");
        assertThat(reading.articles()).hasSize(2);
        assertThat(reasons(reading))
                .containsExactly(
                        "1 of 3 entries have neither headline nor text",
                        "2 of 3 entries hold only a summary; kept as that");
        Article first = reading.articles().getFirst();
        assertThat(first.authors()).containsExactly("Mara Quist");
        assertThat(passages(first, Zone.BODY)).singleElement().asString().startsWith("The council of Port Ansel");
        Article second = reading.articles().getLast();
        assertThat(second.url()).hasToString("Optional[https://www.courier.example/2031/05/ferries]");
        assertThat(second.text()).isEqualTo("Ferries leave from the northern quay");
        assertThat(second.published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<description>Fares stay.</description><content:encoded><![CDATA[%s]]></content:encoded>",
                "<description>Ferry fares in Port Ansel stay as […]</description><content:encoded><![CDATA[%s]]></content:encoded>",
                "<content:encoded><![CDATA[%s]]></content:encoded>"
            })
    void aShortArticleIsWholeWhereTheFeedGivesItAsContent(String words) {
        String article = "<p>Ferry fares in Port Ansel stay as they are, the harbour council said on Monday.</p>"
                + "<p>Captain Odo Marsh had asked for two crowns more.</p>"
                + "<p>The post <a href='/1'>Fares stay</a> appeared first on <a href='/'>The Ansel Courier</a>.</p>";
        Reading reading = item(words.formatted(article));
        assertThat(reading.issues()).isEmpty();
        assertThat(passages(reading.article(), Zone.BODY))
                .containsExactly(
                        "Ferry fares in Port Ansel stay as they are, the harbour council said on Monday.",
                        "Captain Odo Marsh had asked for two crowns more.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<description>Ferry fares in Port Ansel stay.</description><content:encoded>Ferry fares in Port Ansel stay so.</content:encoded>",
                "<description>Fares stay.</description><content:encoded><![CDATA[<p>Ferry fares in Port Ansel stay.</p><p>The council […]</p>]]></content:encoded>",
                "<content:encoded>Ferry fares in Port Ansel stay as they are.</content:encoded>"
            })
    void aShortContentThatIsCutOrNoLongerThanTheSummaryIsASummary(String words) {
        assertThat(reasons(item(words))).containsExactly("1 of 1 entries hold only a summary; kept as that");
    }

    @Test
    void aLinkToTheRestIsNotOfTheText() {
        Reading reading = item("<description>Ferry fares in Port Ansel stay as they are, the harbour council said on"
                + " Monday. &lt;a href='/1'&gt;Continue reading...&lt;/a&gt;</description>");
        assertThat(reasons(reading)).containsExactly("1 of 1 entries hold only a summary; kept as that");
        assertThat(reading.article().text()).endsWith("said on Monday.");
    }

    @Test
    void whereToWriteToTheReporterIsNotOfTheText() {
        Reading reading = item("<content:encoded><![CDATA[<p>Ferry fares in Port Ansel stay as they are, the harbour"
                + " council said on Monday.</p><p>Captain Odo Marsh had asked for two crowns more.</p><p>Mara Quist is a"
                + " harbour reporter. Email her at quist@courier.example.</p>]]></content:encoded>");
        assertThat(passages(reading.article(), Zone.BODY)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Hillgate Post - World, Hillgate Post",
        "World news | Hillgate Post, Hillgate Post",
        "Hillgate Post: Business and Finance, Hillgate Post",
        "Hillgate Post » Latest News, Hillgate Post",
        "Hillgate Post - RSS Feed, Hillgate Post",
        "Hillgate World News, Hillgate World News",
        "Hillgate Post - Fish & Ships, Hillgate Post - Fish & Ships",
        "Money, Money",
        "Live,",
        "Top Stories,"
    })
    void theSectionThatAFeedIsOfIsNoPartOfTheOutletsName(String title, @Nullable String outlet) {
        Reading reading = Reading.ofInput(
                "<rss><channel><title>%s</title><item><title>Ferry fares stay</title></item></channel></rss>"
                        .formatted(title.replace("&", "&amp;")));
        assertThat(reading.article().publisher()).isEqualTo(Optional.ofNullable(outlet));
    }

    private static Reading item(String fields) {
        return Reading.ofInput("""
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Ansel Courier</title>
                <item><title>Ferry fares stay</title><link>https://courier.example/1</link>%s</item></channel></rss>
                """.formatted(fields));
    }

    @Test
    void aLongDescriptionIsTheArticleAndThePublicDtdIsNotNeeded() {
        Reading reading = read("rss-0.91.xml");
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.article().headline()).contains("Café owners lose their petition");
        assertThat(passages(reading.article(), Zone.BODY)).hasSize(4);
    }

    @Test
    void prefixesMeanNothingAndNamespacesAll() {
        Article article = read("rss-1.0.rdf").article();
        assertThat(article.headline()).contains("Council votes to rebuild the pier");
        assertThat(article.publisher()).contains("The Ansel Courier");
        assertThat(article.authors()).containsExactly("Mara Quist");
        assertThat(article.published()).hasToString("Optional[2031-05-06T17:12:00+02:00]");
        assertThat(article.modified()).hasToString("Optional[2031-05-07]");
        assertThat(article.section()).contains("Harbour");
    }

    @Test
    void atomKeepsWhatIsPlainTextAndWhatIsMarkupApart() {
        Reading reading = read("atom-1.0.xml");
        assertThat(reading.issues()).isEmpty();
        Article first = reading.articles().getFirst();
        assertThat(first.headline()).contains("Fares < 10 crowns stay as they are");
        assertThat(first.url()).hasToString("Optional[https://www.courier.example/news/2031/05/pier]");
        assertThat(first.authors()).containsExactly("Mara Quist");
        assertThat(first.publisher()).contains("The Ansel Courier");
        assertThat(first.modified()).hasToString("Optional[2031-05-07T08:00:00Z]");
        assertThat(passages(first, Zone.BODY)).hasSize(5).last().isEqualTo("The vote was broadcast.");
    }

    @Test
    void anEntryFromAnotherFeedIsThatOnes() {
        Article second = read("atom-1.0.xml").articles().getLast();
        assertThat(second.publisher()).contains("The Island Post");
        assertThat(second.authors()).containsExactly("Jon Adair");
        assertThat(second.published()).hasToString("Optional[2031-05-07T08:30:00Z]");
        assertThat(second.modified()).isEmpty();
    }

    @Test
    void atomBeforeItsStandardIsReadToo() {
        Article article = read("atom-0.3.xml").article();
        assertThat(article.headline()).contains("Council & crew: the pier");
        assertThat(article.published()).hasToString("Optional[2031-05-06T17:12:00+02:00]");
        assertThat(article.modified()).hasToString("Optional[2031-05-06T18:00:00+02:00]");
        assertThat(passages(article, Zone.BODY)).hasSize(4);
    }

    @Test
    void feedsThatAreNotWellFormedAreReadAsTheyAreMeant() {
        Reading reading = read("ill-formed.xml");
        assertThat(reading.articles())
                .extracting(article -> article.headline().orElseThrow())
                .containsExactly("Owners & crews meet", "Cafés — and &nosuch; entities", "The last entry is cut off");
        Article first = reading.articles().getFirst();
        assertThat(first.url()).hasToString("Optional[https://www.courier.example/story?id=7&section=harbour&copy=1]");
        assertThat(first.publisher()).contains("Ansel Courier: fish & ships");
        assertThat(first.authors()).containsExactly("Mara Quist");
        assertThat(first.published()).hasToString("Optional[2031-05-06]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1252", "windows-1251"})
    void feedsAreReadInTheEncodingThatTheyAreIn(String encoding) throws IOException {
        String title = encoding.equals("windows-1251") ? "Порт Ансел" : "Café “Ansel”";
        String xml = new String(resource("rss-2.0-full.xml"), UTF_8)
                .replace("encoding=\"UTF-8\"", "encoding=\"%s\"".formatted(encoding))
                .replace("Council votes", title);
        Article article =
                Reading.ofInput(xml.getBytes(Charset.forName(encoding))).article();
        assertThat(article.headline().orElseThrow()).startsWith(title);
    }

    @Test
    void nothingOutsideTheFeedIsTouched() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "the combination of the safe");
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            String address = "http://127.0.0.1:" + server.socket().getLocalPort();
            Reading reading = Reading.ofInput(new String(resource("entities-from-elsewhere.xml"), UTF_8)
                    .replace("FILE", secret.toUri().toString())
                    .replace("ADDRESS", address));
            assertThat(reading.article().publisher()).contains("The Ansel Courier");
            assertThat(reading.article().text())
                    .contains("It says &secret; and &page;")
                    .doesNotContain("safe");
            assertThat(reasons(reading))
                    .containsExactlyInAnyOrder(
                            "its document type names files elsewhere or entities made of others; none of them is looked up",
                            "1 of 1 entries hold only a summary; kept as that");
            assertThat(server.accept()).isNull();
        }
    }

    @Test
    void entitiesMadeOfEntitiesAreNotUnfolded() {
        Reading reading = read("entities-of-entities.xml");
        assertThat(reading.article().text())
                .contains("&lol9; said the council, ha.")
                .hasSizeLessThan(100);
        assertThat(reasons(reading)).hasSize(2);
    }

    @Test
    void aHundredThousandNestedElementsAreReadInBoundedMemory() {
        String deep = "<b>".repeat(100_000);
        String escaped = deep.replace("<", "&lt;");
        Reading reading = Reading.ofInput("""
                <rss><channel><title>The Ansel Courier</title>%s
                <item><title>One</title><link>https://courier.example/1</link><description>%s</description></item>
                <item><title>Two</title><link>https://courier.example/2</link><description>%s words</description></item>
                """.formatted("<x>".repeat(300), escaped, deep));
        assertThat(reading.issues()).isNotEmpty();
    }

    @Test
    void anEntryThatIsLargerThanAnyArticleEndsTheReadingAndKeepsWhatWasReadBefore() {
        String first = "<item><title>One</title><link>https://courier.example/1</link></item>";
        Reading reading = Reading.ofInput("<rss><channel><title>The Ansel Courier</title>%s<item><title>%s"
                .formatted(first, "long words ".repeat(900_000)));
        assertThat(reading.articles()).hasSize(1);
        assertThat(reasons(reading)).contains("read up to entry 1: one part of it is longer than 8,388,608 characters");
    }

    @Test
    void anElementWithoutANameIsNoReasonToStop() {
        Reading reading = Reading.ofInput(
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>One <a:>and</a:> two</title></entry></feed>");
        assertThat(reading.article().headline()).contains("One and two");
    }

    @Test
    void aDocumentTypeWithoutEndIsRefused() {
        Reading reading = Reading.ofInput("<!DOCTYPE rss [" + "<!ENTITY a 'b'>".repeat(10_000));
        assertThat(reasons(reading))
                .containsExactly(
                        "read up to entry 0: the document type's declaration is longer than 65,536 characters");
    }

    @Test
    void aFeedOfMoreEntriesThanFitIntoMemoryIsReadOneByOne() throws IOException {
        Path feed = directory.resolve("feed.xml");
        try (var out = Files.newBufferedWriter(feed)) {
            out.write("<rss><channel><title>The Ansel Courier</title>");
            for (int index = 0; index < 5_000; index++)
                out.write("<item><title>Story %1$d</title><link>https://courier.example/%1$d</link></item>"
                        .formatted(index));
            out.write("</channel></rss>");
        }
        Reading reading = Reading.of(feed);
        assertThat(reading.articles()).hasSize(5_000);
        assertThat(reasons(reading)).containsExactly("5000 of 5000 entries hold only a summary; kept as that");
    }

    @Test
    void aFeedWithoutEntriesIsAnIssue() {
        Reading reading =
                Reading.ofInput("<rss version='2.0'><channel><title>The Ansel Courier</title></channel></rss>");
        assertThat(reading.articles()).isEmpty();
        assertThat(reasons(reading)).containsExactly("a feed without entries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?>\n<!-- a -- > b -->\n<?pi x?>\n<rss><channel/></rss>",
                "\uFEFF \n <RSS><channel></channel></RSS>",
                "<!DOCTYPE html><rss><channel/></rss>",
                "<!DOCTYPE rss [ <!ENTITY a \"]>\"> ]><rss/>",
                "<atom10:feed xmlns:atom10='http://www.w3.org/2005/Atom'/>"
            })
    void feedsAreKnownByTheirFirstElement(String xml) {
        assertThat(reasons(Reading.ofInput(xml))).containsExactly("a feed without entries");
    }

    private static Reading read(String name) {
        try {
            return Reading.ofInput(resource(name));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(FeedsTest.class.getResourceAsStream("feed/" + name), name)) {
            return bytes.readAllBytes();
        }
    }

    private static List<String> reasons(Reading reading) {
        return reading.issues().stream().map(Issue::reason).toList();
    }

    private static Stream<String> passages(Article article, Zone zone) {
        return article.passages().stream()
                .filter(passage -> passage.zone() == zone)
                .map(Passage::span)
                .map(span -> span.of(article.text()));
    }
}
