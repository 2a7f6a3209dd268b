package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindAccidentsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A train derailed near Kessel on Monday, killing three people. | Accident Asserted: @ Kessel on Monday ; Death Asserted: @ Kessel on Monday
            Two buses collided in Port Alder.                             | Accident Asserted: @ Port Alder
            A fire broke out in Port Alder on Monday.                     | Accident Asserted: @ Port Alder on Monday
            The ferry struck a pier in Port Alder on Saturday.            | Accident Asserted: @ Port Alder on Saturday
            A cyclist was hit by a van in Port Alder.                     | Accident Asserted: @ Port Alder
            The dockers struck in Port Alder on Saturday.                 | ''
            Divers found a shipwreck off Port Alder on Saturday.          | ''
            Prices collapsed in Tarvia.                                   | ''
            A cease-fire in Tarvia began on Monday.                       | ''
            A gunman opened fire in Port Alder on Monday. | Attack Asserted: @ Port Alder on Monday
            A soldier was killed by artillery fire in Tarvia on Monday. | Death Asserted: @ Tarvia on Monday
            """)
    void whatCrashedBurntOrFellWhere(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
