package dateline.identity;

import static dateline.model.Figure.Comparator.AT_LEAST;
import static dateline.model.Figure.Comparator.EXACTLY;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EventKind;
import dateline.model.Status;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One number of one quantity is one figure if it is of one event. */
class SameFigureTest {
    @Test
    void ofOneEvent() {
        Archive archive = Archive.of(
                attack("a", "2031-02-03").counts("a", EXACTLY, 5, "people killed", "a"),
                attack("b", "2031-02-04").counts("b", EXACTLY, 5, "people killed", "b"));
        assertThat(archive.isOne("event", "a", "b")).isTrue();
        assertThat(archive.isOne("figure", "a", "b")).isTrue();
        assertThat(archive.support("figure", "a").independent()).isEqualTo(2);
    }

    @Test
    void notOfTwo() {
        assertThat(Archive.of(
                                attack("a", "2031-02-03").counts("a", EXACTLY, 5, "people killed", "a"),
                                attack("b", "2031-03-04").counts("b", EXACTLY, 5, "people killed", "b"))
                        .isOne("figure", "a", "b"))
                .isFalse();
    }

    @Test
    void notAnotherNumberQuantityOrComparator() {
        Archive archive = Archive.of(
                attack("a", "2031-02-03").counts("a", EXACTLY, 5, "people killed", "a"),
                attack("b", "2031-02-04").counts("b", EXACTLY, 6, "people killed", "b"),
                attack("c", "2031-02-05").counts("c", EXACTLY, 5, "people injured", "c"),
                attack("d", "2031-02-06").counts("d", AT_LEAST, 5, "people killed", "d"));
        assertThat(archive.isOne("event", "a", "b", "c", "d")).isTrue();
        for (String other : new String[] {"b", "c", "d"})
            assertThat(archive.isOne("figure", "a", other)).isFalse();
    }

    @Test
    void ofOnePlaceWithinSomeDays() {
        Archive archive = Archive.of(
                census("a", "2031-02-03", "Torvania"),
                census("b", "2031-02-05", "Torvania"),
                census("c", "2031-04-05", "Torvania"),
                census("d", "2031-02-05", "Belmoria"));
        assertThat(archive.isOne("figure", "a", "b")).isTrue();
        assertThat(archive.isOne("figure", "a", "c")).isFalse();
        assertThat(archive.isOne("figure", "a", "d")).isFalse();
    }

    private static Paper census(String slug, String published, String land) {
        return Paper.of(slug, published)
                .counts(slug, EXACTLY, 40000, "troops", Optional.empty(), Optional.of(Paper.country(land)));
    }

    private static Paper attack(String slug, String published) {
        return Paper.of(slug, published)
                .people("Ivo Karst", "Lena Dorn")
                .town("Karsk", "XK")
                .event(
                        slug,
                        EventKind.ATTACK,
                        Status.ASSERTED,
                        published.startsWith("2031-02") ? "2031-02-02" : "2031-03-02",
                        "Karsk",
                        "Ivo Karst",
                        "Lena Dorn");
    }
}
