package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EventKind;
import dateline.model.Status;
import org.junit.jupiter.api.Test;

/** Reports that hang together count once. */
class FindCorroborationTest {
    private static final String WIRE =
            "A goods train left the rails near Tamsel on Sunday evening and blocked both lines over the Iven for most of the night, the railway said."
                    + " Nobody was hurt, but four wagons of grain lay across the bridge until a crane arrived from Krestin at dawn.";

    @Test
    void outletsCountOnce() {
        assertThat(independent(report("a").in("The Harbor Ledger"), report("b").in("Harbor Ledger")))
                .isEqualTo(1);
        assertThat(independent(report("a").in("The Harbor Ledger"), report("b").in("Northgate Post")))
                .isEqualTo(2);
    }

    @Test
    void copiesCountOnceWithoutACredit() {
        assertThat(independent(report("a").text(WIRE), report("b").text(WIRE))).isEqualTo(1);
    }

    @Test
    void whatIsCreditedToOneAgencyCountsOnce() {
        assertThat(independent(
                        report("a").crediting("AP"),
                        report("b").crediting("The Associated Press"),
                        report("c").in("Associated Press")))
                .isEqualTo(1);
        assertThat(independent(report("a").crediting("AP"), report("b").crediting("Reuters")))
                .isEqualTo(2);
    }

    @Test
    void reportersTieOnlyArticlesThatNameTheSame() {
        assertThat(independent(report("a").crediting("Jane Oakes"), report("b").crediting("Tobias Oakes")))
                .isEqualTo(2);
        assertThat(independent(report("a").crediting("Jane Oakes"), report("b").crediting("Jane Oakes")))
                .isEqualTo(1);
    }

    @Test
    void tiesAddUp() {
        assertThat(independent(
                        report("a").text(WIRE).in("Northgate Post"),
                        report("b").text(WIRE).crediting("Alder Wire"),
                        report("c").in("Alder Wire"),
                        report("d")))
                .isEqualTo(2);
    }

    private static Paper report(String slug) {
        return Paper.of(slug, "2031-02-03")
                .people("Mirela Kovar", "Tomas Arden")
                .town("Lindport", "XB")
                .event(
                        slug,
                        EventKind.MEETING,
                        Status.ASSERTED,
                        "2031-02-02",
                        "Lindport",
                        "Mirela Kovar",
                        "Tomas Arden");
    }

    private static int independent(Paper... papers) {
        return Archive.of(papers).support("event", "a").independent();
    }
}
