package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds cooperation, aid and support: two at least, working together or the one for the other. */
final class FindCooperation implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.COOPERATION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence cooperation = occurrence
                .keeping(Role.ACTOR, EventRule::acts)
                .keeping(
                        Role.RECIPIENT,
                        entity -> EventRule.acts(entity) || entity.type().isPlace());
        boolean together = cooperation.trigger().frame().slots(Role.RECIPIENT).isEmpty();
        boolean enough = together
                ? cooperation.in(Role.ACTOR).size() >= 2
                : cooperation.has(Role.ACTOR) && cooperation.hasAny(Role.RECIPIENT);
        return enough ? Optional.of(cooperation) : Optional.empty();
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
