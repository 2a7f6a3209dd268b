package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dateline.model.Article;
import dateline.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crawls as they are read, told by what comes of them. */
class WarcTest {
    private static final String HTML = "Content-Type: text/html; charset=utf-8";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Crawl crawl = Crawl.gzipped(bytes);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pagesAreReadAndTheRestIsCounted(boolean gzipped) {
        bytes.reset();
        Crawl mixed = gzipped ? Crawl.gzipped(bytes) : Crawl.plain(bytes);
        mixed.page(url(1), Pages.html(1))
                .response(url(2), "HTTP/1.1 301 Moved", "Location: /3\r\n" + HTML, new byte[0])
                .response(url(3), "HTTP/1.1 404 Not Found", HTML, Pages.bytes(3))
                .response(url(4), "HTTP/1.1 200 OK", "Content-Type: image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .response(
                        "https://post.example/robots.txt",
                        "HTTP/1.1 200 OK",
                        "Content-Type: text/plain",
                        "User-agent: *".getBytes(StandardCharsets.UTF_8))
                .response(
                        url(5),
                        "HTTP/1.1 200 OK",
                        "Content-Type: application/xml",
                        "<urlset><url/></urlset>".getBytes(StandardCharsets.UTF_8))
                .response("dns:post.example", "20310514", "", new byte[0])
                .revisit(url(1))
                .response(url(6), "HTTP/1.1 200 OK", HTML, "{\"not\": \"a page\"}".getBytes(StandardCharsets.UTF_8))
                .page(url(7), Pages.html(7));

        Read read = read();

        assertThat(read.urls()).containsExactly(url(1), url(7));
        assertThat(read.issues()).isEmpty();
        assertThat(read.notes())
                .containsExactly("standard input: 13 records: 2 pages, 1 revisits, 10 that are no pages");
    }

    @Test
    void aPageKnowsItsAddressAndIsNotDatedByItsCapture() {
        crawl.page(url(1), Pages.html(1));

        Article article = read().articles().getFirst();

        assertThat(article.url()).contains(URI.create(url(1)));
        assertThat(article.headline()).contains(Pages.headline(1));
        assertThat(article.published()).isEmpty();
    }

    @Test
    void bodiesAreUnpackedAsTheyAreAndNotAsTheyAreSaidToBe() {
        crawl.response(url(1), "HTTP/1.1 200 OK", HTML + "\r\nContent-Encoding: gzip", Crawl.gzip(Pages.bytes(1)))
                .response(url(2), "HTTP/1.1 200 OK", HTML + "\r\nContent-Encoding: gzip", Pages.bytes(2))
                .response(url(3), "HTTP/1.1 200 OK", HTML + "\r\nContent-Encoding: zstd", Zstd.compress(Pages.bytes(3)))
                .response(
                        url(4),
                        "HTTP/1.1 200 OK",
                        HTML + "\r\nContent-Encoding: deflate",
                        deflated(Pages.bytes(4), false))
                .response(
                        url(5),
                        "HTTP/1.1 200 OK",
                        HTML + "\r\nContent-Encoding: deflate",
                        deflated(Pages.bytes(5), true))
                .response(url(6), "HTTP/1.1 200 OK", HTML + "\r\nContent-Encoding: br", Pages.bytes(6))
                .response(url(7), "HTTP/1.1 200 OK", HTML + "\r\nTransfer-Encoding: chunked", chunked(Pages.bytes(7)))
                .response(url(8), "HTTP/1.1 200 OK", HTML + "\r\nTransfer-Encoding: chunked", Pages.bytes(8))
                .response(
                        url(9),
                        "HTTP/1.1 200 OK",
                        HTML + "\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
                        chunked(Crawl.gzip(Pages.bytes(9))))
                .response(url(10), "HTTP/1.1 200 OK", HTML + "\r\nContent-Length: 20", Pages.bytes(10))
                .response(url(11), "HTTP/1.1 200 OK", "X-Powered-By: hand", Pages.bytes(11));

        Read read = read();

        assertThat(read.issues()).isEmpty();
        assertThat(read.urls()).containsExactlyElementsOf(urls(1, 11));
        assertThat(read.articles())
                .allSatisfy(article -> assertThat(article.text()).endsWith("is to be built."));
    }

