package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.identity.Finding.OfficeDoubt;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.OfficeHolding.Tenure;
import dateline.model.Status;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An office that the lists surely give to somebody else is doubted; what the article says stays as it is. */
class FindOfficeDoubtsTest {
    @Test
    void somebodyElseIsListed() {
        assertThat(Archive.of(minister("Tomas Arden", "2018-05-02")).found(OfficeDoubt.class))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.office()).isEqualTo(Paper.BASE + "office/a");
                    assertThat(doubt.listed()).isEqualTo("Gaston Browne");
                    assertThat(doubt.sentences()).hasSize(1);
                });
    }

    @Test
    void notWhereTheNameMayBeHisOrTheDayIsInNoList() {
        assertThat(Archive.of(minister("Gaston Alphonso Browne", "2018-05-02")).found(OfficeDoubt.class))
                .isEmpty();
        assertThat(Archive.of(minister("Gastonne Brown", "2018-05-02")).found(OfficeDoubt.class))
                .isEmpty();
        assertThat(Archive.of(minister("Tomas Arden", "2031-05-02")).found(OfficeDoubt.class))
                .isEmpty();
    }

    @Test
    void notWhereTheOfficeChanges() {
        assertThat(Archive.of(minister("Tomas Arden", "2018-05-02")
                                .event(
                                        "a",
                                        EventKind.POSITION_CHANGE,
                                        Status.ASSERTED,
                                        "2018-05-01",
                                        "",
                                        "Tomas Arden"))
                        .found(OfficeDoubt.class))
                .isEmpty();
    }

    private static Paper minister(String name, String published) {
        return Paper.of("a", published)
                .people(name)
                .naming(EntityType.COUNTRY, Paper.country("Antigua"), "Antigua and Barbuda", Optional.of("AG"))
                .holds(
                        "a",
                        name,
                        "Prime Minister",
                        Optional.of(Paper.country("Antigua")),
                        Optional.of("AG"),
                        Tenure.CURRENT);
    }
}
