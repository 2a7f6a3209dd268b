package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds what one does to another and no other kind names: to release, to yield, to investigate, to condole. */
final class FindActs implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.OTHER;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence act = occurrence.keeping(Role.ACTOR, EventRule::acts);
        boolean complete =
                act.has(Role.ACTOR) && act.hasAny(Role.RECIPIENT) || act.isSuffered() || act.isMeantForPeople();
        return complete ? Optional.of(act) : Optional.empty();
    }
}
