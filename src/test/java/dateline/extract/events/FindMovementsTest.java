package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindMovementsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thousands of villagers fled Kessel on Monday.           | Movement Asserted: @ Kessel on Monday
            Soldiers evacuated hundreds of villagers from Kessel.   | Movement Asserted: @ Kessel
            The villagers evacuated Kessel.                         | Movement Asserted: @ Kessel
            Some 300 refugees have arrived this month.              | Movement Asserted: on this month
            Two patrol boats were moved to Port Alder.              | Movement Asserted: @ Port Alder
            A soldier carried a wounded woman on Monday.            | Movement Asserted: on Monday
            Brandt carried the burden in Kessel.                    | ''
            The letter arrived on Monday.                           | ''
            Troops pulled out of Kessel on Monday. | Movement Asserted: on Monday
            """)
    void whoGoesOrIsBroughtWhere(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
