package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds demands, requests and appeals: who asks, and whom, or for what. */
final class FindDemands implements EventRule {
    /** Verbs that demand something only of somebody who is to do it: "told the guards to leave". */
    private static final Set<String> TELLING = Set.of("ask", "order", "instruct", "command", "tell");

    /** Verbs that ask for something only in the subjunctive: "suggested that she resign". */
    private static final Set<String> PROPOSING = Set.of("suggest", "propose");

    @Override
    public EventKind kind() {
        return EventKind.DEMAND;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence demand = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        if (Grammar.isLemma(occurrence.trigger().token(), PROPOSING) && !Speech.isSubjunctive(demand))
            return Optional.empty();
        boolean aimed = Grammar.isLemma(occurrence.trigger().token(), TELLING)
                ? demand.has(Role.RECIPIENT) && Speech.asksFor(demand)
                : demand.has(Role.RECIPIENT) || Speech.hasMatter(demand);
        boolean known = demand.has(Role.ACTOR) || demand.isSuffered();
        return known && aimed ? Optional.of(demand) : Optional.empty();
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
