package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds deaths and killings: of people, named or not, or where; bills and hopes die otherwise. */
final class FindDeaths implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.DEATH;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence death = occurrence
                .keeping(Role.ACTOR, EventRule::acts)
                .placing(Role.RECIPIENT, EventRule::isSpot)
                .keeping(Role.RECIPIENT, EventRule::acts);
        boolean known = death.has(Role.RECIPIENT) || occurrence.isOfPeople(Role.RECIPIENT);
        return known && death.isReported() ? Optional.of(death) : Optional.empty();
    }
}
