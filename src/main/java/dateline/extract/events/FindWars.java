package dateline.extract.events;

import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds wars and fighting: where, between whom, or when. */
final class FindWars implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.WAR;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence war = occurrence
                .keeping(Role.ACTOR, entity -> entity.type() != EntityType.PERSON)
                .placing(Role.ACTOR, entity -> !EventRule.acts(entity));
        boolean sides = war.in(Role.ACTOR).size() >= 2;
        boolean noun = !war.trigger().isVerb();
        return sides || (noun && war.place().isPresent()) || (noun && war.has(Role.ACTOR))
                ? Optional.of(war)
                : Optional.empty();
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
