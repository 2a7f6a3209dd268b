package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindSanctionsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarvia imposed sanctions on Belmora over the raid. | Sanction Asserted: Tarvia > Belmora
            Tarvia threatened to impose sanctions on Belmora.  | Threat Asserted: Tarvia > Belmora ; Sanction Planned: Tarvia > Belmora
            Belmora was sanctioned by Tarvia on Monday.        | Sanction Asserted: Tarvia > Belmora on Monday
            Tarvia lifted sanctions on Belmora.                | Event Asserted: Tarvia > Belmora
            Tarvia pulled out of the treaty. | Sanction Asserted: Tarvia
            """)
    void whoSanctionsWhom(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
