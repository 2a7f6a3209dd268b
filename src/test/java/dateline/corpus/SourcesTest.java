package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.corpus.resource.Limits;
import dateline.model.Article;
import dateline.model.Issue;
import dateline.model.Passage;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
    private static final String PAGE = """
            Harbour Bridge Opens After Two Years Of Repairs

            The bridge over the river was opened to the public on Monday after two years of work by the town's engineers.

            It had been closed since a ship had struck one of the pillars, the mayor said.
            """;

    @TempDir
    private Path directory;

    @Test
    void filesOfADirectoryAreReadInTheOrderOfTheirNames() throws IOException {
        Files.createDirectories(directory.resolve("b"));
        write("c.txt", page("Third"));
        write("b/second.any", page("Second"));
        write("a.jsonl", "{\"title\": \"First of these\", \"text\": \"It was the first of all the things they had.\"}");
        write("README.md", page("Fourth"));
        write(".hidden", page("Fifth"));

        assertThat(Reading.of(directory).articles())
                .extracting(article -> article.headline().orElseThrow().split(" ")[0])
                .containsExactly("First", "Second", "Third");
    }

    @Test
    void whatCannotBeReadIsAnIssueAndTheRunGoesOn() throws IOException {
        Path good = write("good.txt", PAGE);
        Reading reading = Reading.of(
                directory.resolve("missing.txt"),
                write("empty.txt", ""),
                write("blank.txt", " \n\u00a0\n"),
                write("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0}),
                write("program", new byte[200]),
                write("page.html", "<!DOCTYPE html><p>Hello"),
                write("list.json", "[ {\"year\": 2031} ]"),
                write("menu.txt", "Home\nWorld\nSport\nSign in\n"),
                good);

        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.issues())
                .extracting(Issue::reason)
                .containsExactly(
                        "no such file",
                        "no text in it",
                        "no text in it",
                        "a file of the form JPEG is not read",
                        "binary, not text",
                        "no paragraph of an article in it",
                        "no text in it (looked for text, body, maintext, content, articleBody, article)",
                        "no paragraph of an article in it");
    }

    @Test
    void anUnreadableFileIsAnIssue() throws IOException {
        Path secret = write("secret.txt", PAGE);
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "everything is readable to root");

        assertThat(Reading.of(secret).issues())
                .containsExactly(new Issue(secret.toString(), "", "no permission to read it"));
    }

    @Test
    void aDirectoryThatLeadsBackIsEnteredOnce() throws IOException {
        write("a.txt", PAGE);
        Files.createSymbolicLink(directory.resolve("b"), directory);

        Reading reading = Reading.of(directory);

        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.issues())
                .containsExactly(new Issue(
                        directory.resolve("b").toString(),
                        "",
                        "leads back to a directory that it lies in; passed over"));
    }

    @Test
    void anArticleIsReadOnceInARun() throws IOException {
        Path first = write("first.txt", PAGE);
        Path second = write("second.txt", PAGE);

        Reading reading = Reading.of(first, second);

        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.issues())
                .containsExactly(new Issue(
                        second.toString(), "", "the same article was read before in this run; the first is kept"));
    }

    @Test
    void invalidUtf8IsReadAroundAndSaid() {
        byte[] bytes = PAGE.replace("engineers", "ingénieurs").getBytes(StandardCharsets.UTF_8);
        bytes[55] = (byte) 0xE9;

        Reading reading = Reading.ofInput(bytes);

        assertThat(reading.article().text()).hasSize(PAGE.length() + 1).contains("\uFFFD", "ingénieurs");
        assertThat(reading.issues())
                .containsExactly(new Issue("standard input", "byte 55", "not valid UTF-8; 1 place read as U+FFFD"));
    }

    @Test
    void nulBytesKeepOffsetsAndAreSaid() {
        Reading reading = Reading.ofInput(PAGE.replace("bridge over", "bridge\0over"));

        assertThat(reading.article().text()).hasSize(PAGE.length()).doesNotContain("\0");
        assertThat(reading.issues())
                .containsExactly(new Issue("standard input", "", "1 character that no text can hold, read as U+FFFD"));
    }

    @Test
    void aByteOrderMarkIsNoTextAndWindowsLineEndsStay() {
        String windows = PAGE.replace("\n", "\r\n");

        Article article = Reading.ofInput("\uFEFF" + windows).article();

        assertThat(article.text()).isEqualTo(windows);
        assertThat(zones(article)).containsExactly(Zone.HEADLINE, Zone.BODY, Zone.BODY);
        assertThat(article.passages().getLast().span().of(windows)).endsWith("the mayor said.");
    }

    @Test
    void aTwoMegabyteLineIsRefusedInOneLine() {
        Reading reading = Reading.ofInput("Title of the day\n\n" + "word ".repeat(400_000));

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues())
                .containsExactly(
                        new Issue("standard input", "", "a text of more than 600,000 characters is no article"));
    }

    @Test
    void anEndlessParagraphIsKeptOutOfTheText() {
        Reading reading = Reading.ofInput(PAGE + "\n" + "word ".repeat(10_000) + "\n");

        assertThat(zones(reading.article())).containsExactly(Zone.HEADLINE, Zone.BODY, Zone.BODY, Zone.CHROME);
        assertThat(reading.issues())
                .extracting(Issue::reason)
                .containsExactly(
                        "1 paragraph of more than 20,000 characters: kept, but taken for no text of the article");
    }

    @Test
    void aBrokenLineDoesNotHideTheNext() {
        Reading reading = Reading.ofInput("""
                {"title": "A first one", "text": "It was all that they had and it was not much."}
                {"title": "A second with an "unpaired quote", "text": "They were in it."}
                ["no object"]

                {"title": "A third one", "text": "%s"}
                {"title": "A fourth one", "text": "And this was the end of it for all of them."}""".formatted("x".repeat(Limits.LONGEST_RECORD)));

        assertThat(reading.articles())
                .extracting(article -> article.headline().orElseThrow())
                .containsExactly("A first one", "A fourth one");
        assertThat(reading.issues()).extracting(Issue::place).containsExactly("line 2", "line 3", "line 5");
    }

    @Test
    void aRecordBecomesHeadlineBlankLineBody() {
        Reading reading = Reading.ofInput("""
                {"headline": " Bridge  opens ", "body": "The bridge was opened on Monday.\\nIt had been shut for two years.", \
                "link": "https://post.example/1", "date_publish": "2031-05-12T23:30:00-05:00", "outlet": "Harbour Post", \
                "author": "By Jane Doe", "language": "en_GB"}""");
        Article article = reading.article();

        assertThat(article.text())
                .isEqualTo("Bridge opens\n\nThe bridge was opened on Monday.\nIt had been shut for two years.");
        assertThat(article.passages().stream().map(passage -> passage.span().of(article.text())))
                .containsExactly("Bridge opens", "The bridge was opened on Monday.", "It had been shut for two years.");
        assertThat(article.headline()).contains("Bridge opens");
        assertThat(article.url()).contains(URI.create("https://post.example/1"));
        assertThat(article.published()).contains(Timestamp.parse("2031-05-12T23:30:00-05:00"));
        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.authors()).containsExactly("Jane Doe");
        assertThat(article.language()).contains("en-GB");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void metadataThatCannotBeReadIsLeftOutAndSaid() {
        Reading reading = Reading.ofInput("""
                {"title": "Bridge opens", "text": "It was shut for two years.", "url": "not an address", "date": "03/04/2031"}""");

        assertThat(reading.article().url()).isEmpty();
        assertThat(reading.article().published()).isEmpty();
        assertThat(reading.issues())
                .extracting(Issue::reason)
                .containsExactly(
                        "url \"not an address\" is no address; the article is kept without",
                        "date \"03/04/2031\" is no date that can be read; the article is kept without");
    }

    @Test
    void aRecordWithoutTextIsAnIssue() {
        Reading reading = Reading.ofInput("""
                {"title": "Bridge opens to the public", "text": "  "}
                {"extractor": "x", "article": {}}""");

        assertThat(reading.articles()).hasSize(1);
        assertThat(zones(reading.article())).containsExactly(Zone.HEADLINE);
        assertThat(reading.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "standard input, line 1: a headline without a text",
                        "standard input, line 2: no text in it (looked for text, body, maintext, content, articleBody, article)");
    }

    private static List<Zone> zones(Article article) {
        return article.passages().stream().map(Passage::zone).toList();
    }

    private static String page(String firstWord) {
        return firstWord + PAGE.substring(PAGE.indexOf(' '));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }
}
