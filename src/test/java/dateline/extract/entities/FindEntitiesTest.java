package dateline.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Mention;
import org.junit.jupiter.api.Test;

class FindEntitiesTest {
    @Test
    void aSurnameMeansThePersonNamedInFull() {
        Told told = Told.of("Mayor Ilka Brandt opened the bridge on Monday.", "Brandt said the work had taken years.");
        assertThat(told.entities()).containsExactly("PERSON Ilka Brandt");
        assertThat(told.mentions("Ilka Brandt")).containsExactly("Ilka Brandt", "Brandt");
    }

    @Test
    void aSurnameInTheHeadlineMeansThePersonNamedInFullBelow() {
        Told told = Told.withHeadline(
                "Brandt Opens New Bridge After Long Delay", "Mayor Ilka Brandt opened the bridge on Monday.");
        assertThat(told.mentions("Ilka Brandt")).containsExactly("Brandt", "Ilka Brandt");
    }

    @Test
    void twoPersonsOfOneSurnameStayTwo() {
        assertThat(Told.of("Anna Holm met her rival Peter Holm in Oslo.", "Peter Holm left early.")
                        .entities())
                .containsExactly("PERSON Anna Holm", "PERSON Peter Holm", "CITY Oslo");
    }

    @Test
    void titlesAndPossessivesStayOutsideTheName() {
        Told told = Told.of("Prime Minister Anna Holm's plan was welcomed by Gen. Oren Vask.");
        assertThat(told.mentions("Anna Holm")).containsExactly("Anna Holm");
        assertThat(told.mentions("Oren Vask")).containsExactly("Oren Vask");
    }

    @Test
    void anAdjectiveSpeaksOfTheCountry() {
        Told told = Told.of("The Norwegian minister flew home to Norway.");
        assertThat(told.named("Norway").country()).contains("NO");
        assertThat(told.named("Norway").mentions())
                .extracting(Mention::kind)
                .containsExactly(Mention.Kind.ADJECTIVE, Mention.Kind.NAME);
    }

    @Test
    void theAdjectiveOfAnUnknownPlaceIsReadByThePlace() {
        Told told = Told.of("Torvanian President Mirela Kovar flew to Norway.", "She returned to Torvania on Friday.");
        assertThat(told.mentions("Torvania")).containsExactly("Torvanian", "Torvania");
        assertThat(told.entities()).contains("COUNTRY Torvania");
    }

    @Test
    void peoplesAreGroupsAndOneOfThemIsNobody() {
        assertThat(Told.of("Norwegians voted on Sunday, and a Swede watched.").entities())
                .containsExactly("GROUP Norwegians");
    }

    @Test
    void oneMinistryWhicheverWayItIsWorded() {
        Told told = Told.of("Norway's Foreign Ministry protested.", "The Norwegian Foreign Ministry gave no details.");
        assertThat(told.named("Norwegian Foreign Ministry").country()).contains("NO");
        assertThat(told.mentions("Norwegian Foreign Ministry")).hasSize(2);
    }

    @Test
    void aParliamentWithANameOfItsOwnIsCalledSo() {
        Told told = Told.of("The Polish parliament met on Monday.", "The Sejm voted in the evening.");
        assertThat(told.mentions("Sejm")).containsExactly("Polish parliament", "Sejm");
    }

    @Test
    void acronymsInBracketsStandForTheName() {
        assertThat(Told.of("The European Union (EU) agreed.", "The EU will pay.")
                        .mentions("European Union"))
                .containsExactly("European Union", "EU", "EU");
    }

    @Test
    void whateverStandsInBracketsAfterAnOrganizationIsItsName() {
        Told told = Told.of("The Port Alder Traders Forum (PATF) went to court.", "PATF lost the case.");
        assertThat(told.mentions("Port Alder Traders Forum"))
                .containsExactly("Port Alder Traders Forum", "PATF", "PATF");
    }

