package dateline.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.extract.Engine;
import dateline.extract.ParsedArticle;
import dateline.extract.Parses;
import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecogniseNamesTest {
    private static final Engine ENGINE = Parses.kept();
    private static final RecogniseNames NAMES = new RecogniseNames(Authority.bundled());

    @Test
    void aCapitalIsACityWhateverItDoes() {
        assertThat(names("Moscow said on Friday it would answer the Norwegian note."))
                .containsExactly("CITY Moscow");
    }

    @Test
    void placesWithinNamesAreNamesToo() {
        assertThat(names("The Lagos Chamber of Commerce wrote to the University of Nairobi."))
                .containsExactlyInAnyOrder(
                        "ORGANIZATION Lagos Chamber of Commerce",
                        "PLACE Lagos",
                        "ORGANIZATION University of Nairobi",
                        "PLACE Nairobi");
    }

    @Test
    void theLandIsPartOfABodysWholeName() {
        assertThat(names("The Norwegian Ministry of Trade and the Grain Board of Norway agreed."))
                .contains("GOVERNMENT_BODY Norwegian Ministry of Trade");
    }

    @Test
    void aCompassPointWithACapitalIsPartOfThePlace() {
        assertThat(names("Floods hit towns in Southern Nigeria and in Kenya."))
                .contains("COUNTRY Kenya", "PLACE Southern Nigeria");
    }

    @Test
    void aDashParts() {
        assertThat(names("CAIRO — Norway opened an embassy there on Monday."))
                .containsExactly("CITY CAIRO", "COUNTRY Norway");
    }

    @Test
    void aCapitalAloneMakesNoName() {
        assertThat(names("Ilka Brandt told the Committee that she had resigned."))
                .containsExactly("PERSON Ilka Brandt");
    }

    @Test
    void adjectivesAndPeoplesNamePlaces() {
        assertThat(places("Latin American envoys met Norwegian officials and some Europeans in Oslo."))
                .containsExactly("Latin American", "Norwegian", "Europeans", "Oslo");
    }

    @Test
    void ofAnInstitutionOnlyThePlaceInItsNameIsAPlace() {
        assertThat(places("He was held in the Harlan County Jail in Ohio."))
                .contains("Harlan County", "Ohio")
                .doesNotContain("Harlan County Jail");
    }

    @Test
    void theShortNameOfAStateHasItsFullStop() {
        assertThat(places("Crews closed Highway 200 near Harlan, Ky., on Monday."))
                .contains("Harlan", "Ky.");
    }

    private static List<String> names(String text) {
        ParsedArticle article = parsed(text);
        return NAMES.in(article).stream()
                .map(name -> "%s %s".formatted(name.type(), name.span().of(text)))
                .toList();
    }

    private static List<String> places(String text) {
        return NAMES.places(parsed(text)).stream().map(span -> span.of(text)).toList();
    }

    private static ParsedArticle parsed(String text) {
        return ENGINE.parse(Article.of(text, List.of(new Passage(Zone.BODY, new Span(0, text.length()))))
                .language("en")
                .build());
    }
}
