package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindElectionsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt won the presidential election in Tarvia on Sunday. | Election Asserted: Brandt @ Tarvia on Sunday
            Tarvia will hold parliamentary elections on May 5.        | Election Planned: @ Tarvia on May 5
            Tarvia held a referendum on Sunday.                       | Election Asserted: @ Tarvia on Sunday
            Elections in Tarvia are dull.                             | ''
            His party faces a close contest in the May 17 election.   | Election Planned: on May 17
            Brandt met Vask on Monday, with Tarvians due to elect a new council in May. | Meeting Asserted: Brandt + Vask on Monday ; Election Planned: on May
            Brandt spoke ahead of Tarvia's elections.                 | Election Planned: @ Tarvia
            """)
    void whoVotesAndWhere(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
