package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindAccusationsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarvia accused Belmora of shelling the border town of Kessel. | Accusation Asserted: Tarvia > Belmora ; Attack Attributed by Tarvia: Belmora @ Kessel
            Vask condemned the attack on Kessel.                          | Accusation Asserted: Vask ; Attack Asserted: @ Kessel
            Tarvia expressed concern over Belmora's plan.                 | Accusation Asserted: Tarvia > Belmora
            Vask was accused of theft.                                    | Accusation Asserted: > Vask
            Belmora was blamed by Tarvia.                                 | Accusation Asserted: Tarvia > Belmora
            Tarvia blamed Belmora for the attack on Kessel.               | Accusation Asserted: Tarvia > Belmora ; Attack Asserted: @ Kessel
            """)
    void whoAccusesWhom(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
