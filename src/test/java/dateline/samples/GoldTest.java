package dateline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.evaluate.Scoreboard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gold facts hold together: they are of the articles as they stand, and point at what they name. */
class GoldTest {
    private static final Path DATA = Path.of("data");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> REFERRING = List.of(
            "entity",
            "person",
            "organisation",
            "speaker",
            "addressee",
            "place",
            "reported_by",
            "source",
            "scope",
            "event");

    @Test
    void everyArticleHasGoldAndEveryGoldAnArticle() throws IOException {
        assertThat(gold().keySet()).isEqualTo(storedTexts().keySet()).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void goldIsOfTheStoredText() throws IOException {
        Map<String, String> texts = storedTexts();
        gold().forEach((name, gold) ->
                assertThat(gold.at("/meta/sha256").asText()).as(name).isEqualTo(digest(texts.getOrDefault(name, ""))));
    }

    @Test
    void everySpanIsTheTextItSays() throws IOException {
        Map<String, String> texts = storedTexts();
        List<String> wrong = new ArrayList<>();
        gold().forEach((name, gold) -> spans(gold).forEach(span -> {
            String text = texts.getOrDefault(name, "");
            int start = span.get("start").asInt();
            int end = span.get("end").asInt();
            if (start < 0
                    || end <= start
                    || end > text.length()
                    || !text.substring(start, end).equals(span.get("text").asText())) wrong.add(name + ": " + span);
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyReferenceIsToSomethingListed() throws IOException {
        List<String> dangling = new ArrayList<>();
        gold().forEach((name, gold) -> {
            Set<String> ids = new HashSet<>();
            for (String kind : List.of("entities", "events", "quotations", "times", "quantities"))
                gold.get(kind).forEach(item -> ids.add(item.get("id").asText()));
            objects(gold)
                    .flatMap(object -> REFERRING.stream().map(object::get))
                    .filter(reference ->
                            reference != null && reference.isTextual() && !ids.contains(reference.asText()))
                    .forEach(reference -> dangling.add(name + ": " + reference));
        });
        assertThat(dangling).isEmpty();
    }

    private static Map<String, JsonNode> gold() throws IOException {
        Map<String, JsonNode> gold = new TreeMap<>();
        for (Path file : files("gold", ".json")) gold.put(stem(file), JSON.readTree(file.toFile()));
        return gold;
    }

    /** By the name of the gold file. */
    private static Map<String, String> storedTexts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files("articles", ".txt")) texts.put(stem(file), Files.readString(file));
        for (Path file : files("articles", ".jsonl"))
            for (String line : Files.readAllLines(file)) {
                JsonNode article = JSON.readTree(line);
                String url = article.get("url").asText();
                texts.put(
                        url.substring(url.lastIndexOf('/') + 1),
                        article.get("title").asText() + "\n\n"
                                + article.get("text").asText());
            }
        return texts;
    }

    private static List<Path> files(String directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve(directory))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !Scoreboard.isOfNoArticle(file))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Stream<JsonNode> spans(JsonNode gold) {
        return objects(gold).filter(object -> object.has("start"));
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        Stream<JsonNode> below = node.valueStream().flatMap(GoldTest::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), below) : below;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
