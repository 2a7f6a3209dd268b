package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindCoercionTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police arrested Tomas Reik in Port Alder.     | Arrest Asserted: > Reik @ Port Alder
            Tomas Reik was detained on Monday.            | Arrest Asserted: > Reik on Monday
            Tarvia expelled Oren Vask.                    | Coercion Asserted: Tarvia > Vask
            Vask spoke of the land that Tarvia captured.  | Coercion Asserted: Tarvia ; Control Asserted: Tarvia
            Brandt has a plan to annex part of Kessel.    | Coercion Planned: Brandt @ Kessel
            Tomas Reik was brought into court handcuffed. | ''
            Police raided the offices of the newspaper on Tuesday. | Coercion Asserted: on Tuesday
            Two suspects were held on suspicion of murder. | 'Arrest Asserted: '
            Protesters held the police responsible. | ''
            The police held a news conference on the raid. | 'Meeting Asserted: '
            """)
    void whoIsHeldExpelledOrSeized(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
