package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Issue;
import dateline.model.MetadataSource;
import dateline.model.Zone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is read of NewsML-G2. */
class NewsMlTest {
    @Test
    void aNewsItemIsAnArticleWithAllThatItSaysOfItself() {
        Reading reading = read("newsml-item.xml");
        Article article = reading.article();
        assertThat(reading.issues()).isEmpty();
        assertThat(article.headline()).contains("Council votes to rebuild Port Ansel's pier");
        assertThat(article.published()).hasToString("Optional[2031-05-06T17:12:00+02:00]");
        assertThat(article.modified()).hasToString("Optional[2031-05-06T19:30:00+02:00]");
        assertThat(article.authors()).containsExactly("Mara Quist", "Jon Adair");
        assertThat(article.publisher()).contains("Ansel Wire");
        assertThat(article.section()).contains("economy");
        assertThat(article.language()).contains("en-GB");
        assertThat(passages(article, Zone.BODY)).hasSize(3);
        assertThat(article.choices()).anyMatch(choice -> choice.source() == MetadataSource.RECORD);
    }

    @Test
    void theTextsOfAMessageAreReadAndTheRestIsNamed() {
        Reading reading = read("newsml-message.xml");
        assertThat(reading.articles())
                .extracting(article -> article.headline().orElseThrow())
                .containsExactly(
                        "Council votes to rebuild the pier", "Ferries leave from the north", "Fares stay as they are");
        assertThat(reading.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "standard input, item 4: cancelled by its publisher; not read",
                        "standard input: 1 of 5 items are pictures, sound or the like, no articles",
                        "standard input: 1 of 5 items have their text elsewhere; headline and summary are kept");
    }

    @Test
    void nitfIsReadByItsMarkup() {
        Article article = read("newsml-message.xml").articles().getFirst();
        assertThat(article.url()).hasToString("Optional[https://wire.example/2031/05/pier]");
        assertThat(article.authors()).containsExactly("Mara Quist");
        assertThat(passages(article, Zone.BODY)).hasSize(3);
        assertThat(passages(article, Zone.HEADING)).containsExactly("A storm in winter");
        assertThat(passages(article, Zone.CAPTION)).containsExactly("The pier of Port Ansel after the storm.");
        assertThat(article.text()).doesNotContain("By Mara Quist", "not this");
    }

    @Test
    void plainTextHasItsParagraphs() {
        Article article = read("newsml-message.xml").articles().get(1);
        assertThat(article.authors()).containsExactly("Jon Adair");
        assertThat(article.published()).isEmpty();
        assertThat(passages(article, Zone.BODY))
                .hasSize(3)
                .element(1)
                .asString()
                .endsWith("It goes on & on in this line, which belongs to the paragraph before it.");
    }

    @Test
    void aPackageAloneHoldsNothing() {
        Reading reading = Reading.ofInput("""
                <packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:top">
                  <groupSet><group><itemRef residref="urn:newsml:wire.example:pier"/></group></groupSet>
                </packageItem>
                """);
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.issues())
                .extracting(Issue::reason)
                .containsExactly("a package: it names items, and holds none");
    }

    @Test
    void entitiesAreNotLookedUp() {
        Reading reading = Reading.ofInput("""
                <!DOCTYPE newsItem [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <newsItem><contentMeta><headline>A &secret;</headline></contentMeta>
                <contentSet><inlineData>The file says &secret;.</inlineData></contentSet></newsItem>
                """);
        assertThat(reading.article().text()).isEqualTo("A &secret;\n\nThe file says &secret;.");
        assertThat(reading.issues()).hasSize(1);
    }

    private static Reading read(String name) {
        try (InputStream bytes = Objects.requireNonNull(NewsMlTest.class.getResourceAsStream("feed/" + name), name)) {
            return Reading.ofInput(bytes.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> passages(Article article, Zone zone) {
        return article.passages().stream()
                .filter(passage -> passage.zone() == zone)
                .map(passage -> passage.span().of(article.text()))
                .toList();
    }
}
