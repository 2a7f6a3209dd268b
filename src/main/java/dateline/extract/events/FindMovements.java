package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import dateline.model.Status;
import java.util.Optional;

/** Finds flights, returns, evacuations and deployments: people who go or are brought, named or not. */
final class FindMovements implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.MOVEMENT;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence movement = occurrence
                .placing(Role.OTHER, entity -> entity.type().isPlace())
                .keeping(Role.OTHER, entity -> false)
                .keeping(Role.ACTOR, EventRule::acts)
                .keeping(Role.RECIPIENT, EventRule::acts);
        boolean moved = occurrence.trigger().frame().slots(Role.RECIPIENT).isEmpty()
                ? occurrence.isOfPeople(Role.ACTOR)
                : occurrence.isOfPeople(Role.RECIPIENT);
        if (movement.reality().status() == Status.DENIED
                && movement.participants().isEmpty()) return Optional.empty(); // "a bridge that nobody may cross"
        return moved && movement.isReported() && isSomewhere(occurrence) ? Optional.of(movement) : Optional.empty();
    }

    /** From or to a place, named or not: people also leave questions open and enter races. */
    private static boolean isSomewhere(Occurrence occurrence) {
        return occurrence.in(Role.OTHER).stream()
                        .anyMatch(entity -> entity.type().isPlace())
                || Arguments.of(occurrence.sentence(), occurrence.trigger(), Role.OTHER).stream()
                        .anyMatch(head -> Grammar.isLemma(head, Words.list("sites"))
                                || Grammar.isLemma(head, Words.list("structures"))
                                || Grammar.isLemma(head, Words.list("grounds")));
    }
}
