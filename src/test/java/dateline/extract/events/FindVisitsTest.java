package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindVisitsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt visited Kessel on Monday.           | Visit Asserted: Brandt @ Kessel on Monday
            Brandt arrived in Port Alder on Monday.    | Visit Asserted: Brandt @ Port Alder on Monday
            Brandt paid a visit to Belmora.            | Visit Asserted: Brandt @ Belmora
            Brandt's visit to Belmora lasted two days. | Visit Asserted: Brandt @ Belmora
            Brandt's visit to Belmora was postponed.   | Visit Planned: Brandt @ Belmora
            Brandt, who is on a visit to Belmora, had no comment. | Visit Asserted: Brandt @ Belmora
            Brandt flew home.                          | ''
            """)
    void whoGoesWhere(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
