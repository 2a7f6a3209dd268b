package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Pages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is bad, in one run with one good article: each thing costs one line and nothing else. */
class BadInputTest {
    private static final int MEGABYTE = 1 << 20;

    private static final String PARAGRAPH = "<p>The bridge over the river in Altmere was opened to the public on Monday"
            + " after two years of work, and the first people to walk over it were pupils of the school.</p>";

    private static final String SECRET = "dateline-test-of-what-must-not-be-read";

    /** What is made, and what is said of it. */
    private final Map<String, String> expected = new LinkedHashMap<>();

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectory(temporary.resolve("bad"));
        bytes("good.html", Pages.bytes(1));
        bad("binary.html", "binary, not text", new byte[5000]);
        bad("broken.html", "no paragraph", "<div <p <<a href='x\" >>><td>News<b><i></table></p></div");
        bad(
                "cookies.html",
                "cookies",
                page("<div class=\"consent\"><h2>We value your privacy</h2>"
                        + "<p>We and our partners use cookies to store and access information on your device.</p>"
                        + "<button>Accept all</button><button>Manage options</button></div>"));
        bad("empty.html", "no text in it", "");
        bad(
                "listing.html",
                "a list of links",
                page("<ul>" + "<li><a href=\"/a\">Council votes for the bridge</a></li>".repeat(60) + "</ul>"));
        bad(
                "nested.html",
                "nested deeper than",
                Pages.html(2).replace("<article>", "<div>".repeat(100_000) + "<article>"));
        bad(
                "paywall.html",
                "for subscribers",
                page(
                        "<h1>Bridge opens</h1><div class=\"paywall\">"
                                + "<h2>Subscribe to continue reading</h2><p>Already a subscriber? <a href=\"/in\">Sign in</a></p></div>"));
        bad("list.xml", "XML of a form that is not read", "<?xml version=\"1.0\"?><inventory><item/></inventory>");
        one("line.txt", "a text of more than 600,000 characters is no article");
        sparse("sparse.html", "a page of more than 16,777,216 bytes is no article");
        bomb("bomb.jsonl.gz", "unpacks to more than 200 times its size: a decompression bomb");
        bad("entities.rss", "entities made of others", feed(entities(), "&j;"));
        String secret =
                Files.writeString(temporary.resolve(SECRET), SECRET).toUri().toString();
        bad("outside.rss", "files elsewhere", feed("<!ENTITY x SYSTEM \"%s\">".formatted(secret), "&x;"));
        bad("outside.xml", "files elsewhere", newsItem("<!ENTITY x SYSTEM \"%s\">".formatted(secret), "&x;"));
    }

    @Test
    void eachBadThingIsOneIssueAndTheGoodArticleIsRead() {
        Run run = Run.of("read", "--strict", folder.toString());
        assertThat(run.output()).contains(Pages.headline(1)).doesNotContain(SECRET, "aaaaaaaaaa");
        List<String> issues =
                run.told().lines().filter(line -> line.startsWith("issue: ")).toList();
        expected.forEach((name, reason) -> assertThat(issues.stream()
                        .filter(issue -> issue.startsWith("issue: " + folder.resolve(name)))
                        .toList())
                .as("%s among %s", name, issues)
                .singleElement()
                .asString()
                .contains(reason));
        assertThat(issues).hasSameSizeAs(expected.keySet());
        assertThat(run.code()).isEqualTo(9);
    }

    private static String feed(String declarations, String text) {
        return """
                <?xml version="1.0"?><!DOCTYPE rss [%s]>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Post</title>\
                <item><title>%s opens bridge</title><link>https://post.example/%d</link>\
                <content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>""".formatted(declarations, text, declarations.length(), PARAGRAPH.repeat(6));
    }

    private static String newsItem(String declarations, String text) {
        return """
                <?xml version="1.0"?><!DOCTYPE newsItem [%s]>
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:post.example:1" version="1">\
                <itemMeta/><contentMeta><headline>%s opens bridge</headline></contentMeta><contentSet>\
                <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>%s</body></html>\
                </inlineXML></contentSet></newsItem>""".formatted(declarations, text, PARAGRAPH.repeat(6));
    }

    private static String entities() {
        StringBuilder entities = new StringBuilder("<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name <= 'j'; name++)
            entities.append("<!ENTITY %c \"%s\">"
                    .formatted(name, "&%c;".formatted(name - 1).repeat(10)));
        return entities.toString();
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Post</title></head><body>%s</body></html>"
                .formatted(body);
    }

    private void bad(String name, String reason, String content) throws IOException {
        bad(name, reason, content.getBytes(StandardCharsets.UTF_8));
    }

    private void bad(String name, String reason, byte[] content) throws IOException {
        expected.put(name, reason);
        bytes(name, content);
    }

    private void bytes(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private void one(String name, String reason) throws IOException {
        expected.put(name, reason);
        byte[] words = "word ".repeat(MEGABYTE / 5).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int megabyte = 0; megabyte < 200; megabyte++) out.write(words);
        }
    }

    /** 200 MB that take up no room on the disk. */
    private void sparse(String name, String reason) throws IOException {
        bad(name, reason, page(PARAGRAPH.repeat(60)));
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(200L * MEGABYTE);
        }
    }

    private void bomb(String name, String reason) throws IOException {
        expected.put(name, reason);
        byte[] spaces = " ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write("{\"title\": \"".getBytes(StandardCharsets.UTF_8));
            for (int megabyte = 0; megabyte < 400; megabyte++) out.write(spaces);
        }
    }
}
