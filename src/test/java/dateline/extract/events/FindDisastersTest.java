package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindDisastersTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A magnitude 6.1 earthquake struck Kessel on Monday. | Disaster Asserted: @ Kessel on Monday
            Kessel was hit by a powerful storm.                 | Disaster Asserted: @ Kessel
            Flooding in Tarvia killed 30 people.                | Disaster Asserted: @ Tarvia ; Death Asserted: @ Tarvia
            The storm could hit Kessel on Monday.               | Disaster Possible: @ Kessel on Monday
            A storm of protest hit the mayor.                   | ''
            A storm left 12 people dead on Monday. | Disaster Asserted: on Monday ; Death Asserted: on Monday
            An earthquake killed 40 people on Friday. | Disaster Asserted: on Friday ; Death Asserted: on Friday
            The storm left the mayor in doubt. | ''
            A quake shook the hills of Belmora, officials said. | Disaster Attributed: @ Belmora
            The quake struck on Saturday. | Disaster Asserted: on Saturday
            """)
    void whatBefellWhichPlace(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
