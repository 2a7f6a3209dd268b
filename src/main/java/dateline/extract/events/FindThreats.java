package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds threats: who threatens, and whom or with what. */
final class FindThreats implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.THREAT;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence threat = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        boolean aimed = threat.has(Role.RECIPIENT) || (threat.trigger().isVerb() && Speech.hasMatter(threat));
        return threat.has(Role.ACTOR) && aimed ? Optional.of(threat) : Optional.empty();
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
