package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds protests and strikes: by whom, against whom, or where. */
final class FindProtests implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.PROTEST;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence protest = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        boolean known = protest.has(Role.ACTOR)
                || protest.has(Role.RECIPIENT)
                || protest.place().isPresent();
        return known ? Optional.of(protest) : Optional.empty();
    }
}
