package dateline.evaluate.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.evaluate.BadGoldException;
import dateline.evaluate.GoldFile;
import dateline.model.Timestamp;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A gold set of pages: JSON Lines with {@code id}, {@code source} and {@code html_path}, and of {@code body}, {@code
 * with} and {@code without}, {@code date}, {@code title}, {@code authors} or {@code author} those that the set has. A
 * field that is not there is not asked about; one that is null or empty says that the page has none.
 *
 * @param set what the first line names as its {@code source}
 * @param fingerprint SHA-256 of the file
 */
public record GoldPages(String set, String fingerprint, List<GoldPage> pages) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Between the names of people in one string. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[;,|]\\s*|\\s+and\\s+");

    public GoldPages {
        pages = List.copyOf(pages);
    }

    /** Whether a file is such a set, by its first line. */
    public static boolean isThere(Path file) {
        return GoldFile.begins(file, line -> line.hasNonNull("html_path"));
    }

    /**
     * @param folder what the paths of the pages start from
     * @throws BadGoldException if the file cannot be read
     */
    public static GoldPages read(Path file, Path folder) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<GoldPage> pages = new ArrayList<>();
            String set = "";
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                JsonNode node = JSON.readTree(line);
                if (set.isEmpty()) set = node.path("source").asText();
                pages.add(page(node, folder));
            }
            return new GoldPages(set, GoldFile.fingerprint(bytes), pages);
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static GoldPage page(JsonNode node, Path folder) {
        return new GoldPage(
                node.path("id").asText(),
                folder.resolve(node.path("html_path").asText()),
                Optional.of(node.path("url").asText())
                        .filter(url -> url.startsWith("http"))
                        .flatMap(GoldPages::address),
                questions(node));
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static List<Question> questions(JsonNode node) {
        List<Question> questions = new ArrayList<>();
        if (node.has("body")) questions.add(new Question.Body(node.path("body").asText("")));
        if (node.has("with"))
            questions.add(new Question.Segments(strings(node.path("with")), strings(node.path("without"))));
        if (node.has("date"))
            questions.add(new Question.Published(text(node, "date").map(date(node))));
        if (node.has("title")) questions.add(new Question.Headline(text(node, "title")));
        if (node.has("authors")) questions.add(new Question.Authors(names(node.path("authors"))));
        else if (node.has("author")) questions.add(new Question.Authors(names(node.path("author"))));
        return questions;
    }

    private static Function<String, Timestamp> date(JsonNode node) {
        return written -> Dates.find(written)
                .orElseThrow(() -> new BadGoldException(
                        "%s: \"%s\" is no date".formatted(node.path("id").asText(), written)));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    private static List<String> names(JsonNode node) {
        return node.isTextual()
                ? BETWEEN_NAMES
                        .splitAsStream(node.asText().strip())
                        .filter(name -> !name.isEmpty())
                        .toList()
                : strings(node);
    }

    static List<String> strings(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
