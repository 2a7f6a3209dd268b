package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindRejectionsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt rejected a proposal by Vask.  | Rejection Asserted: Brandt > Vask
            Tarvia denied the claim.             | Rejection Asserted: Tarvia
            Tarvia ruled out talks with Belmora. | Rejection Asserted: Tarvia ; Meeting Denied: Belmora + Tarvia
            """)
    void whoRefusesWhom(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
