package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindDeathsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bodies of miners killed in a fire were found in Kessel. | 'Death Asserted: '
            The speaker was drowned out by the crowd in Kessel.         | ''
            The comedian killed the crowd in Kessel.                    | ''
            The blast left 21 people dead in Kessel.                    | Accident Asserted: @ Kessel ; Death Asserted: @ Kessel
            The rule would strangle small firms in Kessel.              | ''
            The heat killed thousands of fish in Kessel.                | ''
            40 farmers were killed in Kessel on Monday, twice as many as in all of 2031. | Death Asserted: @ Kessel on Monday
            Rebels killed a farmer near Kessel.                         | Attack Asserted: @ Kessel ; Death Asserted: @ Kessel
            """)
    void whoIsKilled(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
