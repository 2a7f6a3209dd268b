package dateline.extract.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Anna Holm, Anna Holm, true",
        "Anna Holm, ANNA HOLM, true",
        "A. Holm, Anna Holm, true",
        "Anna Maria Holm, Anna Holm, true",
        "Zoë Holm, Zoe Holm, true",
        "Anna Holm, Peter Holm, false",
        "Anna B. Holm, Anna C. Holm, false",
        "Anna Holm, Anna Vask, false"
    })
    void fullNamesAgreeOrNot(String one, String other, boolean agree) {
        assertThat(PersonNames.agree(one, other)).isEqualTo(agree);
        assertThat(PersonNames.agree(other, one)).isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({
        "Holm, Anna Holm, true",
        "al-Haddar, Omar al-Haddar, true",
        "Haddar, Omar al-Haddar, true",
        "van der Laan, Piet van der Laan, true",
        "Xu, Xu Weiming, true",
        "Anna Holm, Anna Holm, false",
        "Brandt, Anna Holm, false",
        "Ami, Dov Ben-Ami, false"
    })
    void aShortNameIsTheEndOrTheBeginningOfAFullOne(String shortName, String fullName, boolean isShort) {
        assertThat(PersonNames.isShortFor(shortName, fullName)).isEqualTo(isShort);
    }
}
