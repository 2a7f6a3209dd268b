package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindStatusTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt was due to meet Vask.                                         | Meeting Planned: Brandt + Vask
            Brandt is to meet Vask on Friday.                                    | Meeting Planned: Brandt + Vask on Friday
            Brandt wants to meet Vask.                                           | Meeting Planned: Brandt + Vask
            Brandt did not meet Vask.                                            | Meeting Denied: Brandt + Vask
            Brandt failed to meet Vask.                                          | Meeting Denied: Brandt + Vask
            Brandt refused to meet Vask.                                         | Rejection Asserted: Brandt ; Meeting Denied: Brandt + Vask
            Brandt called off a meeting with Vask.                               | Meeting Denied: Brandt + Vask
            Brandt managed to meet Vask.                                         | Meeting Asserted: Brandt + Vask
            Brandt may meet Vask.                                                | Meeting Possible: Brandt + Vask
            Brandt tried to meet Vask.                                           | Meeting Possible: Brandt + Vask
            Brandt is likely to meet Vask.                                       | Meeting Possible: Brandt + Vask
            If Brandt met Vask, Tarvia would gain.                               | Meeting Hypothetical: Brandt + Vask
            Brandt would have met Vask.                                          | Meeting Hypothetical: Brandt + Vask
            Brandt reportedly met Vask.                                          | Meeting Attributed: Brandt + Vask
            According to Mira Sol, Brandt met Vask.                              | Meeting Attributed by Sol: Brandt + Vask
            Tarvian troops attacked the town of Kessel on Monday, Mira Sol said. | Attack Attributed by Sol: Tarvia @ Kessel on Monday
            Mira Sol said that Brandt would meet Vask.                           | Meeting Planned by Sol: Brandt + Vask
            Mira Sol denied that Brandt had met Vask.                            | Rejection Asserted: Sol ; Meeting Denied by Sol: Brandt + Vask
            Brandt is said to have met Vask.                                     | Meeting Attributed: Brandt + Vask
            There were no talks between Tarvia and Belmora.                      | Meeting Denied: Belmora + Tarvia
            Brandt called for talks between Tarvia and Belmora.                  | Demand Asserted: Brandt ; Meeting Planned: Belmora + Tarvia
            The planned meeting between Brandt and Vask has been postponed.      | Meeting Planned: Brandt + Vask
            Brandt will meet Vask and sign a treaty.                             | Meeting Planned: Brandt + Vask ; Agreement Planned: Brandt
            Mira Sol rejected the offer and Brandt met Vask.                     | Rejection Asserted: Sol ; Meeting Asserted: Brandt + Vask
            Mira Sol denied the claim and Belmora attacked Kessel.               | Rejection Asserted: Sol ; Attack Asserted: Belmora @ Kessel
            Oren Vask, who was not named, had been arrested by Tarvia.           | Arrest Asserted: Tarvia > Vask
            Tarvia has not backed off, urging Belmora to leave.                  | Demand Asserted: Tarvia > Belmora
            Tarvia did not attack, killing Oren Vask.                            | Attack Denied: Tarvia ; Death Denied: Tarvia > Vask
            Brandt studied law before Oren Vask was jailed in 2029.  | LegalProceeding Asserted: > Vask on 2029
            Brandt died before Oren Vask was jailed.  | 'Death Asserted: > Brandt ; LegalProceeding Planned: > Vask'
            Mira Sol denied that Belmora had fired on the market and accused Tarvia of the attack. | Rejection Asserted: Sol ; Accusation Asserted: Sol > Tarvia
            Inspectors believe the ships are based here, but Belmora rejected the claim. | Rejection Asserted: Belmora
            Mira Sol said Belmora was "angry" and had attacked Kessel.           | Attack Attributed by Sol: Belmora @ Kessel
            Brandt has met Vask regularly.                                       | ''
            Brandt meets Vask every year.                                        | ''
            Did Brandt meet Vask?                                                | ''
            """)
    void neverSurerThanTheSentence(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }

    @Test
    void headlinesAndCaptionsTellInThePresent() {
        assertThat(told.in(Zone.HEADLINE, "Brandt to meet Vask in Port Alder"))
                .containsExactly("Meeting Planned: Brandt + Vask @ Port Alder");
        assertThat(told.in(Zone.HEADLINE, "Brandt, Vask meet in Port Alder"))
                .containsExactly("Meeting Asserted: Brandt + Vask @ Port Alder");
        assertThat(told.in(Zone.CAPTION, "Brandt shakes hands with Vask in Port Alder on May 12."))
                .containsExactly("Meeting Asserted: Brandt + Vask @ Port Alder on May 12");
        assertThat(told.in(Zone.BODY, "Brandt meets Vask in Port Alder.")).isEmpty();
    }
}
