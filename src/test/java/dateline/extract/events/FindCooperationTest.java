package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindCooperationTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarvia sent food aid to Belmora.                                 | Cooperation Asserted: Tarvia > Belmora
            Tarvia and Belmora cooperate closely.                            | Cooperation Asserted: Belmora + Tarvia
            Tarvia, along with Belmora, has given Oren Vask crucial backing. | Cooperation Asserted: Belmora + Tarvia > Vask
            Brandt backs Vask.                                               | Cooperation Asserted: Brandt > Vask
            """)
    void whoHelpsWhom(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
