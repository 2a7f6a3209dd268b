package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindControlTest {
    private final Told told = new Told();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarvian forces have taken full control of Kessel.          | Control Asserted: Tarvia > Kessel @ Kessel
            Rebels retook Kessel on Monday.                            | Control Asserted: > Kessel @ Kessel on Monday
            Kessel fell to the rebels after a long siege.              | Control Asserted: > Kessel @ Kessel
            The army lost Kessel to the rebels.                        | Control Asserted: > Kessel @ Kessel
            Kessel is still under the control of the rebels.           | Control Asserted: > Kessel @ Kessel
            Kessel has been in rebel hands since May.                  | Control Asserted: > Kessel @ Kessel on May
            Thousands live in rebel-held Kessel.                       | Control Asserted: > Kessel @ Kessel
            The town is the last stronghold of the rebels.             | ''
            Tarvia controls the northern suburbs of Port Alder.        | Control Asserted: Tarvia
            Three villages are held by Tarvian troops.                 | Control Asserted: Tarvia
            Kessel was liberated by the army last week.                | Control Asserted: > Kessel @ Kessel on last week
            Tarvia Steel gunmen captured Kessel.                       | Control Asserted: Tarvia Steel > Kessel @ Kessel
            Brandt spoke of a Tarvian-led coalition.                   | Control Asserted: Tarvia
            """)
    void whoHoldsWhat(String sentence, String control) {
        assertThat(String.join(" ; ", control(sentence))).isEqualTo(control);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rebels plan to seize Kessel.",
                "The army denied that it had captured Kessel.",
                "The rebels failed to capture Kessel.",
                "Alder United held FC Kessel to a draw.",
                "Brandt took the train to Kessel.",
                "Shares in Tarvia Steel fell to a record low.",
                "The judge ruled that the vote in Kessel was void.",
                "Brandt led the race in Kessel.",
                "The government's position on Kessel is unclear.",
                "The minister took control of the talks in Kessel.",
                "The firm reclaimed the land behind the dyke in Kessel.",
                "Police seized 40 kilograms of drugs in Kessel."
            })
    void whoHoldsNothing(String sentence) {
        assertThat(control(sentence))
                .filteredOn(line -> line.startsWith("Control Asserted"))
                .isEmpty();
    }

    /** The deed is one event, who holds the town after it another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarvia seized Kessel. | Coercion Asserted: Tarvia @ Kessel ; Control Asserted: Tarvia > Kessel @ Kessel
            """)
    void aSeizureIsToldBesideTheControlItGives(String sentence, String events) {
        assertThat(String.join(" ; ", told.in(sentence))).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels retook three villages near Kessel.  | actor Rebels,recipient three villages near Kessel
            The army bombed two rebel positions.       | actor The army,actor rebel,recipient two rebel positions,recipient two rebel positions
            """)
    void whoIsNotNamedIsKeptAsWorded(String sentence, String worded) {
        assertThat(told.wordedIn(sentence).stream().sorted().toList()).isEqualTo(List.of(worded.split(",")));
    }

    private List<String> control(String sentence) {
        return told.in(sentence).stream()
                .filter(line -> line.startsWith("Control"))
                .toList();
    }
}
