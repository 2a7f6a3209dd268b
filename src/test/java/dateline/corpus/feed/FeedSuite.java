package dateline.corpus.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.corpus.resource.Origin;
import dateline.evaluate.reading.Development;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The feeds of two peers' test suites, with what the peers make of them. They stay outside the repository. */
final class FeedSuite {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Headers that the suite's server sends stand in a comment of the feed. */
    private static final Pattern HEADER =
            Pattern.compile("(?m)^\\s*Header:\\s*(?<name>[\\w-]+):[ \\t]*(?<value>.*?)\\s*$");

    /** Where the suite's server has its feeds. */
    private static final URI SERVER = URI.create("http://127.0.0.1:8097/feed.xml");

    private FeedSuite() {}

    /**
     * @param suite "gofeed" or "feedparser", and which part of it
     * @param expected gofeed's reading in JSON, or feedparser's in a Python expression
     */
    record Case(String id, String suite, byte[] bytes, Optional<JsonNode> json, String python) {
        boolean isGofeed() {
            return suite.startsWith("gofeed");
        }

        /** The feed as it would be fetched. */
        Origin origin() {
            Origin origin = Origin.of(id);
            boolean isServed = id.contains("/http_") || id.contains("/http/");
            Matcher header = HEADER.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            Optional<URI> location = isServed ? Optional.of(SERVER) : Optional.empty();
            while (header.find()) {
                String value = header.group("value");
                if (header.group("name").equalsIgnoreCase("Content-Type")) origin = origin.sentAs(value);
                if (header.group("name").equalsIgnoreCase("Content-Location"))
                    location = References.resolve(location, value).or(() -> Optional.of(SERVER));
            }
            return location.map(origin::publishedAt).orElse(origin);
        }

        InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** All of them; where there are none, the test that asks is skipped. */
    static List<Case> cases() throws IOException {
        Path unpacked = Development.folder();
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(unpacked.resolve("gold/suite_feeds.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            byte[] bytes =
                    Files.readAllBytes(unpacked.resolve(row.path("xml_path").asText()));
            Optional<JsonNode> json = row.has("expected_path")
                    ? Optional.of(JSON.readTree(
                            unpacked.resolve(row.path("expected_path").asText()).toFile()))
                    : Optional.empty();
            cases.add(new Case(
                    row.path("id").asText(),
                    row.path("source").asText() + " " + row.path("suite").asText(),
                    bytes,
                    json,
                    row.path("expect").asText()));
        }
        return cases;
    }
}
