package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds rejections, refusals and denials: who refuses, and whom or what. */
final class FindRejections implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.REJECTION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence rejection = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        boolean aimed = rejection.has(Role.RECIPIENT) || Speech.hasMatter(rejection);
        return rejection.has(Role.ACTOR) && aimed ? Optional.of(rejection) : Optional.empty();
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
