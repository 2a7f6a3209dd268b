package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindThreatsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt threatened Belmora with sanctions. | Threat Asserted: Brandt > Belmora
            Tarvia threatened to attack Belmora.      | Threat Asserted: Tarvia > Belmora ; Attack Planned: Tarvia > Belmora
            Tarvia has pledged to stop Belmora.       | Threat Asserted: Tarvia > Belmora
            Tarvia pledged to stop smoking.           | ''
            Rain threatened the match.                | ''
            """)
    void whoThreatensWhom(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
