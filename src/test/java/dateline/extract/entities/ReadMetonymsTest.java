package dateline.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadMetonymsTest {
    @Test
    void aCapitalThatSpeaksIsTheGovernment() {
        assertThat(Told.of("Oslo expressed concern over the plan.").entities())
                .containsExactly("GOVERNMENT_BODY Government of Norway");
    }

    @Test
    void aCapitalThatIsDealtWithIsTheGovernment() {
        assertThat(Told.of("The talks with Oslo failed.").entities())
                .containsExactly("GOVERNMENT_BODY Government of Norway");
    }

    @Test
    void aCapitalWhereThingsHappenIsTheCity() {
        assertThat(Told.of("The ministers met in Oslo.", "The road to Oslo was closed.")
                        .entities())
                .containsExactly("CITY Oslo");
    }

    @Test
    void bothCanStandInOneArticle() {
        assertThat(Told.of("Oslo rejected the demand.", "Thousands marched in Oslo.")
                        .entities())
                .containsExactly("GOVERNMENT_BODY Government of Norway", "CITY Oslo");
    }

    @Test
    void theKremlinIsABodyOfItsOwn() {
        Told told = Told.of("The Kremlin denied the report.");
        assertThat(told.entities()).containsExactly("GOVERNMENT_BODY Kremlin");
        assertThat(told.named("Kremlin").country()).contains("RU");
    }
}
