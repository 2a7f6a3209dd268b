package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindDemandsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarvia urged Belmora to withdraw its troops.     | Demand Asserted: Tarvia > Belmora
            Tarvia called on Belmora to free the prisoners.  | Demand Asserted: Tarvia > Belmora ; Event Planned: Belmora
            Tarvia demanded that Belmora free the prisoners. | Demand Asserted: Tarvia > Belmora ; Event Planned by Tarvia: Belmora
            Brandt asked Vask about trade.                   | ''
            Brandt asked Vask to leave.                      | Demand Asserted: Brandt > Vask
            Tarvia seeks compensation.                       | Demand Asserted: Tarvia
            """)
    void whoAsksWhomToAct(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
