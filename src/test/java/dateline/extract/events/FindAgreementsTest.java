package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindAgreementsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarvia and Belmora signed a peace treaty in Kessel.          | Agreement Asserted: Belmora + Tarvia @ Kessel
            Tarvia agreed on a ceasefire with Belmora.                   | Agreement Asserted: Belmora + Tarvia
            A ceasefire between Tarvia and Belmora was signed in Kessel. | Agreement Asserted: Belmora + Tarvia @ Kessel
            Tarvia Steel reached a deal with Belmora Iron on Monday.     | Agreement Asserted: Belmora Iron + Tarvia Steel on Monday
            Tarvia and Belmora signed a treaty on fishing in the Black Sea. | Agreement Asserted: Belmora + Tarvia
            Tarvia and Belmora signed a treaty on fishing in Kessel.     | Agreement Asserted: Belmora + Tarvia @ Kessel
            Brandt signed the book.                                      | ''
            Tarvia refused to sign the treaty.                           | Rejection Asserted: Tarvia ; Agreement Denied: Tarvia
            """)
    void whoAgreesWithWhom(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
