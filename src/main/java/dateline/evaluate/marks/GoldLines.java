package dateline.evaluate.marks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.evaluate.BadGoldException;
import dateline.evaluate.GoldFile;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A gold set as JSON Lines: one text a line, with its marks.
 *
 * @param set the file's name without its ending: "quotes_polnear"; of a part of it with the part: "quotes_polnear/10"
 * @param fingerprint SHA-256 of the file
 * @param lines at least one
 */
public record GoldLines(String set, String fingerprint, List<JsonNode> lines) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A paragraph: text without a blank line in it, without the blanks around it. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:(?!\\n[ \\t]*\\n).)*(?<=\\S)", Pattern.DOTALL);

    /** A line, without the blanks around it. */
    private static final Pattern LINE = Pattern.compile("[^\\s](?:[^\\n]*[^\\s])?");

    /** A line of capitals and a dash. */
    private static final Pattern DATELINE = Pattern.compile("[\\p{Lu}][\\p{Lu}\\p{P} ]+[—–-]+");

    /** @throws BadGoldException if the file cannot be read */
    public static GoldLines read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<JsonNode> lines = new ArrayList<>();
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList())
                lines.add(JSON.readTree(line));
            if (lines.isEmpty()) throw new BadGoldException("%s: nothing in it".formatted(file));
            return new GoldLines(
                    file.getFileName().toString().replaceFirst("\\.[^.]*$", ""), GoldFile.fingerprint(bytes), lines);
        } catch (IOException e) {
            throw new BadGoldException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Every so-manieth line, from the first. */
    public GoldLines slice(int every) {
        if (every == 1) return this;
        return new GoldLines(
                set + "/" + every,
                fingerprint,
                IntStream.range(0, lines.size())
                        .filter(index -> index % every == 0)
                        .mapToObj(lines::get)
                        .toList());
    }

    /** The texts as {@link #article} makes them. */
    public List<Article> articles() {
        return lines.stream().map(GoldLines::article).toList();
    }

    /**
     * The text of a line as an article without headline; published on its {@code dct} or {@code ref}, where it has one. A text
     * that comes with its {@code sentences} is of a page: each of its lines is a paragraph, and the first its headline.
     */
    static Article article(JsonNode line) {
        String text = line.path("text").asText();
        List<Passage> passages = line.has("sentences") && text.contains("\n")
                ? passages(text, LINE, Zone.HEADLINE)
                : passages(text, PARAGRAPH, Zone.BODY);
        ArticleBuilder article = Article.of(text, passages).language("en");
        String created = line.path(line.has("dct") ? "dct" : "ref").asText();
        if (created.length() >= 10) article.published(Timestamp.parse(created.substring(0, 10)));
        return article.build();
    }

    private static List<Passage> passages(String text, Pattern block, Zone first) {
        List<Passage> passages = new ArrayList<>();
        Matcher found = block.matcher(text);
        while (found.find()) {
            Zone zone =
                    passages.isEmpty() ? first : DATELINE.matcher(found.group()).matches() ? Zone.DATELINE : Zone.BODY;
            passages.add(new Passage(zone, new Span(found.start(), found.end())));
        }
        return passages;
    }
}
