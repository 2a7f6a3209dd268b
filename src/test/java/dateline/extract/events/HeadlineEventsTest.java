package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines leave out articles and auxiliaries. */
class HeadlineEventsTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Three people killed as bus plunges into ravine       | 'Death Asserted: '
            680 people arrested in drug raids                    | 'Arrest Asserted: '
            Aid workers freed after two months                   | 'Event Asserted: '
            Tomas Reik sworn in as mayor                         | PositionChange Asserted: > Reik
            """)
    void whatIsDoneToThem(String headline, String events) {
        assertThat(String.join(" ; ", told.in(Zone.HEADLINE, headline))).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Court jails Tomas Reik for nine years                | LegalProceeding Asserted: > Reik
            Court Jails Tomas Reik For Nine Years                | LegalProceeding Asserted: > Reik
            Ilka Brandt heads to Port Alder for talks            | Visit Planned: Brandt @ Port Alder
            Court fines rise in Port Alder                       | ''
            Tarvia bank fines over scandal in Port Alder         | ''
            """)
    void verbsThatLookLikeNounsAreVerbs(String headline, String events) {
        assertThat(String.join(" ; ", told.in(Zone.HEADLINE, headline))).isEqualTo(events);
    }
}
