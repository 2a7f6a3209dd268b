package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindTransactionsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarvia Steel has acquired Belmora Iron.                             | Transaction Asserted: Tarvia Steel > Belmora Iron
            Tarvia Steel agreed to buy Belmora Iron for 3 billion dollars.      | Agreement Asserted: Tarvia Steel ; Transaction Planned: Tarvia Steel > Belmora Iron
            Tarvia Steel's acquisition of Belmora Iron was completed on Monday. | Transaction Asserted: Tarvia Steel > Belmora Iron on Monday
            Brandt bought a hat.                                                | ''
            """)
    void whoBuysWhat(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
