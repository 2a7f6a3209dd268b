package dateline.extract.events;

import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds purchases, mergers and investments: a buyer, and the company, place or sum it is about. */
final class FindTransactions implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.TRANSACTION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence transaction = occurrence.keeping(Role.ACTOR, EventRule::acts);
        boolean together = transaction.trigger().frame().slots(Role.RECIPIENT).isEmpty();
        boolean enough = together
                ? transaction.in(Role.ACTOR).size() >= 2
                : (transaction.has(Role.ACTOR) && transaction.has(Role.RECIPIENT) && isOfCompany(transaction));
        return enough ? Optional.of(transaction) : Optional.empty();
    }

    private static boolean isOfCompany(Occurrence transaction) {
        return transaction.participants().stream()
                .map(participant -> transaction.entities().entity(participant.entity()))
                .anyMatch(entity -> entity.type().isOrganization() || entity.type() == EntityType.FACILITY);
    }
}
