package dateline.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindOfficesTest {
    @Test
    void anOfficeBeforeTheName() {
        assertThat(Told.of("Norwegian Foreign Minister Anna Holm arrived.").offices())
                .containsExactly("Anna Holm: Foreign Minister of Norway (CURRENT)");
    }

    @Test
    void aPossessorBeforeTheOffice() {
        assertThat(Told.of("He met Norway's President Anna Holm on Monday.").offices())
                .containsExactly("Anna Holm: President of Norway (CURRENT)");
    }

    @Test
    void theCountryOfTheFirstIsTheCountryOfTheSecond() {
        assertThat(Told.of(
                                "He was joined by Norwegian national-security adviser Anna Holm and Air Force chief Oren Vask.")
                        .offices())
                .containsExactly(
                        "Anna Holm: national-security adviser of Norway (CURRENT)",
                        "Oren Vask: Air Force chief of Norwegian Air Force (CURRENT)");
    }

    @Test
    void anOfficeAfterTheName() {
        assertThat(Told.of("Oren Vask, the mayor of Port Alder, opened the bridge.")
                        .offices())
                .containsExactly("Oren Vask: mayor of Port Alder (CURRENT)");
    }

    @Test
    void aNameAfterTheOffice() {
        assertThat(Told.of("Norway's finance minister, Anna Holm, resigned on Monday.")
                        .offices())
                .containsExactly("Anna Holm: finance minister of Norway (CURRENT)");
    }

    @Test
    void whatSomebodyHeads() {
        assertThat(Told.of("Jane Roe, who heads the World Health Organization, resigned.")
                        .offices())
                .containsExactly("Jane Roe: head of World Health Organization (CURRENT)");
    }

    @Test
    void whatHeOrSheHeads() {
        assertThat(Told.of("Jane Roe resigned. She heads the World Health Organization.")
                        .offices())
                .containsExactly("Jane Roe: head of World Health Organization (CURRENT)");
    }

    @Test
    void whatIsLedOrFoundedBySomebody() {
        assertThat(Told.of("The World Health Organization is headed by Jane Roe.")
                        .offices())
                .containsExactly("Jane Roe: head of World Health Organization (CURRENT)");
        assertThat(Told.of("Acme Corporation was founded by Jane Roe.").offices())
                .containsExactly("Jane Roe: founder of Acme Corporation (CURRENT)");
    }

    @Test
    void whatWillBeLedIsNot() {
        assertThat(Told.of("The World Health Organization will be headed by Jane Roe.")
                        .offices())
                .isEmpty();
    }

    @Test
    void whatSomebodyIsAppointed() {
        assertThat(Told.of("Jane Roe was appointed head of the World Health Organization on Monday.")
                        .offices())
                .containsExactly("Jane Roe: head of World Health Organization (CURRENT)");
        assertThat(Told.of("Jane Roe was appointed head of the World Health Organization in 1994.")
                        .offices())
                .isEmpty();
    }

    @Test
    void aRankBetweenOfficeAndName() {
        assertThat(Told.of("Norway's police chief, Gen. Anna Holm, resigned.").offices())
                .containsExactly("Anna Holm: police chief of Norway (CURRENT)");
    }

    @Test
    void aBodyAfterAComma() {
        assertThat(Told.of("Jane Roe, director, World Health Organization, said nothing.")
                        .offices())
                .containsExactly("Jane Roe: director of World Health Organization (CURRENT)");
    }

    @Test
    void theOnlyBodyNearIsThatOfADirector() {
        assertThat(Told.of("The World Health Organization will cut jobs, finance director Oren Vask said.")
                        .offices())
                .containsExactly("Oren Vask: finance director of World Health Organization (CURRENT)");
        assertThat(Told.of("The World Health Organization sued the World Bank, finance director Oren Vask said.")
                        .offices())
                .containsExactly("Oren Vask: finance director (CURRENT)");
    }

    @Test
    void theSectorIsToldByOfficeAndBody() {
        assertThat(Told.of("Norwegian Foreign Minister Anna Holm met Oren Vask, director of the CIA.")
                        .sectors())
                .containsExactly("Anna Holm: GOV", "Oren Vask: SPY");
    }

    @Test
    void whoPresidesOverABankIsNotOfTheGovernment() {
        assertThat(Told.of("The union's president, Oren Vask, resigned.").sectors())
                .containsExactly("Oren Vask: LAB");
        assertThat(Told.of("The club's president, Oren Vask, resigned.").sectors())
                .isEmpty();
        assertThat(Told.of("Oren Vask, president of the World Bank, resigned.").sectors())
                .containsExactly("Oren Vask: BUS");
        assertThat(Told.of("The club president Oren Vask resigned.").sectors()).isEmpty();
        assertThat(Told.of("Oren Vask is the general secretary of the Miners' Union.")
                        .sectors())
                .containsExactly("Oren Vask: LAB");
    }

    @Test
    void theLandBeforeAMinistersFieldIsNoBody() {
        assertThat(Told.of("Philippine Defense Secretary Oren Vask left.").offices())
                .containsExactly("Oren Vask: Defense Secretary of Philippines (CURRENT)");
    }

    @Test
    void theNameBehindAPlaceIsTheOfficeHolders() {
        assertThat(Told.of("The World Bank's envoy to Norway, Oren Vask, left.").offices())
                .containsExactly("Oren Vask: envoy of World Bank (CURRENT)");
    }

    @Test
    void formerActingAndElect() {
        assertThat(Told.of("Former Norwegian President Anna Holm resigned.").offices())
                .containsExactly("Anna Holm: President of Norway (FORMER)");
        assertThat(Told.of("Acting Norwegian President Anna Holm resigned.").offices())
                .containsExactly("Anna Holm: President of Norway (ACTING)");
        assertThat(Told.of("Norwegian President-elect Anna Holm spoke.").offices())
                .singleElement()
                .asString()
                .startsWith("Anna Holm: President")
                .endsWith("(ELECT)");
    }

    @Test
    void ranksAndProfessionsAreNoOffices() {
        assertThat(Told.of("Gen. Oren Vask met the lawyer Anna Holm.").offices())
                .isEmpty();
    }

    @Test
    void anUnnamedHolderGivesNone() {
        assertThat(Told.of("The Norwegian president met Oren Vask.").offices()).isEmpty();
    }

    @Test
    void everySentenceThatSaysSoCounts() {
        assertThat(Told.of("Norwegian President Anna Holm arrived.", "Norwegian President Anna Holm left.")
                        .offices())
                .containsExactly("Anna Holm: President of Norway (CURRENT)");
    }

    @Test
    void aChiefOfficerIsAnOfficeAndNobodysName() {
        Told told = Told.of(
                "Northgate Bank announced the appointment of Dr. Anna Holm as Chief Risk Officer.",
                "\"Anna is a leader,\" said Oren Vask, Chief Executive Officer of Northgate Bank.");
        assertThat(told.offices()).contains("Oren Vask: Chief Executive Officer of Northgate Bank (CURRENT)");
        assertThat(told.offices()).noneMatch(office -> office.startsWith("Risk Officer"));
    }
}
