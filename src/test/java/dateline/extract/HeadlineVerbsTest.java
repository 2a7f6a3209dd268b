package dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Span;
import dateline.model.Zone;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineVerbsTest {
    private final Engine engine = Parses.kept();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Court jails ex-banker for nine years over Orra fraud      | jail
            Court Jails Ex-Banker For Nine Years                      | jail
            Judge fines company over spill                            | fine
            Judge sentences mayor to six years                        | sentence
            Regulator fines Tarvia Steel over leak                    | fine
            Steelmaker names Ilka Brandt chief executive              | name
            Suicide bomber attacks mosque in Tarn                     | attack
            Police Raid Offices Of Harbour League                     | raid
            Troops fire on protesters in Kessel                       | fire
            Tarvian jets bomb rebel camp                              | bomb
            Militants free hostages                                   | free
            Blast Targets Police Station In Tarn                      | target
            Storm batters coast of Tarvia                             | batter
            Storm Kills Three In Karsk                                | kill
            Fire damages cathedral in Kessel                          | damage
            Quake rocks southern Belmora                              | rock
            Krestonia's president heads to Veshrinsk for border talks | head
            Parliament votes to oust premier                          | vote
            """)
    void theVerbIsTheRoot(String headline, String verb) {
        Token root = headline(headline).root().orElseThrow();
        assertThat(root.lemma()).isEqualTo(verb);
        assertThat(root.tag()).isIn("VBZ", "VBP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Court fines for speeding",
                "Oil price rises",
                "Police raids in Tarn",
                "Police attack footage",
                "Police chiefs under fire",
                "Police fire station",
                "Soldiers fire brigade",
                "Army fire on base",
                "Army attacks in the north",
                "Rebel attacks on convoy",
                "Paris attacks museum",
                "Paris attacks trial",
                "Russia sanctions package",
                "Russia sanctions: what next",
                "Bank heads under fire",
                "Church attack victims",
                "Prison sentences for rioters",
                "Storm damage claims",
                "Fire crews at work",
                "Trade sanctions against Belmora",
                "Company targets 2030",
                "Workers free hospital",
                "Veterans hospital in Ohio",
                "Bomb attacks in Tarn",
            })
    void nounsStayNouns(String headline) {
        assertThat(headline(headline).tokens())
                .filteredOn(token -> token.tag().equals("VBZ") || token.tag().equals("VBP"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police raid kills three  | kill
            Bank profits fall        | fall
            Ferry strikes continue   | continue
            """)
    void aHeadlineKeepsTheVerbItHas(String headline, String verb) {
        assertThat(headline(headline).tokens())
                .filteredOn(Token::isVerb)
                .extracting(Token::lemma)
                .containsExactly(verb);
    }

    private ParsedSentence headline(String headline) {
        List<Passage> passages = List.of(new Passage(Zone.HEADLINE, new Span(0, headline.length())));
        return engine.parse(Article.of(headline, passages).language("en").build())
                .sentence(1);
    }
}
