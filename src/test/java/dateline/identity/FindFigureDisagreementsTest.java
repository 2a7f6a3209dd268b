package dateline.identity;

import static dateline.model.Figure.Comparator.ABOUT;
import static dateline.model.Figure.Comparator.AT_LEAST;
import static dateline.model.Figure.Comparator.EXACTLY;
import static dateline.model.Figure.Comparator.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.identity.Finding.Aspect;
import dateline.identity.Finding.Disagreement;
import dateline.model.EventKind;
import dateline.model.Figure.Comparator;
import dateline.model.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures disagree if they are of one quantity of one event and cannot both be true. */
class FindFigureDisagreementsTest {
    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 12, EXACTLY, 14",
        "AT_LEAST, 30, EXACTLY, 25",
        "ABOUT, 30, EXACTLY, 45",
        "AT_MOST, 10, MORE_THAN, 12",
        "EXACTLY, 1200, EXACTLY, 1300",
    })
    void whatExcludesEachOther(Comparator first, int one, Comparator second, int other) {
        assertThat(sides(first, one, second, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ABOUT, 30, EXACTLY, 32",
        "AT_LEAST, 30, EXACTLY, 45",
        "AT_LEAST, 14, EXACTLY, 19",
        "MORE_THAN, 240, ABOUT, 250",
        "EXACTLY, 1200, EXACTLY, 1234",
        "EXACTLY, 5, EXACTLY, 5",
    })
    void whatCanBothBeTrue(Comparator first, int one, Comparator second, int other) {
        assertThat(sides(first, one, second, other)).isEmpty();
    }

    @Test
    void bothSidesSayWhatAndWhere() {
        Archive archive = Archive.of(
                attack("a", "2031-02-03").counts("a", AT_LEAST, 30, "people injured", "a"),
                attack("b", "2031-02-04").counts("b", EXACTLY, 25, "people injured", "b"));
        Disagreement found = archive.found(Disagreement.class).getFirst();
        assertThat(found.about()).containsExactly(Paper.BASE + "figure/a", Paper.BASE + "figure/b");
        assertThat(found.sides())
                .extracting(side -> side.value() + " " + side.sentences())
                .containsExactly(
                        "25 [http://news.example/id/article/b#char=200,290]",
                        "at least 30 [http://news.example/id/article/a#char=200,290]");
    }

    @Test
    void anotherQuantityIsNoDisagreement() {
        assertThat(Archive.of(
                                attack("a", "2031-02-03").counts("a", EXACTLY, 5, "people killed", "a"),
                                attack("b", "2031-02-04").counts("b", EXACTLY, 8, "people injured", "b"))
                        .sides(Aspect.FIGURE))
                .isEmpty();
    }

    @Test
    void whatSomebodyClaimsIsHeldAgainstWhatIsTold() {
        assertThat(Archive.of(
                                Paper.of("a", "2031-02-03")
                                        .people("Ivo Karst")
                                        .town("Karsk", "XK")
                                        .event(
                                                "a",
                                                EventKind.ATTACK,
                                                Status.ATTRIBUTED,
                                                "2031-02-01",
                                                "Karsk",
                                                "Ivo Karst")
                                        .counts("a", EXACTLY, 9, "people killed", "a"),
                                Paper.of("b", "2031-02-03")
                                        .people("Ivo Karst")
                                        .town("Karsk", "XK")
                                        .event(
                                                "b",
                                                EventKind.ATTACK,
                                                Status.ASSERTED,
                                                "2031-02-02",
                                                "Karsk",
                                                "Ivo Karst")
                                        .counts("b", EXACTLY, 5, "people killed", "b"))
                        .sides(Aspect.FIGURE))
                .containsExactly(List.of("5", "9"));
    }

    @Test
    void anArticleThatKnowsBothNumbersDoesNotDisagreeWithEither() {
        assertThat(Archive.of(
                                attack("a", "2031-02-03").counts("a", EXACTLY, 5, "people killed", "a"),
                                attack("b", "2031-02-04")
                                        .counts("b", EXACTLY, 5, "people killed", "b")
                                        .counts("c", EXACTLY, 7, "people killed", "b"))
                        .sides(Aspect.FIGURE))
                .isEmpty();
    }

    @Test
    void figuresOfNoEventDoNotDisagree() {
        assertThat(Archive.of(
                                Paper.of("a", "2031-02-03")
                                        .counts("a", ABOUT, 300, "troops", Optional.empty(), Optional.empty()),
                                Paper.of("b", "2031-02-03")
                                        .counts("b", MORE_THAN, 900, "troops", Optional.empty(), Optional.empty()))
                        .sides(Aspect.FIGURE))
                .isEmpty();
    }

    private static List<List<String>> sides(Comparator first, int one, Comparator second, int other) {
        return Archive.of(
                        attack("a", "2031-02-03").counts("a", first, one, "people injured", "a"),
                        attack("b", "2031-02-04").counts("b", second, other, "people injured", "b"))
                .sides(Aspect.FIGURE);
    }

    private static Paper attack(String slug, String published) {
        return Paper.of(slug, published)
                .people("Ivo Karst", "Lena Dorn")
                .town("Karsk", "XK")
                .event(slug, EventKind.ATTACK, Status.ASSERTED, "2031-02-02", "Karsk", "Ivo Karst", "Lena Dorn");
    }
}
