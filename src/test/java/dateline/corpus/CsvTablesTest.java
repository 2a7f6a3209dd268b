package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.resource.Limits;
import dateline.model.Article;
import dateline.model.Issue;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of articles, however they are written. */
final class CsvTablesTest {
    private static final String TEXT = "The bridge over the river was opened on Monday, the mayor said.";

    @Test
    void aTableAsResearchersShareIt() {
        Reading reading = Reading.ofInput("""
                ,id,title,publication,author,date,year,month,url,content
                0,17283,"Bridge opens, at last",Harbour Post,Ilse Brandt,2031-05-12,2031.0,5.0,,"The bridge was opened on Monday.

                ""At last"", said the mayor, who was there."
                1,17284,Ferry sails,Harbour Post,,2031-05-13,2031.0,5.0,nan,The ferry sailed on Tuesday without the mayor on it.
                2,17285,No text,Harbour Post,,2031-05-13,2031.0,5.0,,
                """);

        assertThat(headlines(reading)).containsExactly("Bridge opens, at last", "Ferry sails", "No text");
        Article first = reading.articles().getFirst();
        assertThat(first.text())
                .isEqualTo(
                        "Bridge opens, at last\n\nThe bridge was opened on Monday.\n\n\"At last\", said the mayor, who was there.");
        assertThat(first.publisher()).contains("Harbour Post");
        assertThat(first.authors()).containsExactly("Ilse Brandt");
        assertThat(first.published()).contains(Timestamp.parse("2031-05-12"));
        assertThat(reading.issues())
                .containsExactly(new Issue("standard input", "line 6", "a headline without a text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableOfUnknownColumnsIsNoText(String delimiter) {
        Reading reading = Reading.ofInput("""
                Kopf,Inhalt,Tag
                "Bridge opens","%s","2031-05-12"
                "Ferry sails","%s","2031-05-13"
                """.formatted(TEXT, TEXT)
                .replace("\",\"", "\"" + delimiter + "\"")
                .replace("Kopf,Inhalt,", "Kopf,Inhalt,".replace(",", delimiter)));

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues())
                .containsExactly(new Issue(
                        "standard input",
                        "",
                        "a table of which no column is known to hold headlines or texts (it has Kopf, Inhalt, Tag);"
                                + " --column text=NAME says which does"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bridge, ferry, train: what opens\n\n" + TEXT,
                "Bridge,ferry,train\n\n" + TEXT,
                "Brandt, Oduya, Vask\nBridge, ferry, train\n" + TEXT
            })
    void commasMakeNoTable(String text) {
        assertThat(Reading.ofInput(text).articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void cellsArePartedByWhatPartsTheHeader(String delimiter) {
        Reading reading = Reading.ofInput("""
                "Title";"Text";"Published At"
                "Bridge opens";"The bridge; the one of 1911 | was opened,	the mayor said.";"2031-05-12"
                """.replace("\";\"", "\"" + delimiter + "\""));

        assertThat(reading.article().headline()).contains("Bridge opens");
        assertThat(reading.article().text()).contains("bridge; the one of 1911 | was opened,\tthe mayor");
        assertThat(reading.article().published()).contains(Timestamp.parse("2031-05-12"));
    }

    @Test
    void whatSpreadsheetsWriteIsRead() {
        String table = "sep=;\r\nTitle;Text\r\nBridge opens;\"The café was opened.\r\nOn Monday, that is.\"\r\n";

        for (byte[] bytes : List.of(
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE),
                table.getBytes(Charset.forName("windows-1252")))) {
            Reading reading = Reading.ofInput(bytes);
            assertThat(reading.article().text())
                    .isEqualTo("Bridge opens\n\nThe café was opened.\r\nOn Monday, that is.");
            assertThat(reading.issues()).isEmpty();
        }
    }

    @Test
    void quotesMayBeEscapedByBackslashes() {
        Reading reading = Reading.ofInput("""
                "title","text"
                "Bridge opens","\\"At last\\", said the mayor, who was there on Monday."
                """);

        assertThat(reading.article().text())
                .isEqualTo("Bridge opens\n\n\"At last\", said the mayor, who was there on Monday.");
    }

    @Test
    void aQuoteThatIsOpenToTheEndCostsItsLineAlone() {
        Reading reading = Reading.ofInput("title,text\nFirst,\"" + TEXT + "\nSecond," + TEXT.replace(",", "")
                + "\nThird," + "and ".repeat(Limits.LONGEST_RECORD / 4) + "\nFourth," + TEXT.replace(",", "") + "\n");

        assertThat(headlines(reading)).containsExactly("Second", "Fourth");
        assertThat(reading.issues().stream().map(Issue::toString))
                .containsExactly(
                        "standard input, line 2: a quote in it is not closed; the line is passed over",
                        "standard input, line 4: longer than 8,388,608 bytes; passed over");
    }

    @Test
    void aTableOfQuotesIsGivenUp() {
        Reading reading = Reading.ofInput("title,text\n" + "\"x,y\nz,w\n".repeat(1_000) + "\"".repeat(1));

        assertThat(reading.issues()).hasSizeLessThan(1_100);
    }

    @Test
    void rowsThatDoNotFitAreIssues() {
        Reading reading = Reading.ofInput("""
                title,text,date
                Bridge opens,The bridge was opened on Monday, the mayor said, and stayed so.,2031-05-12
                Ferry sails,The ferry sailed without the mayor on it.

                ,,
                Ferry aground,"The ferry ran aground \u0000 on Tuesday.",2031-05-13,,
                """);

        assertThat(headlines(reading)).containsExactly("Ferry sails", "Ferry aground");
        assertThat(reading.issues().stream().map(Issue::toString))
                .containsExactly(
                        "standard input, line 2: 5 cells, where the first line names 3 columns; passed over",
                        "standard input, line 5: no text in it (looked for text, body, maintext, content, articleBody, article)",
                        "standard input, line 6: 1 character that no text can hold, read as U+FFFD");
    }

    @Test
    void columnsMayHaveOtherNames() {
        byte[] table = """
                Kopf;Inhalt;Tag;Blatt
                Bridge opens;The bridge was opened on Monday by the mayor.;2031-05-12;Harbour Post
                """.getBytes(StandardCharsets.UTF_8);
        ReadingOptions options = ReadingOptions.DEFAULT.columns(
                Map.of("headline", "kopf", "text", "Inhalt", "date", "Tag", "publisher", "Blatt"));
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());

        new Sources(new ByteArrayInputStream(table), options)
                .read(List.of("-"), reading.articles()::add, reading.issues()::add);

        assertThat(reading.article().headline()).contains("Bridge opens");
        assertThat(reading.article().published()).contains(Timestamp.parse("2031-05-12"));
        assertThat(reading.article().publisher()).contains("Harbour Post");
    }

    @Test
    void inJsonAColumnMayLieDeeper() {
        byte[] lines = """
                {"meta": {"when": "2031-05-12", "href": "https://post.example/1"}, "text": "wrong", "payload": {"en": {"copy": "The bridge was opened on Monday by the mayor."}}}
                """.getBytes(StandardCharsets.UTF_8);
        ReadingOptions options = ReadingOptions.DEFAULT.columns(
                Map.of("text", "payload.en.copy", "date", "meta.when", "url", "meta.href"));
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());

        new Sources(new ByteArrayInputStream(lines), options)
                .read(List.of("-"), reading.articles()::add, reading.issues()::add);

        assertThat(reading.article().text()).startsWith("The bridge");
        assertThat(reading.article().url()).contains(URI.create("https://post.example/1"));
        assertThat(reading.article().published()).contains(Timestamp.parse("2031-05-12"));
    }

    @Test
    void aPageIsNoTable() {
        Reading reading = Reading.ofInput("""
                Body of a whale, washed ashore, shuts the beach | Harbour Post

                The body of a whale was washed ashore on Monday, and the beach was shut by the mayor, who had come at once.
                """);

        assertThat(reading.article().passages())
                .extracting(passage -> passage.zone())
                .contains(Zone.HEADLINE, Zone.BODY);
    }

    private static List<String> headlines(Reading reading) {
        return reading.articles().stream()
                .map(article -> article.headline().orElse("-"))
                .toList();
    }
}
