package dateline.extract.events;

import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds visits: somebody goes to a place. */
final class FindVisits implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.VISIT;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        if (isOfSomethingElse(occurrence)) return Optional.empty();
        Occurrence visit = occurrence
                .keeping(Role.ACTOR, entity -> EventRule.acts(entity) && entity.type() != EntityType.COUNTRY)
                .placing(Role.RECIPIENT, entity -> entity.type().isPlace())
                .keeping(Role.RECIPIENT, entity -> false);
        if (!visit.has(Role.ACTOR) || visit.place().isEmpty()) return Optional.empty();
        boolean bound =
                !visit.trigger().isVerb() || !occurrence.in(Role.RECIPIENT).isEmpty();
        return bound ? Optional.of(visit) : Optional.empty();
    }

    /** "returned the statue to Tarvia": who returns or flies a thing does not travel. */
    private static boolean isOfSomethingElse(Occurrence occurrence) {
        return occurrence.trigger().isVerb()
                && !occurrence.trigger().frame().slots(Role.RECIPIENT).contains("object")
                && occurrence.sentence().hasChild(occurrence.trigger().token(), "obj");
    }
}
