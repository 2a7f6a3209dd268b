package dateline.identity;

import static dateline.model.EventKind.ATTACK;
import static dateline.model.EventKind.MEETING;
import static dateline.model.EventKind.POSITION_CHANGE;
import static dateline.model.Status.ASSERTED;
import static dateline.model.Status.ATTRIBUTED;
import static dateline.model.Status.DENIED;
import static dateline.model.Status.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.identity.Finding.Aspect;
import dateline.identity.Finding.Disagreement;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports of one event, and of one office, that cannot all be right. */
class FindDisagreementsTest {
    @Test
    void onStatusWhereOneOutletPlansAndAnotherDenies() {
        assertThat(Archive.of(
                                meeting("a", "2031-05-26", PLANNED, "2031-06-03", "Lindport"),
                                meeting("b", "2031-05-28", DENIED, "2031-06-03", "Lindport"))
                        .sides(Aspect.STATUS))
                .containsExactly(List.of("Denied", "Planned"));
    }

    @Test
    void onStatusWhereOneTellsThatItHappenedAndAnotherDeniesIt() {
        Archive archive = Archive.of(
                meeting("a", "2031-06-04", ASSERTED, "2031-06-03", "Lindport"),
                meeting("b", "2031-06-05", DENIED, "2031-06-03", "Lindport"));
        assertThat(archive.isOne("event", "a", "b")).isFalse();
        assertThat(archive.found(Disagreement.class))
                .extracting(Disagreement::about)
                .containsExactly(List.of(Paper.BASE + "event/a", Paper.BASE + "event/b"));
    }

    @Test
    void notOnStatusWhereAnotherMeetingIsDenied() {
        assertThat(Archive.of(
                                meeting("a", "2031-06-04", ASSERTED, "2031-06-03", "Lindport"),
                                meeting("b", "2031-06-05", DENIED, "2031-07-09", "Lindport"))
                        .sides(Aspect.STATUS))
                .isEmpty();
        assertThat(Archive.of(
                                meeting("a", "2031-06-04", ASSERTED, "2031-06-03", "Lindport"),
                                Paper.of("b", "2031-06-05")
                                        .people("Mirela Kovar", "Henrik Salmela")
                                        .town("Lindport", "XB")
                                        .event(
                                                "b",
                                                MEETING,
                                                DENIED,
                                                "2031-06-03",
                                                "Lindport",
                                                "Mirela Kovar",
                                                "Henrik Salmela"))
                        .sides(Aspect.STATUS))
                .isEmpty();
    }

    @Test
    void onTheDayOfWhatSomebodyClaims() {
        assertThat(Archive.of(attack("a", ASSERTED, "2031-09-07"), attack("b", ATTRIBUTED, "2031-09-08"))
                        .sides(Aspect.DATE))
                .containsExactly(List.of("2031-09-07", "2031-09-08"));
    }

    @Test
    void notOnADayAndItsMonth() {
        assertThat(Archive.of(attack("a", ASSERTED, "2031-09-07"), attack("b", ATTRIBUTED, "2031-09"))
                        .sides(Aspect.DATE))
                .isEmpty();
    }

    @Test
    void onThePlaceOfOneMeeting() {
        Archive archive = Archive.of(
                meeting("a", "2031-06-04", ASSERTED, "2031-06-03", "Lindport"),
                meeting("b", "2031-06-05", ASSERTED, "2031-06-03", "San Oriol"));
        assertThat(archive.sides(Aspect.PLACE))
                .containsExactly(List.of(Paper.place("Lindport"), Paper.place("San Oriol")));
    }

    @Test
    void notOnATownAndItsCountry() {
        assertThat(Archive.of(
                                meeting("a", "2031-06-04", ASSERTED, "2031-06-03", "Lindport"),
                                meeting("b", "2031-06-05", ASSERTED, "2031-06-03", "Belmoria"))
                        .sides(Aspect.PLACE))
                .isEmpty();
    }

    @Test
    void notOnThePlacesOfTwoAttacks() {
        assertThat(Archive.of(
                                event("a", "2031-06-04", ATTACK, ASSERTED, "2031-06-03", "Lindport", "Ivo Karst"),
                                event("b", "2031-06-05", ATTACK, ASSERTED, "2031-06-03", "San Oriol", "Ivo Karst"))
                        .sides(Aspect.PLACE))
                .isEmpty();
    }

    @Test
    void onWhoIsPrimeMinister() {
        assertThat(Archive.of(
                                minister("a", "2031-06-04", "Tomas Arden", "Prime Minister"),
                                minister("b", "2031-06-05", "Marcus Thale", "premier"))
                        .sides(Aspect.OFFICE))
                .containsExactly(List.of(Paper.person("Marcus Thale"), Paper.person("Tomas Arden")));
    }

    @Test
    void notOnWhoIsAmbassadorNorOnAPrimeMinisterOfLater() {
        assertThat(Archive.of(
                                minister("a", "2031-06-04", "Tomas Arden", "ambassador"),
                                minister("b", "2031-06-05", "Marcus Thale", "ambassador"))
                        .sides(Aspect.OFFICE))
                .isEmpty();
        assertThat(Archive.of(
                                minister("a", "2031-06-04", "Tomas Arden", "Prime Minister"),
                                minister("b", "2031-07-05", "Marcus Thale", "Prime Minister"))
                        .sides(Aspect.OFFICE))
                .isEmpty();
    }

    @Test
    void notOnAPrimeMinisterWhoHasJustCome() {
        assertThat(Archive.of(
                                minister("a", "2031-06-04", "Tomas Arden", "Prime Minister"),
                                minister("b", "2031-06-05", "Marcus Thale", "Prime Minister")
                                        .event("b", POSITION_CHANGE, ASSERTED, "2031-06-05", "", "Marcus Thale"))
                        .sides(Aspect.OFFICE))
                .isEmpty();
    }

    @Test
    void notOnTwoSpellingsOfOneName() {
        assertThat(Archive.of(
                                minister("a", "2031-06-04", "Tomas Ardenskiy", "Prime Minister"),
                                minister("b", "2031-06-05", "Thomas Ardensky", "Prime Minister"))
                        .sides(Aspect.OFFICE))
                .isEmpty();
    }

    private static Paper minister(String slug, String published, String name, String title) {
        return Paper.of(slug, published)
                .people(name)
                .naming(EntityType.COUNTRY, Paper.country("Belmoria"), "Belmoria", Optional.of("XB"))
                .holds(slug, name, title, "Belmoria");
    }

    private static Paper attack(String slug, Status status, String day) {
        return event(slug, "2031-09-10", ATTACK, status, day, "Karsk", "Ivo Karst");
    }

    private static Paper meeting(String slug, String published, Status status, String day, String place) {
        return event(slug, published, MEETING, status, day, place, "Mirela Kovar", "Tomas Arden");
    }

    private static Paper event(
            String slug, String published, EventKind kind, Status status, String day, String place, String... people) {
        return Paper.of(slug, published)
                .people(people)
                .town("Lindport", "XB")
                .town("San Oriol", "XB")
                .town("Karsk", "XK")
                .naming(EntityType.COUNTRY, Paper.place("Belmoria"), "Belmoria", Optional.of("XB"))
                .event(slug, kind, status, day, place, people);
    }
}
