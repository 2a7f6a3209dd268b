package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeEventsTest {
    private final Told told = new Told();

    @Test
    void headlineAndBodyTellOfOneMeeting() {
        assertThat(told.inArticle(
                        "Brandt, Vask meet in Port Alder",
                        "Ilka Brandt held talks with Oren Vask in Port Alder on September 12. "
                                + "The talks lasted two hours."))
                .containsExactly("Meeting Asserted: Brandt + Vask @ Port Alder on September 12 x3");
    }

    @Test
    void whatAHeadlineTellsTheLeadTellsAgain() {
        assertThat(told.inArticle(
                        "Three Farmers Killed in Kessel",
                        "Three farmers were killed by a bear on Monday. Their families wept."))
                .containsExactly("Death Asserted: @ Kessel on Monday x2");
    }

    @Test
    void anEnvoyWhoIsRecalledIsNotTheSanctions() {
        assertThat(told.in("Tarvia recalled its ambassador to Belmora. Tarvia joined the sanctions against Belmora."))
                .containsExactly("Sanction Asserted: Tarvia > Belmora", "Sanction Asserted: Tarvia > Belmora");
    }

    @Test
    void otherPairsAreOtherMeetings() {
        assertThat(told.in("Ilka Brandt met Oren Vask in Kessel on Monday. She met Mira Sol there too. "
                        + "Ilka Brandt met Mira Sol in Port Alder."))
                .containsExactly(
                        "Meeting Asserted: Brandt + Vask @ Kessel on Monday",
                        "Meeting Asserted: Brandt + Sol @ Port Alder");
    }

    @Test
    void otherPlacesAndOtherTimesAreOtherMeetings() {
        assertThat(told.in("Ilka Brandt met Oren Vask in Kessel on May 12. "
                        + "Last month Ilka Brandt met Oren Vask in Port Alder."))
                .containsExactly(
                        "Meeting Asserted: Brandt + Vask @ Kessel on May 12",
                        "Meeting Asserted: Brandt + Vask @ Port Alder on Last month");
        assertThat(told.in("Ilka Brandt met Oren Vask on May 12. Ilka Brandt also met Oren Vask on April 3."))
                .hasSize(2);
    }

    @Test
    void whatWasPlannedIsNotWhatHappened() {
        assertThat(told.in("Ilka Brandt met Oren Vask in Kessel on Monday. Ilka Brandt will meet Oren Vask in June."))
                .containsExactly(
                        "Meeting Asserted: Brandt + Vask @ Kessel on Monday", "Meeting Planned: Brandt + Vask on June");
    }

    @Test
    void oneSentenceReportsAnEventOnce() {
        assertThat(told.in("Ilka Brandt shook hands with Oren Vask as Ilka Brandt met Oren Vask in Kessel."))
                .containsExactly("Meeting Asserted: Brandt + Vask @ Kessel");
    }

    @Test
    void aMentionThatSaysNothingJoinsNothing() {
        assertThat(told.in("The talks were useful. The visit was long.")).isEmpty();
    }

    @Test
    void theFirstVisitOfAnybodyIsNotTheVisitThatIsKnown() {
        assertThat(
                        told.in(
                                "Ilka Brandt ended a visit to Kessel on Monday. "
                                        + "Oren Vask was there during the first visit of a finance minister to the island in ten years."))
                .containsExactly("Visit Asserted: Brandt @ Kessel on Monday");
    }
}
