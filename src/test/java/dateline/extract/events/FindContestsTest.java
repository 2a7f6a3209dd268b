package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindContestsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarvia beat Belmora 3-1 in the final in Port Alder. | Contest Asserted: Tarvia > Belmora @ Port Alder
            FC Kessel lost 2-1 to Alder United on Monday.       | Contest Asserted: FC Kessel > Alder United on Monday
            Mira Sol won the final.                             | Contest Asserted: Sol
            Brandt beat Vask in the election.                   | ''
            """)
    void whoBeatsWhom(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
