package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindAttacksTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarvia's army launched an attack on Kessel on Monday, killing 12 people. | Attack Asserted: Tarvia @ Kessel on Monday ; Death Asserted: Tarvia on Monday
            The town of Kessel was attacked by Belmoran troops.                      | Attack Asserted: Belmora @ Kessel
            Belmoran air strikes hit Port Alder on Friday.                           | Attack Asserted: Belmora @ Port Alder on Friday
            A bomb exploded in Kessel, killing 12 people.                            | Attack Asserted: @ Kessel ; Death Asserted: @ Kessel
            Three soldiers were killed in an attack by rebels near Kessel.           | Death Asserted: @ Kessel ; Attack Asserted: @ Kessel
            A crash killed three people in Kessel.                                   | Accident Asserted: @ Kessel ; Death Asserted: @ Kessel
            A journalist was killed by a car bomb in Kessel.                         | Attack Asserted: @ Kessel ; Death Asserted: @ Kessel
            Three people were killed in Kessel.                                      | Death Asserted: @ Kessel
            Two farmers were shot on Monday.                                         | Attack Asserted: on Monday
            Belmoran rebels attacked Kessel.                                         | Attack Asserted: @ Kessel
            Ilka Brandt was attacked by three masked men in Kessel.                  | Attack Asserted: > Brandt @ Kessel
            Ilka Brandt was attacked by critics on Monday.                           | ''
            Officers raided the premises in Kessel on Monday.                        | Coercion Asserted: @ Kessel on Monday
            Attacks on migrants in Kessel are growing.                               | ''
            A court struck down the law in Kessel.                                   | ''
            Rockets hit a market in Kessel on Monday.                                | Attack Asserted: @ Kessel on Monday
            Tarvia urged calm after shelling of a market.                            | Demand Asserted: Tarvia
            A drone was shot down by a Belmoran jet on Monday.                       | Attack Asserted: Belmora on Monday
            """)
    void whoAttacksWhomWhere(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }
}
