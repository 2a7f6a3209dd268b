package dateline.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NominalsTest {
    @Test
    void theTwoAreTheTwoJustNamed() {
        Told told = Told.of("Anna Holm made the remarks to Oren Vask as the two met in Oslo.");
        assertThat(told.references("Anna Holm")).containsExactly("the two");
        assertThat(told.references("Oren Vask")).containsExactly("the two");
    }

    @Test
    void theLeadersAreTheHeadsOfState() {
        Told told = Told.of(
                "Norwegian Prime Minister Anna Holm received Swedish President Oren Vask in Oslo.",
                "Peter Brandt, a journalist, watched.",
                "The leaders discussed trade.");
        assertThat(told.references("Anna Holm")).containsExactly("The leaders");
        assertThat(told.references("Oren Vask")).containsExactly("The leaders");
        assertThat(told.references("Peter Brandt")).isEmpty();
    }

    @Test
    void theTwoCountriesAreCountries() {
        Told told = Told.of("Norway signed a treaty with Sweden.", "Both countries will cut tariffs.");
        assertThat(told.references("Norway")).containsExactly("Both countries");
        assertThat(told.references("Sweden")).containsExactly("Both countries");
    }

    @Test
    void theirsAreTheForcesOfBoth() {
        Told told = Told.of("The hotline between Norway and Sweden should prevent clashes between their forces.");
        assertThat(told.references("Norway")).containsExactly("their");
        assertThat(told.references("Sweden")).containsExactly("their");
    }

    @Test
    void ofTwoCompaniesTheOneInTheSentenceIsTheCompany() {
        Told told = Told.of(
                "Halden Corporation was founded in 1990.",
                "Acme Corporation was founded in 2001.",
                "Acme Corporation lost money, and the company cut jobs.");
        assertThat(told.references("Acme Corporation")).containsExactly("the company");
        assertThat(told.references("Halden Corporation")).isEmpty();
    }

    @Test
    void theMinisterIsTheOneWhoHoldsTheOffice() {
        Told told = Told.of(
                "Norwegian Foreign Minister Anna Holm met Swedish President Oren Vask.",
                "The foreign minister flew home.");
        assertThat(told.references("Anna Holm")).containsExactly("The foreign minister");
    }

    @Test
    void ofTwoPresidentsNeitherIsThePresident() {
        Told told =
                Told.of("Norwegian President Anna Holm met Swedish President Oren Vask.", "The president flew home.");
        assertThat(told.references("Anna Holm")).isEmpty();
        assertThat(told.references("Oren Vask")).isEmpty();
    }

    @Test
    void theMinistryIsTheOnlyOneNamed() {
        Told told = Told.of("Norway's Foreign Ministry protested.", "A day later the ministry apologized.");
        assertThat(told.references("Norwegian Foreign Ministry")).containsExactly("the ministry");
    }

    @Test
    void theBankMayBeOneThatIsNotNamed() {
        Told told = Told.of(
                "Norway's central bank raised its rate.",
                "Shares of Pellin Savings Bank fell.",
                "Ministers criticised the bank.");
        assertThat(told.references("Pellin Savings Bank")).isEmpty();
    }

    @Test
    void theClubStaysTheClubThatPlaysAgainstAnother() {
        Told told = Told.of(
                "Alder Rovers Club sacked the coach.",
                "The club confirmed it.",
                "The next match is against Karsk United Club.",
                "He joined the club in 2029.");
        assertThat(told.references("Alder Rovers Club")).containsExactly("The club", "the club");
    }
}
