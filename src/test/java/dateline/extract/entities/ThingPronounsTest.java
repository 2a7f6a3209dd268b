package dateline.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThingPronounsTest {
    @Test
    void itIsTheMinistryThatSpeaks() {
        Told told =
                Told.of("Norway's Foreign Ministry said that it had noted the reaction.", "It said talks would go on.");
        assertThat(told.references("Norwegian Foreign Ministry")).containsExactly("it", "It");
    }

    @Test
    void itsIsTheCountryBesideIt() {
        assertThat(Told.of("A treaty between Norway and its neighbors was signed.")
                        .references("Norway"))
                .containsExactly("its");
    }

    @Test
    void itselfIsWhoIsKeptFromSomething() {
        Told told = Told.of("Norway wants to stop Sweden from arming itself.");
        assertThat(told.references("Sweden")).containsExactly("itself");
        assertThat(told.references("Norway")).isEmpty();
    }

    @Test
    void whatMayBeThePlanIsNotTheGovernment() {
        Told told = Told.of("Oslo expressed concern over the plan, saying its implementation could raise tensions.");
        assertThat(told.references("Government of Norway")).isEmpty();
    }

    @Test
    void theWeatherIsNobody() {
        assertThat(Told.of("Norway lost the match.", "It rained all day.").references("Norway"))
                .isEmpty();
    }
}
