package dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
    void officesAreKnownWithTheirHolderAtADate() {
        assertThat(authority.officeHolders("DE", OfficeKind.FOREIGN_MINISTER, LocalDate.of(2019, 6, 20)))
                .extracting(OfficeHolder::name)
                .containsExactly("Heiko Maas");
        assertThat(authority.officeHolders("US", OfficeKind.LEADER, LocalDate.of(1987, 3, 1)))
                .extracting(OfficeHolder::name)
                .containsExactly("Reagan");
        assertThat(authority.officeHolders("US", OfficeKind.LEADER, LocalDate.of(2009, 1, 10)))
                .as("a month of change may be either's")
                .extracting(OfficeHolder::lastName)
                .containsExactly("Bush", "Obama");
        assertThat(authority.officeHolders("XX", OfficeKind.LEADER, LocalDate.of(1987, 3, 1)))
                .isEmpty();
    }

    @Test
    void aTermIsAsExactAsItsList() {
        OfficeHolder maas = authority.officeHolders("DE").stream()
                .filter(holder -> holder.name().equals("Heiko Maas"))
                .findFirst()
                .orElseThrow();
        assertThat(maas.term().surelyIncludes(LocalDate.of(2019, 6, 1))).isTrue();
        assertThat(maas.term().surelyIncludes(LocalDate.of(2018, 6, 1))).isFalse();
        assertThat(maas.term().mayInclude(LocalDate.of(2018, 6, 1))).isTrue();
        Term term = Term.of("2017", "2022-03", "");
        assertThat(term.surelyIncludes(LocalDate.of(2017, 12, 31))).isTrue();
        assertThat(term.surelyIncludes(LocalDate.of(2017, 12, 30))).isFalse();
        assertThat(term.mayInclude(LocalDate.of(2017, 1, 1))).isTrue();
        assertThat(term.mayInclude(LocalDate.of(2016, 12, 31))).isFalse();
        assertThat(term.mayInclude(LocalDate.of(2022, 3, 31))).isTrue();
        assertThat(term.mayInclude(LocalDate.of(2022, 4, 1))).isFalse();
    }

    @Test
    void anOfficeIsKnownByItsTitle() {
        assertThat(OfficeKind.ofTitle("Prime Minister")).contains(OfficeKind.PRIME_MINISTER);
        assertThat(OfficeKind.ofTitle("foreign secretary")).contains(OfficeKind.FOREIGN_MINISTER);
        assertThat(OfficeKind.ofTitle("harbour master")).isEmpty();
    }

    @Test
    void bodiesGoByAllTheirNames() {
        assertThat(authority.body("EU"))
                .isEqualTo(authority.body("European Union"))
                .isPresent();
        assertThat(authority.body("Storting").orElseThrow().country()).isEqualTo("NO");
    }
}
