package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds demands, requests and appeals: who asks, and whom, or for what. */
final class FindDemands implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.DEMAND;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence demand = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        boolean aimed = Grammar.lemma(occurrence.trigger().token()).equals("ask")
                ? demand.has(Role.RECIPIENT) && Speech.asksFor(demand)
                : demand.has(Role.RECIPIENT) || Speech.hasMatter(demand);
        return demand.has(Role.ACTOR) && aimed ? Optional.of(demand) : Optional.empty();
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
