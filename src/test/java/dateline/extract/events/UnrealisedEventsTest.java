package dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What did not happen, or not yet, or only maybe, is never told as what happened. */
class UnrealisedEventsTest {
    private static final List<String> OF_SPEECH =
            List.of("Rejection", "Demand", "Threat", "Accusation", "Agreement", "Cooperation Asserted: Vask > Brandt");

    private final Told told = new Told();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tarvian soldiers denied shelling Belmora.",
                "Tarvia denied it had attacked Belmora.",
                "Tarvia denied that it had arrested Vask.",
                "Tarvia denied any attack on Belmora.",
                "Tarvia has yet to release Oren Vask.",
                "Tarvia stopped short of releasing Oren Vask.",
                "Tarvian soldiers nearly killed Oren Vask.",
                "Tarvia came close to attacking Belmora.",
                "Tarvia has no plans to attack Belmora.",
                "Tarvia will not release Oren Vask.",
                "Tarvia refused to release Oren Vask.",
                "Tarvia failed to release Oren Vask.",
                "Tarvia declined to release Oren Vask.",
                "Tarvia ruled out an attack on Belmora.",
                "Tarvia called off the attack on Belmora.",
                "Tarvia prevented Belmora from attacking Kessel.",
                "Police foiled an attack on Oren Vask.",
                "Tarvia never attacked Belmora.",
                "No soldier attacked Belmora.",
                "Neither Tarvia nor Brandt attacked Belmora.",
                "Tarvia was about to attack Belmora.",
                "Tarvia is ready to release Oren Vask.",
                "Tarvia is willing to send aid to Belmora.",
                "Tarvia offered to send aid to Belmora.",
                "Tarvia promised to send food aid to Belmora.",
                "Tarvia pledged food aid to Belmora.",
                "Tarvia offered Belmora a loan.",
                "Tarvia pledged to lift sanctions on Belmora.",
                "Tarvia agreed to lift sanctions on Belmora.",
                "Tarvia decided to lift sanctions on Belmora.",
                "Tarvia considered lifting sanctions on Belmora.",
                "Tarvia is considering sending troops to Belmora.",
                "Tarvia hopes to free Oren Vask.",
                "Tarvia hoped that Belmora would free Oren Vask.",
                "Tarvia urged Belmora to free Oren Vask.",
                "Tarvia demanded that Belmora free Oren Vask.",
                "Tarvia called for the release of Oren Vask.",
                "Tarvia ordered Belmora to free Oren Vask.",
                "Tarvia threatened to attack Belmora.",
                "Tarvia vowed to attack Belmora.",
                "Tarvia plans to withdraw its troops from Belmora.",
                "Tarvia's plan to attack Belmora is old.",
                "Tarvia may withdraw its troops from Belmora.",
                "Tarvia could attack Belmora.",
                "Tarvia might have attacked Belmora.",
                "Tarvia would have attacked Belmora.",
                "Tarvia should release Oren Vask.",
                "Tarvia must release Oren Vask.",
                "If Tarvia attacks Belmora, Vask will resign.",
                "Unless Tarvia frees Oren Vask, Belmora will attack Kessel.",
                "Tarvia tried to arrest Oren Vask.",
                "Tarvia attempted to arrest Oren Vask.",
                "Tarvia is expected to release Oren Vask.",
                "Tarvia is likely to attack Belmora.",
                "Tarvia is set to withdraw its troops from Belmora.",
                "Tarvia will send food aid to Belmora.",
                "Tarvia is to release Oren Vask.",
                "Belmora feared that Tarvia would attack Kessel.",
                "Belmora accused Tarvia of attacking Kessel.",
                "Belmora said Tarvia had attacked Kessel.",
                "According to Belmora, Tarvia attacked Kessel.",
                "Tarvia allegedly attacked Belmora.",
                "Tarvia reportedly released Oren Vask.",
                "Did Tarvia attack Belmora?",
                "It is not true that Tarvia attacked Belmora.",
                "Before attacking Belmora, Tarvia would need ships.",
                "Tarvia withdrew a threat to attack Belmora.",
                "An attack on Belmora was averted.",
                "The attempted attack on Belmora alarmed Tarvia.",
                "A planned attack on Belmora was revealed.",
                "Had Tarvia attacked Belmora, Vask would have resigned.",
                "Had the guards fled to Tarvia, they would have been safe.",
                "Oren Vask feigned his own death.",
                "Oren Vask was dying to see the ruins of Belmora.",
                "Oren Vask was captured on camera in Tarvia.",
                "In the film, Oren Vask is killed by his guard.",
            })
    void whatDidNotHappenIsNotToldAsWhatHappened(String sentence) {
        assertThat(told.in(sentence).stream()
                        .filter(event -> event.contains(" Asserted"))
                        .filter(event -> OF_SPEECH.stream().noneMatch(event::startsWith)))
                .isEmpty();
    }
}
