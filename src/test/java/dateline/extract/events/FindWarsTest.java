package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindWarsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The war between Tarvia and Belmora began in 2011. | War Asserted: Belmora + Tarvia on 2011
            Tarvia and Belmora fought a war.                  | War Asserted: Belmora + Tarvia
            Brandt lost his farm in the 1987 Karsk war.       | War Asserted: on 1987
            The rebels fought for weeks.                      | 'War Asserted: '
            The brothers fought for weeks.                    | ''
            A battle over rights went on in Kessel on Monday. | ''
            War is bad.                                       | ''
            """)
    void whoFightsWhom(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
