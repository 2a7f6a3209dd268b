package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.resource.Limits;
import dateline.model.Article;
import dateline.model.Issue;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON in the shapes in which datasets and interfaces for news hold articles. */
final class JsonDatasetsTest {
    private static final String TEXT = "The bridge over the river was opened on Monday, the mayor said.";

    @Test
    void anArrayOfRecordsSpreadOverLines() {
        Reading reading = Reading.ofInput("""
                [
                  {
                    "title": "Bridge opens",
                    "text": "%1$s"
                  },
                  {
                    "title": "Bridge shut again",
                    "text": "%1$s It was shut on Tuesday. \\u201cToo early\\u201d, said { and [."
                  }
                ]
                """.formatted(TEXT));

        assertThat(headlines(reading)).containsExactly("Bridge opens", "Bridge shut again");
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"articles\": [%s]}",
                "{\"status\": \"ok\", \"totalResults\": 1, \"articles\": [%s]}",
                "{\"posts\": [%s], \"moreResultsAvailable\": 0}",
                "{\n  \"response\": {\n \"status\": \"OK\", \"docs\": [%s]}}",
                "{\"took\": 3, \"hits\": {\"total\": {\"value\": 1}, \"hits\": [{\"_index\": \"news\", \"_source\": %s}]}}",
                "{\"data\": {\"items\": [%s]}}",
                "[[%s]]",
                "[%s",
                "\u001e%s\n",
            })
    void anObjectOrListThatHoldsRecords(String shape) {
        Reading reading = Reading.ofInput(shape.formatted("""
                {"title": "Bridge opens", "text": "%s"}""".formatted(TEXT)));

        assertThat(headlines(reading)).containsExactly("Bridge opens");
        assertThat(reading.issues()).hasSize(shape.equals("[%s") ? 1 : 0);
    }

    @Test
    void aRecordThatListsOtherStoriesIsARecord() {
        Reading reading = Reading.ofInput("""
                {
                  "title": "Bridge opens",
                  "text": "%s",
                  "results": [ {"title": "Another story", "text": "Not this one."} ]
                }
                """.formatted(TEXT));

        assertThat(headlines(reading)).containsExactly("Bridge opens");
    }

    @Test
    void severalObjectsOneAfterAnother() {
        Reading reading = Reading.ofInput("""
                {
                  "headline": "First", "body": "%1$s"
                }
                {
                  "headline": "Second", "body": "%1$s"
                }
                """.formatted(TEXT));

        assertThat(headlines(reading)).containsExactly("First", "Second");
    }

    @Test
    void anAnswerOfAServiceForNews() {
        Reading reading = Reading.ofInput("""
                {"status":"ok","totalResults":2,"articles":[
                {"source":{"id":"harbour-post","name":"Harbour Post"},"author":"Ilse Brandt, Sam Oduya",
                 "title":"Bridge opens","description":"The new bridge was opened by the mayor.",
                 "url":"https://post.example/1?a=b|c","urlToImage":null,"publishedAt":"2031-05-12T14:05:00Z",
                 "content":"The town has its bridge back after two years of work by its engineers. It had been shut since a ship… [+1234 chars]"},
                {"source":{"id":null,"name":"[Removed]"},"author":null,"title":"[Removed]","description":"[Removed]",
                 "url":"https://removed.example","publishedAt":"1970-01-01T00:00:00Z","content":"[Removed]"}]}
                """);
        Article article = reading.article();

        assertThat(article.text())
                .isEqualTo(
                        "Bridge opens\n\nThe new bridge was opened by the mayor.\n\n"
                                + "The town has its bridge back after two years of work by its engineers. It had been shut since a ship");
        assertThat(article.passages())
                .extracting(passage -> passage.zone())
                .containsExactly(Zone.HEADLINE, Zone.STANDFIRST, Zone.BODY);
        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.authors()).containsExactly("Ilse Brandt", "Sam Oduya");
        assertThat(article.url()).contains(URI.create("https://post.example/1?a=b%7Cc"));
        assertThat(article.published()).contains(Timestamp.parse("2031-05-12T14:05:00Z"));
        assertThat(reasons(reading).getFirst()).isEqualTo("its text is cut off, by 1,234 characters as it says");
        assertThat(reasons(reading).get(1)).startsWith("no text in it");
        assertThat(reading.issues()).hasSize(2);
    }

    @Test
    void aRecordOfANewsCrawler() {
        Article article = Reading.ofInput("""
                {
                  "authors": ["Ilse Brandt"], "date_download": "2031-06-01 10:00:00", "date_modify": null,
                  "date_publish": "2031-05-12 14:05:00", "description": "The bridge over the river was opened on Mon…",
                  "filename": "x.json", "image_url": "https://post.example/1.jpg", "language": "en", "localpath": null,
                  "maintext": "%s\\nIt had been shut for two years.", "source_domain": "post.example",
                  "title": "Bridge opens", "title_page": "Bridge opens | Harbour Post", "url": "https://post.example/1"
                }
                """.formatted(TEXT)).article();

        assertThat(article.text()).isEqualTo("Bridge opens\n\n" + TEXT + "\nIt had been shut for two years.");
        assertThat(article.published()).contains(Timestamp.parse("2031-05-12T14:05:00"));
        assertThat(article.modified()).isEmpty();
        assertThat(article.publisher()).isEmpty();
    }

    @Test
    void aPostOfACrawlerWithItsThread() {
        Article article = Reading.ofInput("""
                {"thread": {"uuid": "1", "url": "https://post.example/1", "site_full": "www.post.example", "title": ""},
                 "title": "Bridge opens", "text": "%s", "author": "Ilse Brandt", "published": "2031-05-12T14:05:00.000+03:00",
                 "language": "english"}""".formatted(TEXT)).article();

        assertThat(article.published()).contains(Timestamp.parse("2031-05-12T14:05:00+03:00"));
        assertThat(article.language()).contains("en");
        assertThat(article.publisher()).isEmpty();
    }

    @Test
    void aHeadlineAndASummaryAreAnArticle() {
        Reading reading = Reading.ofInput("""
                {"link": "https://post.example/1", "headline": "Bridge opens", "category": "TRAVEL", \
                "short_description": "The bridge was opened by the mayor on Monday.", "authors": "Ilse Brandt", "date": "2031-05-12"}""");

        assertThat(zones(reading.article())).containsExactly(Zone.HEADLINE, Zone.STANDFIRST);
        assertThat(reading.article().section()).contains("TRAVEL");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void linkedDataOfAPage() {
        Article article = Reading.ofInput("""
                {
                  "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens", "articleBody": "%s",
                  "author": [{"@type": "Person", "name": "Ilse Brandt"}, {"@type": "Person", "givenName": "Sam", "familyName": "Oduya"}],
                  "publisher": {"@type": "Organization", "name": "Harbour Post"}, "datePublished": "2031-05-12",
                  "articleSection": ["Town", "Traffic"], "inLanguage": "en-GB"
                }
                """.formatted(TEXT)).article();

        assertThat(article.authors()).containsExactly("Ilse Brandt", "Sam Oduya");
        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.section()).contains("Town");
        assertThat(article.language()).contains("en-GB");
    }

    @Test
    void textThatIsMarkupIsReadAsMarkup() {
        Article article = Reading.ofInput("""
                {"title": {"rendered": "Bridge &#8216;opens&#8217;"}, "date": "2031-05-12T14:05:00", "link": "https://post.example/1",
                 "content": {"rendered": "<p>The bridge &amp; its caf\\u00e9 were opened on <b>Monday</b>, the mayor said.</p>\\n<h2>Costs</h2><p>It had cost more than was planned by the town.</p>"},
                 "excerpt": {"rendered": "<p>The bridge &amp; its caf\\u00e9 were opened on Monday, the [&hellip;]</p>"}}""").article();

        assertThat(article.headline()).contains("Bridge ‘opens’");
        assertThat(article.text())
                .contains("The bridge & its café were opened on Monday, the mayor said.")
                .doesNotContain("<p>");
        assertThat(zones(article)).containsExactly(Zone.HEADLINE, Zone.BODY, Zone.HEADING, Zone.BODY);
    }

    @Test
    void aPageInARecordIsReadAsAPage() {
        Article article = Reading.ofInput("""
                {"url": "https://post.example/1", "date": "2031-05-12", "html": "<!DOCTYPE html><html><head><meta charset=latin1><title>Bridge opens</title></head><body><nav><a href=/>Home</a> <a href=/s>Sport</a></nav><article><h1>Bridge opens</h1><p>The bridge over the river was opened to the public on Monday after two years of work by the town\\u2019s engineers.</p><p>It had been closed since a ship had struck one of the pillars, the mayor said.</p></article></body></html>"}""").article();

        assertThat(article.headline()).contains("Bridge opens");
        assertThat(article.text()).contains("town’s engineers").doesNotContain("Sport");
        assertThat(article.published()).contains(Timestamp.parse("2031-05-12"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "By Ilse Brandt and Sam Oduya"                      | Ilse Brandt; Sam Oduya
            "Ilse Brandt, Sam Oduya and Petra Lehmann"          | Ilse Brandt; Sam Oduya; Petra Lehmann
            "Ilse Brandt, Political Correspondent, Harbour Post"| Ilse Brandt; Harbour Post
            "Ilse Brandt; Sam Oduya"                            | Ilse Brandt; Sam Oduya
            "['Ilse Brandt', 'Sam Oduya']"                      | Ilse Brandt; Sam Oduya
            "[\\"Ilse Brandt\\", \\"Sam O'Duya\\"]"             | Ilse Brandt; Sam O'Duya
            "[]"                                                |
            ["Ilse Brandt", null, "Ilse Brandt"]                | Ilse Brandt
            {"name": "Ilse Brandt", "url": "x"}                 | Ilse Brandt
            [{"first_name": "Ilse", "last_name": "Brandt"}]     | Ilse Brandt
            "desk@post.example (Ilse Brandt)"                   | Ilse Brandt
            "Brandt, Ilse"                                      | Ilse Brandt
            ["Brandt, Ilse", "Oduya, Sam"]                      | Ilse Brandt; Sam Oduya
            "Brandt, Ilse J.; O'Duya, Sam"                      | Ilse J. Brandt; Sam O'Duya
            "Ilse Brandt, Sam Oduya"                            | Ilse Brandt; Sam Oduya
            "Reuters, Bloomberg"                                | Reuters; Bloomberg
            "https://post.example/staff/brandt"                 |
            "nan"                                               |
            "BBC News"                                          | BBC News
            17                                                  |
            """)
    void authorsInAllShapes(String json, String names) {
        Article article = Reading.ofInput("""
                {"title": "Bridge opens", "text": "%s", "author": %s}""".formatted(TEXT, json)).article();

        assertThat(String.join("; ", article.authors())).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1936361100                     | 2031-05-12T14:05:00Z
            1936361100000                  | 2031-05-12T14:05:00Z
            1.9363611E9                    | 2031-05-12T14:05:00Z
            "1936361100"                   | 2031-05-12T14:05:00Z
            {"$date": "2031-05-12T14:05:00Z"} | 2031-05-12T14:05:00Z
            "Mon, 12 May 2031 14:05:00 +0200" | 2031-05-12T14:05:00+02:00
            "May 12, 2031"                 | 2031-05-12
            "03/04/2031"                   |
            NaN                            |
            """)
    void datesInAllShapes(String json, String date) {
        Article article = Reading.ofInput("""
                {"title": "Bridge opens", "text": "%s", "Published_At": %s}""".formatted(TEXT, json)).article();

        assertThat(article.published().map(Timestamp::toString).orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "Harbour Post"                            | Harbour Post
            {"id": null, "name": "Harbour Post"}      | Harbour Post
            "https://post.example"                    |
            "www.post.example"                        |
            "Post.example"                            | Post.example
            """)
    void anAddressIsNoNameOfAPublisher(String json, String name) {
        Article article = Reading.ofInput("""
                {"title": "Bridge opens", "text": "%s", "source": %s}""".formatted(TEXT, json)).article();

        assertThat(article.publisher().orElse(null)).isEqualTo(name);
    }

    @Test
    void aBrokenRecordCostsNoOther() {
        Reading reading = Reading.ofInput(
                """
                [ {"title": "First", "text": "%1$s"},
                  {"title": "Second" "text": "no colon"},
                  {"title": "Third", "text": "%2$s"},
                  "not a record", 17, [],
                  {"title": "Fourth", "text": %3$s},
                  {"title": "Fifth", "text": "%1$s", "title": "Sixth"},
                  {"title": NaN, "text": "Nothing is known of its title, and it was never said."},
                  {"title": "Last", "text": "%1$s"} ]
                """.formatted(TEXT, "x".repeat(Limits.LONGEST_RECORD), "[".repeat(10_000) + "]".repeat(10_000)));

        assertThat(headlines(reading)).containsExactly("First", "Sixth", "-", "Last");
        assertThat(reading.issues().stream().map(Issue::place))
                .containsExactly("record 2", "record 3", "", "record 4", "record 5");
    }

    @Test
    void aHundredThousandBracketsAreOneIssue() {
        assertThat(Reading.ofInput("[".repeat(100_000)).issues()).hasSize(1);
        assertThat(Reading.ofInput("{\"data\":".repeat(100_000)).issues()).hasSize(1);
        assertThat(Reading.ofInput("[{\"a\":".repeat(100_000)).issues()).hasSize(1);
    }

    @Test
    void whatEndsInTheMidstIsSaidAndTheRestIsKept() {
        Reading reading = Reading.ofInput("""
                {"articles": [{"title": "First", "text": "%1$s"}, {"title": "Second", "te""".formatted(TEXT));

        assertThat(headlines(reading)).containsExactly("First");
        assertThat(reasons(reading)).containsExactly("the JSON ends in the midst of a value");
    }

    @Test
    void jsonInOtherEncodingsThanUtf8() {
        String lines = """
                {"title": "Café opens", "text": "The café on the bridge was opened on Monday, the mayor said."}
                {"title": "Café shut", "text": "The café on the bridge was shut on Tuesday, the mayor said."}
                """;
        String array = "[%s]".formatted(lines.strip().replace("\n", ",\n"));
        for (String json : List.of(lines, array))
            for (var charset :
                    List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
                Reading reading = Reading.ofInput(json.getBytes(charset));
                assertThat(headlines(reading)).containsExactly("Café opens", "Café shut");
                assertThat(reading.issues()).isEmpty();
            }
    }

    @Test
    void whatAColumnSaysIsTheTextIsTheTextUnlessItIsPlainlyFurniture() {
        Article article = Reading.ofInput("""
                {"headline": "Ferry sinks", "text": "%s"}""".formatted(String.join(
                        "\\n\\n",
                        "Share this article",
                        "Two sailors drowned off Port Alder on Monday.",
                        "The ferry had left the harbour in a storm",
                        "Divers found both on Tuesday.",
                        "The owners of the ferry had not been told of it",
                        "The search",
                        "The mayor thanked them.",
                        "© 2031 Harbour Post. All rights reserved.")))
                .article();

        assertThat(zones(article))
                .containsExactly(
                        Zone.HEADLINE,
                        Zone.CHROME,
                        Zone.BODY,
                        Zone.BODY,
                        Zone.BODY,
                        Zone.BODY,
                        Zone.HEADING,
                        Zone.BODY,
                        Zone.CHROME);
    }

    @Test
    void aTextOfOneShortParagraphIsBody() {
        for (String text : List.of("The mayor opened it on Monday.", "The mayor opened it on Monday"))
            assertThat(zones(Reading.ofInput("""
                            {"title": "Bridge opens", "body": "%s"}""".formatted(text)).article())).containsExactly(Zone.HEADLINE, Zone.BODY);
    }

    @Test
    void theParagraphThatATextIsCutOffInIsBody() {
        Article article = Reading.ofInput("""
                {"title": "Bridge opens", "body": "%s\\nThe old one was shut by\u2026 [+1250 chars]"}""".formatted(TEXT)).article();

        assertThat(zones(article)).containsExactly(Zone.HEADLINE, Zone.BODY, Zone.BODY);
    }

    private static List<String> headlines(Reading reading) {
        return reading.articles().stream()
                .map(article -> article.headline().orElse("-"))
                .toList();
    }

    private static List<String> reasons(Reading reading) {
        return reading.issues().stream().map(Issue::reason).toList();
    }

    private static List<Zone> zones(Article article) {
        return article.passages().stream().map(passage -> passage.zone()).toList();
    }
}
