package dateline.identity;

import static dateline.model.OfficeHolding.Tenure.CURRENT;
import static dateline.model.OfficeHolding.Tenure.FORMER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One office of one holder is one, whatever its title is put like. */
class SameOfficeTest {
    @Test
    void otherWordsOfOneTitle() {
        assertThat(Archive.of(
                                Paper.of("a", "2031-02-03").holds("a", "Tomas Arden", "Prime Minister", "Belmoria"),
                                Paper.of("b", "2031-02-04").holds("b", "Tomas Arden", "premier", "Belmoria"),
                                Paper.of("c", "2031-02-05")
                                        .holds("c", "Tomas Arden", "P.M.", Optional.empty(), CURRENT))
                        .isOne("office", "a", "b"))
                .isTrue();
        assertThat(isOne("Minister of Foreign Affairs", "foreign minister")).isTrue();
        assertThat(isOne("Defense Minister", "minister of defence")).isTrue();
        assertThat(isOne("chairwoman", "Chairman")).isTrue();
    }

    @Test
    void withItsCountryOrWithout() {
        Archive archive = Archive.of(
                Paper.of("a", "2031-02-03").holds("a", "Tomas Arden", "Prime Minister", "Belmoria"),
                Paper.of("b", "2031-02-04").holds("b", "Tomas Arden", "Prime Minister", Optional.empty(), CURRENT));
        assertThat(archive.isOne("office", "a", "b")).isTrue();
        assertThat(archive.support("office", "a").independent()).isEqualTo(2);
    }

    @Test
    void otherOfficesAreOthers() {
        assertThat(isOne("Deputy Prime Minister", "Prime Minister")).isFalse();
        assertThat(isOne("Finance Minister", "Foreign Minister")).isFalse();
    }

    @Test
    void onceAndNowAreTwo() {
        assertThat(Archive.of(
                                Paper.of("a", "2031-02-03").holds("a", "Tomas Arden", "Prime Minister", "Belmoria"),
                                Paper.of("b", "2031-02-04")
                                        .holds(
                                                "b",
                                                "Tomas Arden",
                                                "Prime Minister",
                                                Optional.of(Paper.country("Belmoria")),
                                                FORMER))
                        .isOne("office", "a", "b"))
                .isFalse();
    }

    @Test
    void ofTwoBodiesAreTwo() {
        assertThat(Archive.of(
                                Paper.of("a", "2031-02-03").holds("a", "Grete Solvang", "director", "Corvane"),
                                Paper.of("b", "2031-02-04").holds("b", "Grete Solvang", "director", "Halden"))
                        .isOne("office", "a", "b"))
                .isFalse();
    }

    private static boolean isOne(String one, String other) {
        return Archive.of(
                        Paper.of("a", "2031-02-03").holds("a", "Petra Orlen", one, "Torvania"),
                        Paper.of("b", "2031-02-04").holds("b", "Petra Orlen", other, "Torvania"))
                .isOne("office", "a", "b");
    }
}
