package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.model.Article;
import dateline.model.Issue;
import dateline.model.Passage;
import dateline.model.Zone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of an invented outlet; beside each, line by line, the passages and issues that reading it gives. */
final class HtmlPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/html");
    private static final Path SEED = Path.of("../shared/seed");
    private static final String LEAD =
            "Engineers in Port Alder reopened the old bridge on Monday, two years after a ship had struck it, the town said.";
    private static final String SECOND =
            "The mayor of Port Alder, Helen Marsh, was the first to cross it on foot, and she was followed by the crew.";

    static Stream<Path> pages() throws IOException {
        return Files.list(PAGES)
                .filter(path -> path.toString().endsWith(".html"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsReadAsWritten(Path page) throws IOException {
        Path expected = Path.of(page.toString().replace(".html", ".zones"));
        assertThat(said(Reading.of(page))).isEqualTo(Files.readAllLines(expected));
    }

    @Test
    void aChangedMenuDoesNotChangeTheArticle() {
        String page = "<body><nav><a href=/>%s</a></nav><article><h1>Bridge reopens in Port Alder</h1><p>" + LEAD
                + "</p><p>" + SECOND + "</p></article><footer>%s</footer></body>";
        assertThat(Reading.ofInput(page.formatted("World", "Imprint")).article())
                .isEqualTo(Reading.ofInput(page.formatted("Sport, more sport", "About us"))
                        .article());
    }

    @Test
    void markupWithoutEndIsReadAsBrowsersReadIt() {
        Article article = Reading.ofInput(
                        "<html><body><div><h1>Bridge reopens in Port Alder<p>" + LEAD + "<p>" + SECOND)
                .article();
        assertThat(article.text()).contains(LEAD + "\n\n" + SECOND);
    }

    @Test
    void aHundredThousandNestedTagsAreReadWithOneIssue() {
        for (String tag : List.of("div", "b", "span", "blockquote")) {
            Reading reading = Reading.ofInput(
                    "<html><body>" + ("<" + tag + ">").repeat(100_000) + "<p>" + LEAD + "</p><p>" + SECOND + "</p>");
            assertThat(reading.article().text()).contains(LEAD);
            assertThat(reading.issues())
                    .extracting(Issue::reason)
                    .containsExactly("nested deeper than 500 elements; read as if it were not");
        }
    }

    @Test
    void aPageOfMillionsOfTagsIsRefused() {
        Reading reading = Reading.ofInput("<html><body>" + "<i>".repeat(1_000_000) + LEAD);
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues())
                .extracting(Issue::reason)
                .containsExactly("a page of more than 400,000 tags is no article");
    }

    @Test
    void aPageOfMoreBytesThanAnyIsRefused() {
        Reading reading = Reading.ofInput(
                ("<html><body><p>" + LEAD + "x".repeat(17 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8));
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues())
                .extracting(Issue::reason)
                .containsExactly("a page of more than 16,777,216 bytes is no article");
    }

    @Test
    void aPageWithoutTextIsAnIssue() {
        for (String page : List.of("<html></html>", "<html><body><img src=a.png></body></html>", "<html><frameset>")) {
            Reading reading = Reading.ofInput(page);
            assertThat(reading.articles()).isEmpty();
            assertThat(reading.issues()).extracting(Issue::reason).containsExactly("no paragraph of an article in it");
        }
    }

    /** Headline, captions, paragraphs and headings of the seed, in a page made around them. */
    @Test
    void theSeedIsReadOutOfAPage() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed article is not beside this repository");
        JsonNode document =
                new ObjectMapper().readTree(SEED.resolve("gold.json").toFile()).path("document");
        String text = Files.readString(SEED.resolve("article.txt"));
        record Part(int start, String words, Zone zone) {}
        List<Part> parts = new ArrayList<>();
        document.path("captions")
                .forEach(part -> parts.add(
                        new Part(part.path("start").asInt(), part.path("text").asText(), Zone.CAPTION)));
        document.path("section_headings")
                .forEach(part -> parts.add(
                        new Part(part.path("start").asInt(), part.path("text").asText(), Zone.HEADING)));
        document.path("body_paragraphs")
                .forEach(part -> parts.add(new Part(
                        part.path("start").asInt(),
                        text.substring(
                                part.path("start").asInt(), part.path("end").asInt()),
                        Zone.BODY)));
        parts.sort((one, other) -> Integer.compare(one.start(), other.start()));
        String headline = document.path("headline").path("text").asText();
        StringBuilder page = new StringBuilder("<html><body><nav><a href=/>Menu</a></nav><article><h1>")
                .append(headline)
                .append("</h1>");
        List<String> expected = new ArrayList<>(List.of(Zone.HEADLINE + "\t" + headline));
        String before = "";
        for (Part part : parts) {
            String words = part.words().replaceAll("[\\s\\p{Z}]+", " ").strip();
            page.append(
                    switch (part.zone()) {
                        case CAPTION -> "<figure><figcaption>" + words + "</figcaption></figure>";
                        case HEADING -> "<h2>" + words + "</h2>";
                        default -> "<p>" + words + "</p>";
                    });
            expected.add((words.equals(before) ? Zone.CHROME : part.zone()) + "\t" + words);
            before = words;
        }
        page.append("</article><footer><a href=/about>About us</a></footer></body></html>");
        List<String> said = said(Reading.ofInput(page.toString()));
        assertThat(said.stream().filter(line -> !line.startsWith("CREDIT")).toList())
                .containsExactlyElementsOf(expected);
    }

    private static List<String> said(Reading reading) {
        List<String> said = new ArrayList<>();
        for (Article article : reading.articles())
            for (Passage passage : article.passages())
                said.add(passage.zone() + "\t"
                        + passage.span().of(article.text()).replace('\n', ' '));
        reading.issues().forEach(issue -> said.add("ISSUE\t" + issue.reason()));
        return said;
    }
}
