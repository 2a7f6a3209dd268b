package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds accusations, blame and criticism: who accuses, and of whom or what. */
final class FindAccusations implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.ACCUSATION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence accusation =
                occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        boolean aimed = accusation.has(Role.RECIPIENT) || Speech.hasMatter(accusation);
        boolean known = accusation.has(Role.ACTOR) || accusation.isSuffered();
        return known && aimed ? Optional.of(accusation) : Optional.empty();
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
