package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds arrests and detentions: of people, named or not, by whom, or where. */
final class FindArrests implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.ARREST;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence arrest = occurrence
                .keeping(Role.ACTOR, EventRule::acts)
                .placing(Role.RECIPIENT, EventRule::isSpot)
                .keeping(Role.RECIPIENT, EventRule::acts);
        boolean noun = !arrest.trigger().isVerb();
        boolean known = arrest.has(Role.RECIPIENT)
                || occurrence.isOfPeople(Role.RECIPIENT)
                || (noun
                        && (arrest.has(Role.ACTOR)
                                || arrest.place().isPresent()
                                || arrest.time().isPresent()));
        return known && !isOpinion(occurrence) && arrest.isReported() && !EventRule.isPictured(occurrence)
                ? Optional.of(arrest)
                : Optional.empty();
    }

    /** "held the police responsible". */
    private static boolean isOpinion(Occurrence arrest) {
        return Grammar.isLemma(arrest.trigger().token(), Set.of("hold"))
                && arrest.sentence().hasChild(arrest.trigger().token(), "xcomp", "ccomp");
    }
}
