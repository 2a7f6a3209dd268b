package dateline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Makes a {@code .warc.gz} of the evaluation's pages, as large as one likes and the same each time: {@code MakeCrawl whole
 * OUT RESPONSES DATA GOLD…}, or {@code short} for pages of a headline and two paragraphs, which are extracted fast. GOLD are
 * files of {@code gold/}, DATA the folder that they lie under. Every eighth response is a revisit, every ninth a picture,
 * every tenth a page captured again, every fiftieth cut off, every hundredth not found.
 */
public final class MakeCrawl {
    private static final String HTML = "Content-Type: text/html";

    private final ObjectMapper json = new ObjectMapper();
    private final Path data;
    private final List<JsonNode> gold = new ArrayList<>();

    private MakeCrawl(Path data) {
        this.data = data;
    }

    public static void main(String[] arguments) throws IOException {
        MakeCrawl maker = new MakeCrawl(Path.of(arguments[3]));
        for (int index = 4; index < arguments.length; index++)
            for (String line : Files.readAllLines(maker.data.resolve("gold").resolve(arguments[index])))
                maker.gold.add(maker.json.readTree(line));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            maker.make(Crawl.gzipped(out), arguments[0].equals("short"), Integer.parseInt(arguments[2]));
        }
    }

    private void make(Crawl crawl, boolean isShort, int responses) throws IOException {
        for (int number = 0; number < responses; number++) {
            String url = url(number);
            if (number % 100 == 99) crawl.response(url, "HTTP/1.1 404 Not Found", HTML, new byte[0]);
            else if (number % 8 == 7) crawl.revisit(url(number - 1));
            else if (number % 9 == 8)
                crawl.response(
                        url, "HTTP/1.1 200 OK", "Content-Type: image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
            else {
                int page = number % 10 == 9 ? number - 9 : number;
                byte[] html = isShort ? shortPage(page) : wholePage(page);
                if (number % 50 == 49) crawl.response(url, "WARC-Truncated: length\r\n", "HTTP/1.1 200 OK", HTML, html);
                else crawl.response(url(page), "HTTP/1.1 200 OK", HTML, html);
            }
        }
    }

    private static String url(int number) {
        return "https://crawl.example/news/%d".formatted(number);
    }

    /** A page as it is, but for its addresses, so that each copy of it is another page. */
    private byte[] wholePage(int number) throws IOException {
        Path path =
                data.resolve(gold.get(number % gold.size()).path("html_path").asText());
        try (InputStream bytes = Files.newInputStream(path)) {
            InputStream html = path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            return new String(html.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replaceAll("(https?:(?:\\\\?/){2})", "$1copy" + number / gold.size() + ".")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** Some sentences of an article, the next ones in each copy. */
    private byte[] shortPage(int number) {
        JsonNode article = gold.get(number % gold.size());
        String[] sentences = article.path("body").asText().split("(?<=[.!?])\\s+");
        int first = 3 * (number / gold.size());
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Report %1$d</title></head>
                <body><article><h1>Report %1$d</h1><p>%2$s</p><p>%3$s</p></article></body></html>
                """.formatted(
                        number,
                        sentence(sentences, first),
                        sentence(sentences, first + 1) + " " + sentence(sentences, first + 2))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sentence(String[] sentences, int number) {
        return sentences[number % sentences.length].replace("&", "&amp;").replace("<", "&lt;");
    }
}