    @Test
    void unionsCalledAfterTheirMembersAreWhole() {
        assertThat(Told.of("The Dockers' Union rejected the offer.").entities())
                .containsExactly("ORGANIZATION Dockers' Union");
    }

    @Test
    void aGenericMentionIsNobody() {
        assertThat(Told.of("It was the first visit of a Norwegian prime minister since the war.")
                        .entities())
                .containsExactly("COUNTRY Norway");
    }

    @Test
    void headlinesLendNamesNoWordsOfTheirOwn() {
        Told told = Told.withHeadline(
                "Civic Union Wins Krestonia Election In Close Race",
                "The Civic Union won the parliamentary election in Krestonia on Sunday.");
        assertThat(told.entities()).anyMatch(entity -> entity.endsWith(" Krestonia"));
        assertThat(told.entities()).noneMatch(entity -> entity.contains("Election"));
    }

    @Test
    void stormsAreNoPersons() {
        assertThat(Told.of("Cyclone Odile killed nine people near Oslo.").entities())
                .containsExactly("CITY Oslo");
    }

    @Test
    void aTitleOfMenMeansNoWoman() {
        Told told =
                Told.of("Peter Holm died on Sunday.", "His daughter Anna Holm confirmed it.", "Mr. Holm was a lawyer.");
        assertThat(told.mentions("Peter Holm")).containsExactly("Peter Holm", "His", "Holm");
    }

    @Test
    void aRelativeIsNotCalledByTheSurnameAlone() {
        Told told = Told.of(
                "The novelist Peter Holm died on Sunday.",
                "His brother Jan Holm confirmed it.",
                "Holm was born in Oslo.");
        assertThat(told.mentions("Peter Holm")).contains("Peter Holm", "Holm");
        assertThat(told.mentions("Jan Holm")).containsExactly("Jan Holm");
    }

    @Test
    void whatHasMinistersOrIsATownIsAPlace() {
        assertThat(Told.of("The minister flew to Orrin, a mountain town of 35,000 people.")
                        .entities())
                .containsExactly("CITY Orrin");
        assertThat(Told.of("Drastia's foreign minister, Anna Holm, spoke.").entities())
                .contains("COUNTRY Drastia");
        assertThat(Told.of("A hospital in the village of Kell was evacuated.").entities())
                .containsExactly("CITY Kell");
        assertThat(Told.of("Rain fell in northern Tessaly on Monday.").entities())
                .containsExactly("PLACE Tessaly");
    }

    @Test
    void whoseLandFollowsIsNoPartOfTheName() {
        assertThat(Told.of("Prime Minister Anna Holm of Norway spoke.").entities())
                .contains("PERSON Anna Holm");
    }

    @Test
    void whatOwnsAFerryIsACompany() {
        assertThat(Told.of("She accused the ferry's owner, Blue Line, of neglect.")
                        .entities())
                .contains("ORGANIZATION Blue Line");
    }

    @Test
    void whatExpelsDiplomatsIsACountry() {
        assertThat(Told.of("He lives in Drastia.", "Drastia expelled two diplomats on Friday.")
                        .entities())
                .contains("COUNTRY Drastia");
    }

    @Test
    void aMediumIsNoPlace() {
        assertThat(Told.of("Anna Holm wrote it in the Lowenburg Courier.").entities())
                .contains("NEWS_MEDIA Lowenburg Courier");
    }

    @Test
    void whoWasCalledByTheSurnameIsCalledSoAgain() {
        Told told = Told.of(
                "Peter Holm resigned on Sunday.", "Holm gave no reason.", "Anna Holm met him.", "Holm then left.");
        assertThat(told.mentions("Peter Holm")).contains("Peter Holm", "Holm", "Holm");
        assertThat(told.mentions("Anna Holm")).containsExactly("Anna Holm");
    }

    @Test
    void aSurnameThatIsACommonWordIsASurname() {
        Told told = Told.of("Chief Executive Peter Vane met analysts.", "Vane denied the report.");
        assertThat(told.mentions("Peter Vane")).containsExactly("Peter Vane", "Vane");
    }
}
