package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindMeetingsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt met Vask in Kessel on Monday.                                                           | Meeting Asserted: Brandt + Vask @ Kessel on Monday
            Tarvian President Ilka Brandt held talks with Belmoran Prime Minister Oren Vask in Port Alder. | Meeting Asserted: Brandt + Vask @ Port Alder
            Talks between Tarvia and Belmora were held in Kessel.                                          | Meeting Asserted: Belmora + Tarvia @ Kessel
            Brandt, Vask and Mira Sol met in Kessel.                                                       | Meeting Asserted: Brandt + Sol + Vask @ Kessel
            Brandt and Vask spoke by phone on Monday.                                                      | Meeting Asserted: Brandt + Vask on Monday
            Vask was received by Brandt in Port Alder.                                                     | Meeting Asserted: Brandt + Vask @ Port Alder
            Brandt has said at the start of talks with Vask that trade mattered.                           | Meeting Asserted: Brandt + Vask
            Brandt said before a meeting with Vask that trade mattered.                                    | Meeting Planned: Brandt + Vask
            Brandt will travel to Belmora for talks with Vask.                                             | Visit Planned: Brandt @ Belmora ; Meeting Planned: Brandt + Vask
            Brandt, who met Vask in Kessel, smiled.                                                        | Meeting Asserted: Brandt + Vask @ Kessel
            The mayor met Brandt.                                                                          | Meeting Asserted: Brandt
            The team met the target.                                                                       | ''
            Brandt met voters in Kessel.                                                                   | Meeting Asserted: Brandt @ Kessel
            Brandt met Vask to discuss trade.                                                              | Meeting Asserted: Brandt + Vask
            Brandt read papers during a meeting.                                                           | Meeting Asserted: Brandt
            A call between Brandt and Vask lasted an hour.                                                 | Meeting Asserted: Brandt + Vask
            Brandt gave a news conference in Kessel.                                                       | Meeting Asserted: Brandt @ Kessel
            """)
    void whoMeetsWhom(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
