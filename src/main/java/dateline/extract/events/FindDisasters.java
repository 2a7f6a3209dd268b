package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds earthquakes, storms, floods and other blows of nature: where. */
final class FindDisasters implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.DISASTER;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence disaster =
                occurrence.placing(Role.RECIPIENT, entity -> entity.type().isPlace());
        if (disaster.place().isEmpty())
            disaster = disaster.placing(Role.ACTOR, entity -> entity.type().isPlace());
        disaster = disaster.keeping(Role.ACTOR, entity -> false).keeping(Role.RECIPIENT, EventRule::acts);
        return disaster.place().isPresent() ? Optional.of(disaster) : Optional.empty();
    }
}
