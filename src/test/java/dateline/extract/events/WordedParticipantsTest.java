package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordedParticipantsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Masked gunmen attacked Ilka Brandt.                           | actor Masked gunmen
            Tarvia arrested two Belmoran fishermen who had lost their way. | recipient two Belmoran fishermen
            Ilka Brandt was attacked by a crowd of angry voters.          | actor a crowd of angry voters
            Tarvia rejected the court's ruling on fish.                   | recipient the court's ruling on fish
            Rebels and soldiers attacked Belmora.                         | actor Rebels ; actor soldiers
            The editor, Ilka Brandt, attacked Oren Vask.                  | ''
            They attacked Belmora.                                        | ''
            Several villagers were misled.                                | recipient Several villagers
            It was a campaign to deceive voters.                          | recipient voters
            A court in Kessel on Monday sentenced Ilka Brandt.            | actor A court in Kessel
            Ilka Brandt will travel to Tarvia on Monday for talks.        | ''
            Tarvia attacked Belmora on Monday.                            | ''
            """)
    void whoIsNotNamedIsKeptAsWorded(String sentence, String worded) {
        assertThat(String.join(" ; ", told.wordedIn(sentence))).isEqualTo(worded);
    }
}
