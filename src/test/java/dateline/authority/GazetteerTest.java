package dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @Test
    void townsAndRegionsAreFoundWithTheirCountries() {
        assertThat(GAZETTEER.countries("Minnesota")).containsExactly("US");
        assertThat(GAZETTEER.countries("Birmingham")).containsExactly("GB", "US");
        assertThat(GAZETTEER.has("Lindport")).isFalse();
    }

    @Test
    void accentsDoNotCount() {
        assertThat(GAZETTEER.has("Sao Paulo")).isTrue();
        assertThat(GAZETTEER.has("São Paulo")).isTrue();
    }

    @Test
    void wordsOfEveryDayAreLeftOut() {
        assertThat(GAZETTEER.has("Reading")).isFalse();
        assertThat(GAZETTEER.has("University")).isFalse();
    }
}
