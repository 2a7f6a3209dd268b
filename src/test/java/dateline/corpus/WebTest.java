package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dateline.corpus.ReadingOptions.Follow;
import dateline.corpus.resource.Limits;
import dateline.corpus.web.Tempo;
import dateline.model.Article;
import dateline.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fetched from the Web, against a site on this machine. */
final class WebTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    /** Enough for this machine to answer itself, were it to answer. */
    private static final Duration SHORT = Duration.ofMillis(300);

    private final Site site = new Site();
    private final HandTime time = new HandTime();

    private final List<String> notes = new ArrayList<>();

    @TempDir
    private Path folder;

    private Follow follow = Follow.FETCHED;
    private int maxPages = ReadingOptions.MAX_PAGES;
    private boolean privateAddresses = true;
    private Optional<Path> cache = Optional.empty();
    private Tempo tempo = tempo(LONG, LONG);

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageIsReadWithItsAddress() {
        site.hasArticle("/bridge", "Harbour bridge opens again");
        Article article = read(site.address("/bridge")).article();
        assertThat(article.headline()).contains("Harbour bridge opens again");
        assertThat(article.url()).contains(URI.create(site.address("/bridge")));
    }

    @Test
    void weSayWhoWeAre() {
        site.hasArticle("/bridge", "Harbour bridge opens again");
        read(site.address("/bridge"));
        assertThat(site.asked()).allSatisfy(asked -> {
            assertThat(asked.headers().getFirst("User-Agent"))
                    .startsWith("Dateline")
                    .endsWith("(+https://w3id.org/dateline)");
            assertThat(asked.headers()).doesNotContainKeys("Cookie", "Authorization", "Referer");
        });
    }

    @Test
    void theCharacterSetIsTheOneOfTheHeader() {
        site.has(
                "/cafe",
                "text/html; charset=iso-8859-1",
                Site.article("Caf\u00e9 opens at the harbour bridge")
                        .replace("<meta charset=\"utf-8\">", "")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(site.address("/cafe")).article().headline()).contains("Caf\u00e9 opens at the harbour bridge");
    }

    @Test
    void aPageIsUnpacked() throws IOException {
        byte[] packed = gzip(Site.article("Harbour bridge opens again").getBytes(StandardCharsets.UTF_8));
        site.on("/bridge", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.send(exchange, "text/html", packed);
        });
        assertThat(read(site.address("/bridge")).articles()).hasSize(1);
        assertThat(site.asked().getLast().headers().getFirst("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void aDatasetIsReadLikeAFile() {
        site.has("/news.jsonl", "application/octet-stream", """
                {"title": "First of these", "text": "It was the first of all the things they had in the town."}
                {"title": "Second of these", "text": "It was the second of all the things they had in the town."}
                """);
        assertThat(read(site.address("/news.jsonl")).articles()).hasSize(2);
    }

    // Redirects

    @Test
    void redirectsAreFollowedToTheAddressThatCounts() {
        site.redirects("/old", "/new/")
                .redirects("/new/", "?page=1")
                .hasArticle("/new/?page=1", "Harbour bridge opens again");
        assertThat(read(site.address("/old")).article().url()).contains(URI.create(site.address("/new/?page=1")));
    }

    @Test
    void redirectsInACircleEnd() {
        site.redirects("/a", "/b").redirects("/b", "/a");
        assertThat(reason(site.address("/a"))).isEqualTo("redirected more than 5 times");
    }

    @Test
    void fiveRedirectsAreFollowedAndNoMore() {
        for (int i = 0; i < 6; i++) site.redirects("/" + i, "/" + (i + 1));
        site.hasArticle("/6", "Harbour bridge opens again");
        assertThat(reason(site.address("/0"))).isEqualTo("redirected more than 5 times");
        assertThat(read(site.address("/1")).articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://news.example/a", "data:text/html,a", "javascript:a()"})
    void redirectsLeadOnlyToTheWeb(String location) {
        site.redirects("/a", location);
        assertThat(reason(site.address("/a")))
                .isEqualTo("redirected to %s: only http and https addresses are fetched".formatted(location));
    }

    @Test
    void aRedirectWithoutALocationIsAStatus() {
        site.status("/a", 301);
        assertThat(reason(site.address("/a"))).isEqualTo("status 301, Moved Permanently");
    }

    // The local network

    @Test
    void thisMachineIsNotAskedUnlessAllowed() {
        privateAddresses = false;
        site.hasArticle("/bridge", "Harbour bridge opens again");
        int port = URI.create(site.address("/")).getPort();
        for (String host :
                List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "0.0.0.0"))
            assertThat(reason("http://%s:%d/bridge".formatted(host, port)))
                    .isEqualTo("a private address; such are fetched only with --allow-private-addresses");
        assertThat(site.paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2130706433", "127.1", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "127.0.0.1."})
    void noOtherWayToWriteItHelps(String host) {
        privateAddresses = false;
        site.hasArticle("/bridge", "Harbour bridge opens again");
        int port = URI.create(site.address("/")).getPort();
        Reading reading = read("http://%s:%d/bridge".formatted(host, port));
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues()).hasSize(1);
        assertThat(site.paths()).isEmpty();
    }

    // Robots

    @Test
    void whatRobotsTxtForbidsIsNotFetched() {
        site.has("/robots.txt", "text/plain", """
                        User-agent: *
                        Disallow: /

                        User-agent: Dateline
                        Disallow: /private/
                        """)
                .hasArticle("/bridge", "Harbour bridge opens again")
                .hasArticle("/private/a", "Not to be read");
        assertThat(reason(site.address("/private/a"))).isEqualTo("robots.txt does not allow it");
        assertThat(read(site.address("/bridge")).articles()).hasSize(1);
        assertThat(site.paths()).containsExactly("/robots.txt", "/robots.txt", "/bridge");
    }

    @Test
    void robotsTxtHoldsForWhereARedirectLeads() {
        site.has("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/")
                .redirects("/a", "/private/a")
                .hasArticle("/private/a", "Not to be read");
        assertThat(reason(site.address("/a")))
                .isEqualTo("redirected to %s: robots.txt does not allow it".formatted(site.address("/private/a")));
    }

    @ParameterizedTest
    @CsvSource({"401, true", "404, true", "410, true", "429, false", "500, false", "503, false"})
    void withoutARobotsTxtAllIsAllowedAndWithoutAnAnswerNothing(int status, boolean allowed) {
        site.status("/robots.txt", status).hasArticle("/bridge", "Harbour bridge opens again");
        Reading reading = read(site.address("/bridge"));
        assertThat(reading.articles()).hasSize(allowed ? 1 : 0);
        if (!allowed)
            assertThat(reading.issues()).singleElement().satisfies(issue -> assertThat(issue.reason())
                    .startsWith("its robots.txt cannot be had (status " + status));
    }

    @Test
    void robotsTxtIsAskedForOnceInARun() {
        site.hasArticle("/a", "Harbour bridge opens again").hasArticle("/b", "Ferry calls at the new pier");
        assertThat(read(site.address("/a"), site.address("/b")).articles()).hasSize(2);
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/b");
    }

    @Test
    void betweenTwoRequestsToAHostThereIsAPause() {
        site.hasArticle("/a", "Harbour bridge opens again").hasArticle("/b", "Ferry calls at the new pier");
        read(site.address("/a"), site.address("/b"));
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "0.1, 1", "86400, 30"})
    void theDelayThatAHostAsksForIsKeptUpToALimit(String asked, int kept) {
        site.has("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: %s\nDisallow:".formatted(asked))
                .hasArticle("/a", "Harbour bridge opens again");
        assertThat(read(site.address("/a")).articles()).hasSize(1);
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(kept));
    }

    // Only what changed

    @Test
    void whatHasNotChangedIsReadFromTheCache() {
        cache = Optional.of(folder);
        site.on("/bridge", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")))
                exchange.sendResponseHeaders(304, -1);
            else {
                exchange.getResponseHeaders().set("ETag", "\"v1\"");
                sendArticle(exchange, "Harbour bridge opens again");
            }
        });
        Article first = read(site.address("/bridge")).article();
        assertThat(read(site.address("/bridge")).article()).isEqualTo(first);
        assertThat(site.paths()).containsExactly("/robots.txt", "/bridge", "/robots.txt", "/bridge");
    }

    @Test
    void theDateOfTheLastChangeServesAsWell() {
        cache = Optional.of(folder);
        String date = "Sat, 03 May 2031 08:00:00 GMT";
        site.on("/bridge", exchange -> {
            if (date.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since")))
                exchange.sendResponseHeaders(304, -1);
            else {
                exchange.getResponseHeaders().set("Last-Modified", date);
                sendArticle(exchange, "Harbour bridge opens again");
            }
        });
        read(site.address("/bridge"));
        assertThat(read(site.address("/bridge")).articles()).hasSize(1);
    }

    @Test
    void whatHasChangedIsReadAnew() {
        cache = Optional.of(folder);
        AtomicInteger version = new AtomicInteger();
        site.on("/bridge", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"%d\"".formatted(version.incrementAndGet()));
            sendArticle(exchange, version.get() == 1 ? "Harbour bridge opens again" : "Harbour bridge shuts again");
        });
        read(site.address("/bridge"));
        assertThat(read(site.address("/bridge")).article().headline()).contains("Harbour bridge shuts again");
    }

    @Test
    void aBrokenCacheIsNoticedAndTheRunGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("cache"), "a file, and no folder");
        cache = Optional.of(file);
        site.on("/bridge", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            sendArticle(exchange, "Harbour bridge opens again");
        });
        Reading reading = read(site.address("/bridge"));
        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.issues()).singleElement().satisfies(issue -> assertThat(issue.toString())
                .startsWith("cache " + file));
    }

    // Bad servers

    @ParameterizedTest
    @CsvSource({
        "404, 'status 404, Not Found'",
        "410, 'status 410, Gone'",
        "401, 'status 401, Unauthorized'",
        "500, 'status 500, Internal Server Error'",
        "599, status 599",
        "304, 'status 304, Not Modified'"
    })
    void aStatusIsTold(int status, String reason) {
        site.status("/a", status);
        assertThat(reason(site.address("/a"))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"429|7|7", "503|Sat, 03 May 2031 10:01:01 GMT|60", "503|soon|5", "429||5"})
    void aBusyServerIsAskedAgainWhenItSays(int status, String retryAfter, int seconds) {
        AtomicInteger asked = new AtomicInteger();
        site.on("/a", exchange -> {
            if (asked.getAndIncrement() > 0) sendArticle(exchange, "Harbour bridge opens again");
            else {
                if (retryAfter != null) exchange.getResponseHeaders().set("Retry-After", retryAfter);
                exchange.sendResponseHeaders(status, -1);
            }
        });
        assertThat(read(site.address("/a")).articles()).hasSize(1);
        assertThat(time.waits()).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void aServerThatStaysBusyIsGivenUp() {
        site.status("/a", 503);
        assertThat(reason(site.address("/a"))).isEqualTo("status 503, Service Unavailable");
        assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/a", "/a");
    }

    @Test
    void aServerThatWantsToBeLeftAloneForLongIsLeftAlone() {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "86400");
            exchange.sendResponseHeaders(429, -1);
        });
        assertThat(reason(site.address("/a"))).isEqualTo("status 429, Too Many Requests");
        assertThat(site.paths()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void aSilentServerIsNotWaitedForForEver() {
        tempo = tempo(SHORT, LONG);
        site.on("/a", exchange -> site.fallSilent());
        assertThat(reason(site.address("/a"))).isEqualTo("timed out while waiting for the answer");
    }

    @Test
    void aSlowServerHasSoMuchTimeAndNoMore() {
        tempo = tempo(LONG, SHORT);
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            site.fallSilent();
        });
        assertThat(reason(site.address("/a"))).startsWith("timed out: it took longer than");
    }

    @Test
    void anEndlessPageIsLeft() {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            byte[] words = "<p>and on and on".repeat(1000).getBytes(StandardCharsets.UTF_8);
            endlessly(exchange.getResponseBody(), words);
        });
        assertThat(reason(site.address("/a"))).isEqualTo("larger than %,d bytes".formatted(Limits.LONGEST_PAGE));
    }

    @Test
    void aBombIsNotUnpackedWhole() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int megabytes = 0; megabytes < 200; megabytes++) gzip.write(spaces);
        }
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.send(exchange, "text/html", bomb.toByteArray());
        });
        assertThat(reason(site.address("/a"))).isEqualTo("larger than %,d bytes".formatted(Limits.LONGEST_PAGE));
    }

    @Test
    void whatIsNotPackedAsItSaysIsTold() {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            sendArticle(exchange, "Harbour bridge opens again");
        });
        assertThat(reason(site.address("/a"))).startsWith("cannot be had: ");
        site.on("/b", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            sendArticle(exchange, "Harbour bridge opens again");
        });
        assertThat(reason(site.address("/b"))).isEqualTo("sent in the encoding br, which was not asked for");
    }

    @Test
    void aPageThatBreaksOffIsNotRead() {
        byte[] page = Site.article("Harbour bridge opens again").getBytes(StandardCharsets.UTF_8);
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length + 1000);
            exchange.getResponseBody().write(page);
            exchange.getResponseBody().flush();
        });
        assertThat(reason(site.address("/a"))).isEqualTo("the connection was closed before the end");
    }

    @Test
    void whereNobodyAnswersIsTold() {
        String address = site.address("/a");
        site.close();
        assertThat(reason(address)).isEqualTo("nobody answers there");
    }

    @ParameterizedTest
    @CsvSource({
        "http://, no address that can be asked for",
        "http:///path, no address that can be asked for",
        "https://user:secret@news.example/, addresses with a user name or password are not fetched",
        "http://news.example:99999/, no address that can be asked for",
        "http://[::1, no address that can be asked for"
    })
    void anAddressThatCannotBeAskedForIsTold(String address, String reason) {
        assertThat(reason(address)).isEqualTo(reason);
    }

    @Test
    void theRunGoesOnAfterAFailure() {
        site.hasArticle("/bridge", "Harbour bridge opens again");
        Reading reading = read(site.address("/none"), site.address("/bridge"));
        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.issues()).containsExactly(new Issue(site.address("/none"), "", "status 404, Not Found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "SSH-2.0-OpenSSH_9.6\r\n",
                "HTTP/1.1\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/1.1 200 OK",
                "HTTP/1.1 200 OK\r\nContent-Length: 10",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=no-such; charset=\"\r\nContent-Length: 5\r\n\r\n<html",
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n",
                "HTTP/1.1 206 Partial Content\r\nContent-Length: 5\r\n\r\n<html",
                "HTTP/1.1 302 Found\r\nLocation: http://[::1\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 302 Found\r\nLocation: \r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 302 Found\r\nLocation: http://a:b@127.0.0.1/\r\nContent-Length: 0\r\n\r\n",
                "HTTP/2.0 200 OK\r\n\r\n",
                "HTTP/1.0 200 OK\r\n\r\n"
            })
    void nonsenseIsOneIssue(String answer) {
        try (RawSite raw = RawSite.of(answer)) {
            assertThat(reason(raw.address())).isNotBlank().doesNotContain("null");
        }
    }

    @Test
    void endlessHeadersAreLeft() {
        try (RawSite raw = new RawSite(out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            endlessly(out, "X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
        })) {
            assertThat(reason(raw.address())).isNotBlank();
        }
        try (RawSite raw = new RawSite(out -> {
            out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.US_ASCII));
            endlessly(out, "and on ".getBytes(StandardCharsets.US_ASCII));
        })) {
            assertThat(reason(raw.address())).isNotBlank();
        }
    }

    @Test
    void aServerThatAlwaysSaysToGoOnIsLeft() {
        tempo = tempo(LONG, SHORT);
        try (RawSite raw = new RawSite(
                out -> endlessly(out, "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(reason(raw.address())).startsWith("timed out: it took longer than");
        }
    }

    @Test
    void anEndlessErrorPageIsNotReadToItsEnd() {
        site.on("/a", exchange -> {
            exchange.sendResponseHeaders(404, 0);
            endlessly(exchange.getResponseBody(), "none here ".repeat(1000).getBytes(StandardCharsets.UTF_8));
        });
        assertThat(reason(site.address("/a"))).isEqualTo("status 404, Not Found");
    }

    @Test
    void anEndlessRobotsTxtIsReadAsFarAsTheStandardAsks() {
        site.hasArticle("/bridge", "Harbour bridge opens again").on("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("User-agent: *\nDisallow: /private\n".getBytes(StandardCharsets.UTF_8));
            endlessly(exchange.getResponseBody(), "# and so on\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
        });
        assertThat(read(site.address("/bridge")).articles()).hasSize(1);
        assertThat(reason(site.address("/private"))).isEqualTo("robots.txt does not allow it");
    }

    // Feeds

    @Test
    void aFeedThatIsNamedByItsAddressIsFollowed() {
        site.has("/feed.xml", "application/rss+xml", feed(site.address("/bridge")))
                .hasArticle("/bridge", "Harbour bridge opens again");
        Article article = read(site.address("/feed.xml")).article();
        assertThat(article.url()).contains(URI.create(site.address("/bridge")));
        assertThat(article.text()).contains("It had been closed since a ship had struck one of the pillars");
        assertThat(article.publisher()).contains("The Quayside Courier");
    }

    @Test
    void unlessOneSaysNotTo() {
        follow = Follow.NONE;
        site.has("/feed.xml", "application/rss+xml", feed(site.address("/bridge")));
        assertThat(read(site.address("/feed.xml")).article().text()).contains("Only a summary");
        assertThat(site.paths()).containsExactly("/robots.txt", "/feed.xml");
    }

    @Test
    void aFeedInAFileIsFollowedIfOneSaysSo() throws IOException {
        site.hasArticle("/bridge", "Harbour bridge opens again");
        String file = Files.writeString(folder.resolve("feed.xml"), feed(site.address("/bridge")))
                .toString();
        assertThat(read(file).article().text()).contains("Only a summary");
        assertThat(site.paths()).isEmpty();
        follow = Follow.ALL;
        assertThat(read(file).article().text()).contains("a ship had struck one of the pillars");
    }

    @Test
    void thePagesOfFeedsAreCountedToo() {
        maxPages = 1;
        site.has("/feed.xml", "application/rss+xml", feed(site.address("/bridge"), site.address("/pier")))
                .hasArticle("/bridge", "Harbour bridge opens again")
                .hasArticle("/pier", "Ferry calls at the new pier");
        Reading reading = read(site.address("/feed.xml"));
        assertThat(site.paths()).containsExactly("/robots.txt", "/feed.xml", "/bridge");
        assertThat(reading.issues())
                .contains(new Issue(site.address("/pier"), "", "not fetched: --max-pages is reached"));
    }

    // Sitemaps

    @Test
    void thePagesOfASitemapAreReadTheNewestFirst() {
        site.has(
                "/sitemap.xml",
                "application/xml",
                sitemap(
                        "<url><loc>%s</loc><lastmod>2031-05-01</lastmod></url>".formatted(site.address("/old")),
                        "<url><loc>%s</loc></url>".formatted(site.address("/undated")),
                        "<url><loc>%s</loc><lastmod>2031-05-02T23:30:00-05:00</lastmod></url>"
                                .formatted(site.address("/new")),
                        "<url><loc>%s</loc><lastmod>2031-05-03T01:00Z</lastmod></url>"
                                .formatted(site.address("/newer"))));
        for (String name : List.of("old", "undated", "new", "newer"))
            site.hasArticle("/" + name, "The bridge is " + name);
        Reading reading = read(site.address("/sitemap.xml"));
        assertThat(reading.issues()).isEmpty();
        assertThat(headlines(reading))
                .containsExactly(
                        "The bridge is new", "The bridge is newer", "The bridge is old", "The bridge is undated");
    }

    @Test
    void whatANewsSitemapSaysIsKnownOfItsArticles() {
        site.has("/news.xml", "application/xml", sitemap("""
                <url><loc>%s</loc><news:news>
                  <news:publication><news:name>The Quayside Courier</news:name><news:language>en</news:language></news:publication>
                  <news:publication_date>2031-05-03T09:15:00+02:00</news:publication_date>
                  <news:title>Harbour bridge opens again</news:title></news:news>
                  <image:image><image:loc>http://images.example/a.jpg</image:loc><image:title>A bridge</image:title></image:image>
                </url>""".formatted(site.address("/bridge"))));
        site.hasArticle("/bridge", "Harbour bridge opens again");
        Article article = read(site.address("/news.xml")).article();
        assertThat(article.publisher()).contains("The Quayside Courier");
        assertThat(article.published().map(Object::toString)).contains("2031-05-03T09:15:00+02:00");
    }

    @Test
    void anIndexLeadsToItsSitemapsPackedOrNot() throws IOException {
        site.has("/index.xml", "application/xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>%s</loc><lastmod>2031-04-01</lastmod></sitemap>
                <sitemap><loc>%s</loc><lastmod>2031-05-01</lastmod></sitemap>
                </sitemapindex>""".formatted(site.address("/april.xml"), site.address("/may.xml")))
                .has("/april.xml", "application/xml", sitemap("<url><loc>%s</loc></url>".formatted(site.address("/a"))))
                .has("/may.xml", "application/xml", sitemap("<url><loc>%s</loc></url>".formatted(site.address("/b"))))
                .hasArticle("/a", "Harbour bridge opens again")
                .hasArticle("/b", "Ferry calls at the new pier");
        assertThat(headlines(read(site.address("/index.xml"))))
                .containsExactly("Ferry calls at the new pier", "Harbour bridge opens again");
    }

    @Test
    void aPackedSitemapIsUnpacked() throws IOException {
        String pages = sitemap("<url><loc>%s</loc></url>".formatted(site.address("/bridge")));
        site.has(
                        "/index.xml",
                        "application/xml",
                        "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>"
                                .formatted(site.address("/sitemap.xml.gz")))
                .has("/sitemap.xml.gz", "application/gzip", gzip(pages.getBytes(StandardCharsets.UTF_8)))
                .hasArticle("/bridge", "Harbour bridge opens again");
        assertThat(read(site.address("/index.xml")).articles()).hasSize(1);
        assertThat(read(site.address("/sitemap.xml.gz")).articles()).hasSize(1);
    }

    @Test
    void aCrawlIsReadAtItsAddress() throws IOException {
        String page = Site.article("Harbour bridge opens again");
        String response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        String warc = """
                WARC/1.0\r
                WARC-Type: response\r
                WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r
                WARC-Date: 2031-05-03T10:00:00Z\r
                WARC-Target-URI: https://courier.example/bridge\r
                Content-Type: application/http; msgtype=response\r
                Content-Length: %d\r
                \r
                %s\r
                \r
                """.formatted(response.getBytes(StandardCharsets.UTF_8).length, response);
        site.has("/crawl.warc.gz", "application/octet-stream", gzip(warc.getBytes(StandardCharsets.UTF_8)));
        assertThat(read(site.address("/crawl.warc.gz")).article().url())
                .contains(URI.create("https://courier.example/bridge"));
    }

    @Test
    void anIndexThatListsItselfIsReadOnce() {
        site.has("/index.xml", "application/xml", """
                <sitemapindex><sitemap><loc>%1$s</loc></sitemap><sitemap><loc>%1$s</loc></sitemap></sitemapindex>""".formatted(site.address("/index.xml")));
        assertThat(read(site.address("/index.xml")).articles()).isEmpty();
        assertThat(site.paths()).containsExactly("/robots.txt", "/index.xml");
    }

    @Test
    void noMorePagesAreFetchedThanAgreed() {
        maxPages = 2;
        site.has(
                "/sitemap.xml",
                "application/xml",
                sitemap(IntStream.range(0, 5)
                        .mapToObj(i -> "<url><loc>%s</loc></url>".formatted(site.address("/" + i)))
                        .toArray(String[]::new)));
        for (int i = 0; i < 5; i++) site.hasArticle("/" + i, "Bridge number %d opens again".formatted(i));
        Reading reading = read(site.address("/sitemap.xml"));
        assertThat(headlines(reading)).containsExactly("Bridge number 0 opens again", "Bridge number 1 opens again");
        assertThat(reading.issues()).isEmpty();
        assertThat(notes)
                .containsExactly(site.address("/sitemap.xml")
                        + ": of 5 pages listed, 3 are not fetched: --max-pages is reached");
    }

    @Test
    void aSitemapOnDiskIsReadTheSameWay() throws IOException {
        site.hasArticle("/bridge", "Harbour bridge opens again");
        Path file = Files.writeString(
                folder.resolve("sitemap.xml"), sitemap("<url><loc>%s</loc></url>".formatted(site.address("/bridge"))));
        assertThat(read(file.toString()).articles()).hasSize(1);
    }

    @Test
    void aSitemapMayNotReachIntoTheLocalNetwork() throws IOException {
        privateAddresses = false;
        site.hasArticle("/bridge", "Harbour bridge opens again");
        Path file = Files.writeString(
                folder.resolve("sitemap.xml"),
                sitemap(
                        "<url><loc>%s</loc></url>".formatted(site.address("/bridge")),
                        "<url><loc>file:///etc/passwd</loc></url>"));
        Reading reading = read(file.toString());
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues())
                .extracting(Issue::reason)
                .containsExactly(
                        "a private address; such are fetched only with --allow-private-addresses",
                        "only http and https addresses are fetched");
    }

    @Test
    void aSitemapThatBreaksOffGivesWhatItHad() {
        site.has("/sitemap.xml", "application/xml", """
                <urlset>
                <url><loc>%s</loc></url>
                <url><loc>http://news.ex""".formatted(site.address("/bridge")))
                .hasArticle("/bridge", "Harbour bridge opens again");
        Reading reading = read(site.address("/sitemap.xml"));
        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.issues())
                .containsExactly(new Issue(
                        site.address("/sitemap.xml"), "", "1 of 2 entries have no address, or one that breaks off"));
    }

    @Test
    void aSitemapNeedNotBeWellFormed() {
        site.has("/sitemap.xml", "application/xml", """
                <urlset><url><loc>%s?a=b&c=d</loc><undeclared:thing/></url><br>
                <url><loc> <![CDATA[%s]]>
                </loc></urlset>""".formatted(site.address("/bridge"), site.address("/pier")))
                .hasArticle("/bridge?a=b&c=d", "Harbour bridge opens again")
                .hasArticle("/pier", "Ferry calls at the new pier");
        assertThat(read(site.address("/sitemap.xml")).articles()).hasSize(2);
    }

    @Test
    void entitiesOfASitemapAreNotExpandedNorFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), site.address("/secret"));
        Path file = Files.writeString(folder.resolve("sitemap.xml"), """
                <?xml version="1.0"?>
                <!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY secret SYSTEM "%s"><!ENTITY %% more SYSTEM "%s"> %%more;]>
                <urlset><url><loc>&secret;</loc></url><url><loc>%s&b;</loc></url></urlset>
                """.formatted(
                        secret.toUri(), site.address("/more.dtd"), site.address("/")));
        Reading reading = read(file.toString());
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues()).isNotEmpty();
        assertThat(site.paths()).containsExactly("/robots.txt", "/&b;"); // what it says, and no more
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"noindex|", "none|", "'noai, noimageai'|", "dateline: noindex|", "|noindex,nofollow", "|NOAI"})
    void aPageThatIsNotToBeUsedByRobotsIsPassedOverUnlessAPersonNamesIt(String header, String meta) {
        site.has("/sitemap.xml", "application/xml", sitemap("<url><loc>%s</loc></url>".formatted(site.address("/a"))));
        site.on("/a", exchange -> {
            if (header != null) exchange.getResponseHeaders().set("X-Robots-Tag", header);
            Site.send(
                    exchange,
                    "text/html",
                    Site.article("Harbour bridge opens again")
                            .replace(
                                    "<title>",
                                    "<meta name=robots content='%s'><title>".formatted(meta == null ? "all" : meta))
                            .getBytes(StandardCharsets.UTF_8));
        });
        assertThat(reason(site.address("/sitemap.xml"))).startsWith("its publisher asks robots not to use it (no");
        assertThat(read(site.address("/a")).articles()).hasSize(1);
    }

    @Test
    void whatIsSaidToOtherRobotsIsNotForUs() {
        site.has("/sitemap.xml", "application/xml", sitemap("<url><loc>%s</loc></url>".formatted(site.address("/a"))));
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().add("X-Robots-Tag", "otherbot: noindex, noai");
            exchange.getResponseHeaders().add("X-Robots-Tag", "max-image-preview: large");
            sendArticle(exchange, "Harbour bridge opens again");
        });
        assertThat(read(site.address("/sitemap.xml")).articles()).hasSize(1);
    }

    private Reading read(String... sources) {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        ReadingOptions options = new ReadingOptions(Map.of(), follow, maxPages, privateAddresses, cache);
        new Sources(InputStream.nullInputStream(), options, tempo)
                .read(Arrays.asList(sources), reading.articles()::add, reading.issues()::add, notes::add);
        return reading;
    }

    /** Why nothing was read. */
    private String reason(String source) {
        Reading reading = read(source);
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues()).hasSize(1);
        return reading.issues().getFirst().reason();
    }

    private Tempo tempo(Duration silence, Duration page) {
        return new Tempo(time, time::sleep, Duration.ofSeconds(1), LONG, silence, page, LONG);
    }

    private static List<String> headlines(Reading reading) {
        return reading.articles().stream()
                .map(article -> article.headline().orElseThrow())
                .toList();
    }

    private static String feed(String... links) {
        return Arrays.stream(links)
                .map(link -> "<item><title>News</title><link>%s</link><description>Only a summary</description></item>"
                        .formatted(link))
                .collect(Collectors.joining(
                        "\n", "<rss version='2.0'><channel><title>The Quayside Courier</title>", "</channel></rss>"));
    }

    private static String sitemap(String... urls) {
        return Arrays.stream(urls).collect(Collectors.joining("\n", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "\n</urlset>"));
    }

    private static void sendArticle(HttpExchange exchange, String headline) throws IOException {
        Site.send(exchange, "text/html; charset=utf-8", Site.article(headline).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void endlessly(OutputStream out, byte[] bytes) throws IOException {
        while (true) out.write(bytes); // until the other side has had enough of it
    }
}
