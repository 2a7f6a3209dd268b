package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds arrests, expulsions, bans and crackdowns: of whom or what, by whom, or where. */
final class FindCoercion implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.COERCION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence coercion =
                occurrence.keeping(Role.ACTOR, EventRule::acts).placing(Role.RECIPIENT, EventRule::isSpot);
        boolean verb = coercion.trigger().isVerb();
        boolean known = coercion.has(Role.RECIPIENT)
                || coercion.place().isPresent()
                || (coercion.has(Role.ACTOR) && verb && Speech.hasMatter(coercion))
                || (coercion.has(Role.ACTOR) && coercion.time().isPresent());
        return known ? Optional.of(coercion) : Optional.empty();
    }
}
