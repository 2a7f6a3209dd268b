package dateline.identity;

import static dateline.model.EventKind.MEETING;
import static dateline.model.EventKind.VISIT;
import static dateline.model.Status.ASSERTED;
import static dateline.model.Status.DENIED;
import static dateline.model.Status.PLANNED;
import static dateline.model.Status.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.identity.Finding.Outcome;
import dateline.model.EventKind;
import dateline.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What became of a plan is told by later articles. */
class FindOutcomesTest {
    @Test
    void itHappened() {
        Archive archive = Archive.of(
                meeting("a", "2031-05-26", PLANNED, "2031-06-05"), meeting("b", "2031-06-06", ASSERTED, "2031-06-05"));
        Outcome found = archive.found(Outcome.class).getFirst();
        assertThat(archive.found(Outcome.class)).hasSize(1);
        assertThat(found.kind()).isEqualTo(Outcome.Kind.HAPPENED);
        assertThat(found.plan()).isEqualTo(Paper.BASE + "event/a");
        assertThat(found.event()).isEqualTo(Optional.of(Paper.BASE + "event/b"));
        assertThat(found.sentences()).containsExactly("http://news.example/id/article/b#char=100,190");
    }

    @Test
    void aPlanWithoutADayIsFoundWhicheverIsReadLast() {
        Paper plan = meeting("a", "2031-06-04", PLANNED, "");
        Paper news = meeting("b", "2031-06-07", ASSERTED, "2031-06-06");
        assertThat(lastRead(plan, news)).hasSize(1).isEqualTo(lastRead(news, plan));
    }

    private static List<Outcome> lastRead(Paper... papers) {
        MemoryRegister register = new MemoryRegister();
        Resolver resolver = new Resolver(new Families());
        List<Outcome> found = List.of();
        for (Paper paper : papers)
            found =
                    resolver
                            .resolve(register, Map.of(paper.article(), Optional.of(paper.profile())))
                            .findings()
                            .stream()
                            .filter(Outcome.class::isInstance)
                            .map(Outcome.class::cast)
                            .toList();
        return found;
    }

    @Test
    void itWasCalledOff() {
        Archive archive = Archive.of(
                meeting("a", "2031-05-26", PLANNED, "2031-06-05"), meeting("b", "2031-06-02", DENIED, "2031-06-05"));
        assertThat(archive.found(Outcome.class)).extracting(Outcome::kind).containsExactly(Outcome.Kind.CALLED_OFF);
    }

    @Test
    void aPlanIsNotCalledOffBeforeItIsMade() {
        assertThat(Archive.of(
                                meeting("a", "2031-05-26", PLANNED, "2031-06-05"),
                                meeting("b", "2031-05-20", DENIED, "2031-06-05"))
                        .found(Outcome.class))
                .isEmpty();
    }

    @Test
    void aVisitNeedsItsPlace() {
        assertThat(Archive.of(
                                visit("a", "2031-03-11", PLANNED, "2031-03-12", "Port Alder"),
                                visit("b", "2031-03-13", ASSERTED, "2031-03-12", "Port Alder"))
                        .found(Outcome.class))
                .hasSize(1);
        assertThat(Archive.of(
                                visit("a", "2031-03-11", PLANNED, "2031-03-12", "Port Alder"),
                                visit("b", "2031-03-13", ASSERTED, "2031-03-12", "Lindport"))
                        .found(Outcome.class))
                .isEmpty();
    }

    @Test
    void allWhoWerePlannedHaveToBeThere() {
        assertThat(Archive.of(
                                meeting("a", "2031-05-26", PLANNED, "2031-06-05"),
                                event(
                                        "b",
                                        "2031-06-06",
                                        MEETING,
                                        ASSERTED,
                                        "2031-06-05",
                                        "Lindport",
                                        "Mirela Kovar",
                                        "Ilir Dragan"))
                        .found(Outcome.class))
                .isEmpty();
    }

    @Test
    void anotherDayOrAMerePossibilityIsNoOutcome() {
        assertThat(Archive.of(
                                meeting("a", "2031-05-26", PLANNED, "2031-06-05"),
                                meeting("b", "2031-06-16", ASSERTED, "2031-06-15"))
                        .found(Outcome.class))
                .isEmpty();
        assertThat(Archive.of(
                                meeting("a", "2031-05-26", POSSIBLE, "2031-06-05"),
                                meeting("b", "2031-06-06", ASSERTED, "2031-06-05"))
                        .found(Outcome.class))
                .isEmpty();
    }

    private static Paper visit(String slug, String published, Status status, String day, String place) {
        return event(slug, published, VISIT, status, day, place, "Helen Marsh");
    }

    private static Paper meeting(String slug, String published, Status status, String day) {
        return event(slug, published, MEETING, status, day, "Lindport", "Mirela Kovar", "Tomas Arden");
    }

    private static Paper event(
            String slug, String published, EventKind kind, Status status, String day, String place, String... people) {
        return Paper.of(slug, published)
                .people(people)
                .town("Lindport", "XB")
                .town("Port Alder", "XB")
                .event(slug, kind, status, day, place, people);
    }
}
