package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindLegalProceedingsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tomas Reik was sentenced to five years in prison by a court in Kessel. | LegalProceeding Asserted: > Reik @ Kessel
            Prosecutors charged Tomas Reik with fraud.                             | LegalProceeding Asserted: > Reik
            The trial of Tomas Reik began on Monday.                               | LegalProceeding Asserted: > Reik on Monday
            Tomas Reik pleaded guilty to fraud.                                    | LegalProceeding Asserted: Reik
            Tomas Reik was found guilty of fraud on Monday.                        | LegalProceeding Asserted: > Reik on Monday
            Brandt tried the soup.                                                 | ''
            A court in Kessel upheld the conviction of Tomas Reik. | LegalProceeding Asserted: @ Kessel
            A court in Kessel sentenced Tomas Reik to six years. | LegalProceeding Asserted: > Reik @ Kessel
            The court quashed the sentence on Monday. | LegalProceeding Asserted: on Monday
            """)
    void whoStandsBeforeTheLaw(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
