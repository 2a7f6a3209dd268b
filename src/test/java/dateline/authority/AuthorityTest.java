package dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private final Authority authority = Authority.bundled();

    @Test
    void aCountryIsFoundByEveryNameAdjectiveAndPeople() {
        Country norway = authority.country("Norway").orElseThrow();
        assertThat(norway.code()).isEqualTo("NO");
        assertThat(authority.countryOfAdjective("Norwegian")).contains(norway);
        assertThat(authority.countryOfPeople("Norwegians")).contains(norway);
        assertThat(authority.countryOfCapital("Oslo")).contains(norway);
        assertThat(authority.countryOfCode("NO")).contains(norway);
        assertThat(authority.country("norway")).isEmpty();
    }

    @Test
    void noTwoCountriesShareANameACodeOrALink() {
        Map<String, Country> seen = new HashMap<>();
        for (Country country : authority.countries()) {
            for (String name : country.names())
                assertThat(seen.put(name, country)).isNull();
            for (String people : country.peoples())
                assertThat(seen.put(people, country)).isNull();
            if (!country.code().isEmpty())
                assertThat(seen.put(country.code() + " code", country)).isNull();
            country.links().forEach(link -> assertThat(seen.put(link.toString(), country))
                    .isNull());
        }
    }

    @Test
    void linksAreIrisOfWikidataAndGeoNames() {
        for (Country country : authority.countries())
            assertThat(country.links()).allMatch(link -> link.toString()
                    .matches("http://www\\.wikidata\\.org/entity/Q\\d+|https://sws\\.geonames\\.org/\\d+/"));
    }

    @Test
    void capitalsAreMarked() {
        assertThat(authority.cities("Oslo")).singleElement().satisfies(city -> {
            assertThat(city.capital()).isTrue();
            assertThat(city.country()).isEqualTo("NO");
        });
        assertThat(authority.cities("Bergen")).singleElement().satisfies(city -> assertThat(city.capital())
                .isFalse());
    }

    @Test
    void bodiesGoByAllTheirNames() {
        assertThat(authority.body("EU"))
                .isEqualTo(authority.body("European Union"))
                .isPresent();
        assertThat(authority.body("Storting").orElseThrow().country()).isEqualTo("NO");
    }
}
