package dateline.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.authority.Authority;
import dateline.model.Sector;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadActorTest {
    private final ReadActor readActor = new ReadActor(Authority.bundled());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Norwegian Foreign Minister Anna Holm, NOR, GOVERNMENT",
                "Norway's president, NOR, GOVERNMENT",
                "president, '', GOVERNMENT",
                "a Danish judge, DNK, JUDICIARY",
                "speaker of the Storting, NOR, LEGISLATURE",
                "an opposition lawmaker, '', LEGISLATURE",
                "the police chief of Oslo, NOR, POLICE",
                "General Anna Holm, '', MILITARY",
                "army spokesman Oren Vask, '', MILITARY",
                "director of the CIA, USA, INTELLIGENCE",
                "chairman of the airline's board, '', BUSINESS",
                "Foreign Minister Anna Bishop, '', GOVERNMENT",
                "bishop of Oslo, NOR, RELIGION",
                "Bavaria's governor, DEU, GOVERNMENT",
                "Texas governor Anna Holm, USA, GOVERNMENT",
                "a teacher in Scotland, GBR, EDUCATION",
                "General Anna Paris, '', MILITARY",
                "EU lawmakers, EUR, LEGISLATURE",
                "Kenyan rebels, KEN, REBELS",
                "two women journalists, '', MEDIA",
            })
    void wordsTellCountryAndSector(String words, String country, Sector sector) {
        assertThat(readActor.read(words)).isEqualTo(new Actor(country.replace("''", ""), Optional.of(sector)));
    }

    @ParameterizedTest
    @CsvSource({"a former Norwegian minister, NOR", "ex-president Anna Holm, ''", "a retired Danish senator, DNK"})
    void whoHeldAnOfficeOfStateIsOfTheElite(String words, String country) {
        assertThat(readActor.read(words)).isEqualTo(new Actor(country, Optional.of(Sector.ELITE)));
    }

    @ParameterizedTest
    @CsvSource({"Norway's ambassador to Denmark, NOR", "Danish ambassador to the United Nations, DNK"})
    void anEnvoyIsOfTheCountryThatSendsHim(String words, String country) {
        assertThat(readActor.read(words)).isEqualTo(new Actor(country, Optional.of(Sector.GOVERNMENT)));
    }

    @ParameterizedTest
    @CsvSource({"Anna Holm", "the two of them", "a spokesman"})
    void whatIsNotWordedIsNotRead(String words) {
        assertThat(readActor.read(words)).isEqualTo(new Actor("", Optional.empty()));
    }
}
