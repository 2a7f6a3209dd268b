package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindProtestsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thousands of people protested in Port Alder against the plan. | Protest Asserted: @ Port Alder
            A protest against the law was held in Kessel.                 | Protest Asserted: @ Kessel
            Protests are rare.                                            | ''
            Two teachers were injured at a rally.                         | 'Protest Asserted: '
            The ruling has sparked protests.                              | 'Protest Asserted: '
            The ruling may spark protests.                                | ''
            Teachers took part in the Women's March in Kessel.            | Protest Asserted: @ Kessel
            This demonstrated in Kessel that the plan works.              | ''
            A candidate waved at a rally in Kessel.                       | ''
            Anna Brandt spoke at a campaign rally in Kessel.              | ''
            Teachers went on strike on Monday. | Protest Asserted: on Monday
            Protesters clashed with police in Kessel on Monday. | Protest Asserted: @ Kessel on Monday
            Police clashed with protesters in Kessel. | Protest Asserted: @ Kessel
            His views clashed with the plan in Kessel. | ''
            """)
    void whoProtestsWhere(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
