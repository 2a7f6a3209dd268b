package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            Court jails Tomas Reik for nine years            | 'LegalProceeding Asserted: > Reik'
            Judge sentences mayor to six years               | 'LegalProceeding Asserted: '
            Storm kills three in Kessel                      | 'Disaster Asserted: @ Kessel ; Death Asserted: @ Kessel'
            Police Raid Offices Of Harbour League            | 'Coercion Asserted: '
            Steelmaker names Ilka Brandt chief executive     | PositionChange Asserted: > Brandt
            Belmora's president heads to Kessel for talks    | 'Visit Planned: @ Kessel'
            Tarvia Steel to buy rival Belmora Iron           | Transaction Planned: Tarvia Steel > Belmora Iron
            Tarvian jets bomb rebel camp                     | Attack Asserted: Tarvia
            Militants free hostages                          | 'Event Asserted: '
            """)
    void theVerbLooksLikeANoun(String headline, String events) {
        assertThat(String.join(" ; ", told.in(Zone.HEADLINE, headline))).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Court fines for speeding",
                "Court fines rise in Port Alder",
                "Tarvia bank fines over scandal in Port Alder",
                "Bank profits fall",
                "Oil price rises",
                "Bank heads under fire",
                "Police chiefs under fire",
                "Police fire station",
                "Prison sentences for rioters",
            })
    void nothingHappensInNouns(String headline) {
        assertThat(told.in(Zone.HEADLINE, headline)).isEmpty();
    }
}
