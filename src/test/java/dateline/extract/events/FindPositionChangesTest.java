package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindPositionChangesTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt appointed Mira Sol as finance minister.      | PositionChange Asserted: Brandt > Sol
            Mira Sol was named chief executive of Tarvia Steel. | PositionChange Asserted: > Sol
            Mira Sol resigned as finance minister on Friday.    | PositionChange Asserted: Sol on Friday
            Mira Sol stepped down as chief executive.           | PositionChange Asserted: Sol
            Brandt named the ship.                              | ''
            The mayor resigned on Monday. | PositionChange Asserted: on Monday
            The coach was sacked on Monday. | PositionChange Asserted: on Monday
            Tarvia Steel will hire 1,500 people. | ''
            Workers quit on Monday. | ''
            """)
    void whoTakesAndLeavesOffice(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