    @Test
    void resourcesAndConversionsAreReadIfTheyAreTextOrMarkup() {
        String wet = Pages.headline(2) + "\n\n"
                + "The bridge over the river was opened to the public on Monday after work of two years.\n";
        crawl.record("resource", url(1), "text/html", "", Pages.bytes(1))
                .record("conversion", url(2), "text/plain", "", wet.getBytes(StandardCharsets.UTF_8))
                .record("resource", url(3), "image/png", "", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .record("metadata", url(4), "text/plain", "", wet.getBytes(StandardCharsets.UTF_8));

        Read read = read();

        assertThat(read.urls()).containsExactly(url(1), url(2));
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void aPageThatWasCutOffIsReadAndSaidToBe() {
        crawl.truncated(url(1), Pages.html(1).split("<p>The work")[0]).page(url(2), Pages.html(2));

        Read read = read();

        assertThat(read.urls()).containsExactly(url(1), url(2));
        assertThat(read.issues()).extracting(Issue::reason).containsExactly("cut off when it was captured (length)");
    }

    @Test
    void pagesCapturedAgainAreCountedInOneIssue() {
        IntStream.range(0, 5).forEach(number -> crawl.page(url(number), Pages.html(number)));
        IntStream.range(1, 4).forEach(number -> crawl.page(url(number), Pages.html(number)));

        Read read = read();

        assertThat(read.articles()).hasSize(5);
        assertThat(read.issues())
                .containsExactly(
                        new Issue(
                                "standard input",
                                "",
                                "3 pages were captured again, in this file or before in this run; the first captures are kept"));
    }

    @Test
    void aDamagedMemberCostsItsRecordAlone() {
        crawl.page(url(1), Pages.html(1));
        int damaged = bytes.size();
        crawl.response(url(2), "HTTP/1.1 200 OK", HTML, Pages.bytes(2));
        int end = bytes.size();
        crawl.page(url(3), Pages.html(3)).page(url(4), Pages.html(4));
        byte[] crawled = bytes.toByteArray();
        Arrays.fill(crawled, damaged + 30, end - 100, (byte) 0x55);

        Read read = read(crawled);

        assertThat(read.urls()).containsExactly(url(1), url(3), url(4));
        assertThat(read.issues()).hasSize(1);
        assertThat(read.issues().getFirst().reason()).startsWith("damaged");
    }

    @Test
    void anythingMissingAtAnyByteCostsNoMoreThanTheRecordAndIsSaidOnce() {
        crawl.page(url(1), Pages.html(1)).page(url(2), Pages.html(2)).page(url(3), Pages.html(3));
        byte[] whole = bytes.toByteArray();
        for (int cut = 3; cut < whole.length; cut += 7) {
            byte[] crawled = new byte[whole.length - 1];
            System.arraycopy(whole, 0, crawled, 0, cut);
            System.arraycopy(whole, cut + 1, crawled, cut, crawled.length - cut);
            Read read = read(crawled);
            assertThat(read.articles()).as("without byte %d", cut).hasSizeBetween(2, 3);
            assertThat(read.issues())
                    .as("without byte %d: %s", cut, read.issues())
                    .hasSizeBetween(1, 2);
        }
    }

    @Test
    void whatIsCutOffAtAnyByteIsReadUpToThere() {
        crawl.page(url(1), Pages.html(1)).page(url(2), Pages.html(2));
        int second = bytes.size();
        crawl.page(url(3), Pages.html(3));
        byte[] whole = bytes.toByteArray();
        for (int cut = second + 1; cut < whole.length; cut += 5) {
            Read read = read(Arrays.copyOf(whole, cut));
            assertThat(read.urls()).as("cut at byte %d", cut).contains(url(1), url(2));
            assertThat(read.issues().size())
                    .as("cut at byte %d: %s", cut, read.issues())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void brokenRecordsAreSteppedOver() {
        bytes.reset();
        Crawl.plain(bytes)
                .page(url(1), Pages.html(1))
                .raw("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nnothing\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8))
                .page(url(2), Pages.html(2))
                .raw("and here is something else\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                .page(url(3), Pages.html(3))
                .record("response", url(4), "application/http", "", "no HTTP at all".getBytes(StandardCharsets.UTF_8))
                .page(url(5), Pages.html(5));

        Read read = read();

        assertThat(read.urls()).containsExactly(url(1), url(2), url(3), url(5));
        assertThat(read.issues())
                .extracting(Issue::reason)
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("a header that cannot be read; passed over"),
                        strange -> assertThat(strange).isEqualTo("27 bytes that are no record; passed over"),
                        http -> assertThat(http)
                                .isEqualTo("damaged or cut short (no HTTP response); what stands before is kept"));
    }

    @Test
    void anIssueSaysWhichRecordAtWhichByteOfTheFile() {
        crawl.page(url(1), Pages.html(1));
        int begins = bytes.size();
        crawl.truncated(url(2), Pages.html(2));

        assertThat(read().issues()).extracting(Issue::place).containsExactly("record 4 at byte " + begins);
    }

    private static String url(int number) {
        return "https://post.example/news/%d".formatted(number);
    }

    private static List<String> urls(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(WarcTest::url).toList();
    }

    private static byte[] deflated(byte[] bytes, boolean bare) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length + 100];
        return Arrays.copyOf(packed, deflater.deflate(packed));
    }

    private static byte[] chunked(byte[] bytes) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int begin = 0; begin < bytes.length; begin += 500) {
            int length = Math.min(500, bytes.length - begin);
            chunks.writeBytes("%x;note=1\r\n".formatted(length).getBytes(StandardCharsets.UTF_8));
            chunks.write(bytes, begin, length);
            chunks.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return chunks.toByteArray();
    }

    private Read read() {
        return read(bytes.toByteArray());
    }

    private static Read read(byte[] bytes) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        new Sources(new ByteArrayInputStream(bytes))
                .read(List.of("-"), read.articles::add, read.issues::add, read.notes::add);
        return read;
    }

    private record Read(List<Article> articles, List<Issue> issues, List<String> notes) {
        List<String> urls() {
            Function<Article, Optional<URI>> url = Article::url;
            return articles.stream()
                    .map(url)
                    .map(Optional::orElseThrow)
                    .map(URI::toString)
                    .toList();
        }
    }
}
