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
            Brandt told Vask to leave.                       | Demand Asserted: Brandt > Vask
            Brandt told Vask a story.                        | ''
            Tarvia ordered Vask to leave.                    | Demand Asserted: Tarvia > Vask
            Tarvia ordered a meal.                           | ''
            Vask was urged to leave.                         | Demand Asserted: > Vask
            Brandt suggested that Vask leave.                | Demand Asserted: Brandt > Vask
            Brandt suggested that Vask had left.             | ''
            """)
    void whoAsksWhomToAct(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
