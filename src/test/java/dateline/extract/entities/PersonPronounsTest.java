package dateline.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonPronounsTest {
    @Test
    void heIsTheSubjectOfTheSentenceBefore() {
        Told told = Told.of("Oren Vask met Peter Holm in Oslo.", "He said the talks had gone well.");
        assertThat(told.references("Oren Vask")).containsExactly("He");
        assertThat(told.references("Peter Holm")).isEmpty();
    }

    @Test
    void sheIsNotTheDaughterOfWhomTheTextIsAbout() {
        Told told = Told.of(
                "Bintu Yakubu, whose 14-year-old daughter Hauwa was freed on Monday, thanked the army.",
                "She said the girls had walked for days.");
        assertThat(told.references("Bintu Yakubu")).containsExactly("She");
    }

    @Test
    void namesOfManyLandsTellMenFromWomen() {
        Told told = Told.of("Lucie Ferrand resigned.", "President Etienne Macault accepted her resignation.");
        assertThat(told.references("Lucie Ferrand")).containsExactly("her");
    }

    @Test
    void sheIsNoMan() {
        Told told = Told.of("Oren Vask met Anna Holm in Oslo.", "She said the talks had gone well.");
        assertThat(told.references("Anna Holm")).containsExactly("She");
    }

    @Test
    void hisLooksAheadFromThePhraseBeforeTheSubject() {
        Told told =
                Told.of("Peter Holm stayed at home.", "Ahead of his departure, Oren Vask said the trip was useful.");
        assertThat(told.references("Oren Vask")).containsExactly("his");
    }

    @Test
    void hisIsHeWhoComesAfter() {
        Told told = Told.of("Oren Vask met Anna Holm in Oslo.", "After his return he spoke to reporters.");
        assertThat(told.references("Oren Vask")).containsExactly("his", "he");
    }

    @Test
    void heIsNotWhomHeMeets() {
        Told told = Told.of("Peter Holm flew to Oslo.", "Last month, he met Oren Vask in Bergen.");
        assertThat(told.references("Peter Holm")).containsExactly("he");
        assertThat(told.references("Oren Vask")).isEmpty();
    }

    @Test
    void hisIsTheSubjectOfItsClause() {
        Told told = Told.of("Oren Vask, who is accompanied on his visit by Peter Holm, arrived on Monday.");
        assertThat(told.references("Oren Vask")).containsExactly("his");
    }

    @Test
    void anUnnamedDriverMayBeMeant() {
        Told told = Told.of("Oren Vask watched the race.", "The driver said he was tired.");
        assertThat(told.references("Oren Vask")).isEmpty();
    }

    @Test
    void ofTwoSubjectsNeitherIsMeant() {
        Told told = Told.of("Oren Vask and Peter Holm arrived on Monday.", "He smiled.");
        assertThat(told.references("Oren Vask")).isEmpty();
        assertThat(told.references("Peter Holm")).isEmpty();
    }

    @Test
    void whoeverIsSpokenOfInAQuotationDoesNotSpeakIt() {
        Told told = Told.of("\"He lied to us,\" Oren Vask said.");
        assertThat(told.references("Oren Vask")).isEmpty();
    }

    @Test
    void whoeverDoesItIsNotWhomItIsDoneTo() {
        for (String sentence : List.of(
                "Oren Vask criticised Peter Holm, accusing him of lying.",
                "Oren Vask met Peter Holm and thanked him.",
                "Oren Vask called Peter Holm to thank him.")) {
            Told told = Told.of(sentence);
            assertThat(told.references("Oren Vask")).as(sentence).isEmpty();
            assertThat(told.references("Peter Holm")).as(sentence).containsExactly("him");
        }
    }

    @Test
    void whoeverIsUrgedHelpsSomebodyElse() {
        Told told = Told.of("Oren Vask urged Peter Holm to help him.");
        assertThat(told.references("Peter Holm")).isEmpty();
    }

    @Test
    void whoToldParliamentHeHadKnownIsHe() {
        Told told = Told.of(
                "The inquiry concerns the death of Davit Orlo.",
                "Interior Minister Bogdan Reyl told parliament on Friday he had learned of it from the newspapers.");
        assertThat(told.references("Bogdan Reyl")).contains("he");
        assertThat(told.references("Davit Orlo")).doesNotContain("he");
    }

    @Test
    void aColleagueWhoIsNamedIsTheSubjectAndNotTheOneWhoseColleagueHeIs() {
        Told told = Told.of(
                "Professor Henrike Sol led the expedition.",
                "Sol's colleague Amir Dessau cautioned that the dating was preliminary.",
                "Results are expected in June, he added.");
        assertThat(told.references("Amir Dessau")).contains("he");
    }
}
