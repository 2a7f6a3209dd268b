package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds sanctions, embargoes and tariffs: on whom, or by whom. */
final class FindSanctions implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.SANCTION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence sanction = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        boolean verb = sanction.trigger().isVerb();
        boolean known = verb
                ? sanction.has(Role.ACTOR) || sanction.has(Role.RECIPIENT)
                : sanction.has(Role.ACTOR) && sanction.has(Role.RECIPIENT);
        return known ? Optional.of(sanction) : Optional.empty();
    }
}
