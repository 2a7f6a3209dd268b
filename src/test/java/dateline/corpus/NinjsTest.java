package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Issue;
import dateline.model.Passage;
import dateline.model.Timestamp;
import dateline.model.Zone;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of ninjs, the JSON of the IPTC, as agencies send them; and JSON Feed. */
final class NinjsTest {
    @Test
    void anItemOfVersion1() {
        Reading reading = Reading.ofInput("""
                {
                  "uri": "http://wire.example/item/1", "type": "text", "mimetype": "text/html", "pubstatus": "usable",
                  "version": "2", "versioncreated": "2031-05-12T15:00:00Z", "contentcreated": "2031-05-12T14:05:00+02:00",
                  "language": "en-GB", "byline": "By Ilse Brandt and Sam Oduya", "headline": "Bridge opens",
                  "located": "Lindhaven", "infosource": [{"name": "Harbour Wire"}],
                  "subject": [{"name": "transport"}], "person": [{"name": "Petra Lehmann"}],
                  "body_text": "The bridge over the river was opened on Monday, the mayor said.\\n\\nIt had been shut for two years.",
                  "associations": {
                    "main": {"uri": "x", "type": "picture", "versioncreated": "2031-05-12T14:00:00Z",
                             "description_text": "Petra Lehmann cuts the ribbon on the bridge."},
                    "other": {"uri": "y", "type": "text", "description_text": "Another story."}}
                }
                """);
        Article article = reading.article();

        assertThat(article.text())
                .isEqualTo("Bridge opens\n\nThe bridge over the river was opened on Monday, the mayor said.\n\n"
                        + "It had been shut for two years.\n\nPetra Lehmann cuts the ribbon on the bridge.");
        assertThat(article.passages())
                .extracting(Passage::zone)
                .containsExactly(Zone.HEADLINE, Zone.BODY, Zone.BODY, Zone.CAPTION);
        assertThat(article.passages().getLast().span().of(article.text()))
                .startsWith("Petra")
                .endsWith("bridge.");
        assertThat(article.url()).contains(URI.create("http://wire.example/item/1"));
        assertThat(article.authors()).containsExactly("Ilse Brandt", "Sam Oduya");
        assertThat(article.publisher()).contains("Harbour Wire");
        assertThat(article.language()).contains("en-GB");
        assertThat(article.published()).contains(Timestamp.parse("2031-05-12T14:05:00+02:00"));
        assertThat(article.modified()).contains(Timestamp.parse("2031-05-12T15:00:00Z"));
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "versioncreated, contenttype, infosources, pubstatus",
        "versionCreated, contentType, infoSources, pubStatus"
    })
    void anItemOfVersions2And3(String created, String type, String sources, String status) {
        Reading reading = Reading.ofInput("""
                {"uri": "urn:wire:1", "standard": {"name": "ninjs", "version": "2.1"}, "type": "text", "%s": "usable",
                 "%s": "2031-05-12T15:00:00Z", "language": "en", "by": "Ilse Brandt",
                 "headlines": [{"role": "short", "value": "Bridge"}, {"role": "main", "value": "Bridge opens"}],
                 "bodies": [
                   {"role": "main", "%s": "text/plain", "value": "The bridge was opened on Monday, the mayor said."},
                   {"role": "main", "%2$s": "x", "%3$s": "text/html", "value": "<p>The bridge was opened on <i>Monday</i>, the mayor said.</p><p>It had been shut for two years after a ship struck it.</p>"}],
                 "%s": [{"name": "Harbour Wire", "uri": "x"}],
                 "associations": [{"name": "p", "uri": "p", "type": "picture", "descriptions": [{"value": "Petra Lehmann cuts the ribbon on the bridge."}]}]}""".formatted(status, created, type, sources));
        Article article = reading.article();

        assertThat(article.headline()).contains("Bridge opens");
        assertThat(article.text()).contains("opened on Monday, the mayor said.").doesNotContain("<");
        assertThat(article.passages()).extracting(Passage::zone).contains(Zone.BODY, Zone.CAPTION);
        assertThat(article.authors()).containsExactly("Ilse Brandt");
        assertThat(article.publisher()).contains("Harbour Wire");
        assertThat(article.published()).contains(Timestamp.parse("2031-05-12T15:00:00Z"));
        assertThat(article.url()).isEmpty();
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "pubstatus": "canceled", "body_text": "It was opened." | cancelled by its publisher; not read
            "pubstatus": "withheld", "body_text": "It was opened." | withheld by its publisher; not read
            "pubstatus": "usable", "type": "picture"               | a picture, not an article
            """)
    void whatIsNotToBeReadIsAnIssue(String members, String reason) {
        Reading reading = Reading.ofInput("""
                [{"uri": "urn:wire:1", "headline": "Bridge opens", %s}]""".formatted(members));

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues()).extracting(Issue::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://jsonfeed.org/version/1.1   | ' '
            https:\\/\\/jsonfeed.org\\/version\\/1 | '\n'
            """)
    void aJsonFeedIsReadAsAFeed(String version, String space) {
        Reading reading = Reading.ofInput("""
                {"version": "%1$s",%2$s"title": "Harbour Post",%2$s"items": [{"id": "1", "url": "https://post.example/1",
                "title": "Bridge opens", "date_published": "2031-05-12T14:05:00Z", "content_html":
                "<p>The bridge over the river was opened on Monday, the mayor said.</p><p>It had been shut for two years after a ship had struck one of its pillars, and the town's engineers had worked on it by day and by night.</p><p>It had cost more than was planned, and it was worth it, said the mayor, who was the first to cross it.</p><p>The ferry, which had carried the people of the town while the bridge was shut, will sail until the end of the month.</p>"}]}""".formatted(version, space));

        assertThat(reading.article().headline()).contains("Bridge opens");
        assertThat(reading.article().publisher()).contains("Harbour Post");
        assertThat(reading.article().text()).contains("It had been shut");
    }
}
