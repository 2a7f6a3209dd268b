package dateline.identity;

import static dateline.model.Statement.QuoteKind.DIRECT;
import static dateline.model.Statement.QuoteKind.INDIRECT;
import static dateline.model.Statement.QuoteKind.MIXED;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Statement.QuoteKind;
import org.junit.jupiter.api.Test;

/** The same words of the same speaker are one statement, whichever outlet tells how much of them. */
class SameStatementTest {
    private static final String LONG =
            "We shall keep the bridge closed until the last wagon is out of the water, and not an hour longer than that.";

    @Test
    void aTrimmedQuotationIsTheSame() {
        assertThat(isSame(
                        DIRECT,
                        LONG,
                        DIRECT,
                        "We shall keep the bridge closed until the last wagon is out of the water"))
                .isTrue();
    }

    @Test
    void aFewWordsOfItBetweenQuotationMarksAreTheSame() {
        assertThat(Archive.of(
                                paper("a").says("a", "Ulla Brandt", DIRECT, LONG),
                                paper("b")
                                        .says(
                                                "b",
                                                "Ulla Brandt",
                                                MIXED,
                                                "the bridge would stay shut \"until the last wagon is out of the water\"",
                                                "until the last wagon is out of the water"))
                        .isOne("statement", "a", "b"))
                .isTrue();
    }

    @Test
    void anotherSpellingOrAWordLeftOutIsTheSame() {
        assertThat(isSame(
                        DIRECT,
                        "It\u2019s the third time this winter that a rail has broken under a train, and we have said so before",
                        DIRECT,
                        "It's the third time this winter a rail has broken under a train and we have said so before"))
                .isTrue();
    }

    @Test
    void aNegationOrANumberMakesItAnother() {
        assertThat(isSame(
                        DIRECT,
                        "The ministry of transport will pay for the repair of the bridge this year",
                        DIRECT,
                        "The ministry of transport will not pay for the repair of the bridge this year"))
                .isFalse();
        assertThat(isSame(
                        DIRECT,
                        "We will need at least 40 new wagons before the harvest comes in next summer",
                        DIRECT,
                        "We will need at least 70 new wagons before the harvest comes in next summer"))
                .isFalse();
    }

    @Test
    void theSameWordsOfSomebodyElseAreAnother() {
        assertThat(Archive.of(
                                paper("a").says("a", "Ulla Brandt", DIRECT, LONG),
                                paper("b").says("b", "Oskar Brandt", DIRECT, LONG))
                        .isOne("statement", "a", "b"))
                .isFalse();
    }

    @Test
    void accountsAreTheSameOnlyIfTheyAreAlmostEqual() {
        assertThat(isSame(
                        INDIRECT,
                        "the line over the Iven would be open again by Monday noon at the latest",
                        INDIRECT,
                        "the line over the Iven would be open again by Monday at the latest"))
                .isTrue();
        assertThat(
                        isSame(
                                INDIRECT,
                                "the line over the Iven would be open again by Monday noon at the latest",
                                INDIRECT,
                                "the line over the Iven would be open again by Monday noon if the crane came, and freight would be sent round until then"))
                .isFalse();
    }

    @Test
    void aQuotationAndAnAccountOfItAreTwo() {
        assertThat(isSame(DIRECT, LONG, INDIRECT, LONG)).isFalse();
    }

    private static Paper paper(String slug) {
        return Paper.of(slug, "2031-02-03").people("Ulla Brandt", "Oskar Brandt");
    }

    private static boolean isSame(QuoteKind first, String one, QuoteKind second, String other) {
        return Archive.of(
                        paper("a").says("a", "Ulla Brandt", first, one),
                        paper("b").says("b", "Ulla Brandt", second, other))
                .isOne("statement", "a", "b");
    }
}
