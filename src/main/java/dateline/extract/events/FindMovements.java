package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import dateline.model.Status;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds flights, returns, evacuations and deployments: people who go or are brought, named or not, or what they drive. */
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
        Role mover = occurrence.trigger().frame().slots(Role.RECIPIENT).isEmpty() ? Role.ACTOR : Role.RECIPIENT;
        boolean moved = occurrence.isOfPeople(mover) || isOfVehicles(occurrence, mover);
        if (movement.reality().status() == Status.DENIED
                && movement.participants().isEmpty()) return Optional.empty(); // "a bridge that nobody may cross"
        if (isOfTreaty(occurrence)) return Optional.empty();
        return moved && movement.isReported() && isSomewhere(occurrence) ? Optional.of(movement) : Optional.empty();
    }

    /** "Tarvia pulled out of the treaty": only forces pull out of places. */
    private static boolean isOfTreaty(Occurrence occurrence) {
        return Grammar.isLemma(occurrence.trigger().token(), Set.of("pull"))
                && Stream.concat(
                                Grammar.doers(
                                        occurrence.sentence(),
                                        occurrence.trigger().token())
                                        .stream(),
                                Grammar.undergoers(
                                        occurrence.sentence(),
                                        occurrence.trigger().token())
                                        .stream())
                        .noneMatch(mover -> Stream.of("forces", "fighters", "vehicles")
                                .anyMatch(list -> Grammar.isLemma(mover, Words.list(list))));
    }

    /** "aid trucks crossed the border": somebody drives them. */
    private static boolean isOfVehicles(Occurrence occurrence, Role mover) {
        return Arguments.of(occurrence.sentence(), occurrence.trigger(), mover).stream()
                .anyMatch(head -> Grammar.isLemma(head, Words.list("vehicles"))
                        || Grammar.isLemma(head, Words.list("forces"))
                        || Grammar.isLemma(head, Set.of("body", "coffin")));
    }

    /** From or to a place, named or not: people also leave questions open and enter races. */
    private static boolean isSomewhere(Occurrence occurrence) {
        boolean sure = occurrence.reality().isAsserted() || occurrence.reality().status() == Status.ATTRIBUTED;
        return sure && Grammar.isLemma(occurrence.trigger().token(), Words.list("movements"))
                || occurrence.place().isPresent() && !occurrence.trigger().isVerb()
                || occurrence.in(Role.OTHER).stream()
                        .anyMatch(entity -> entity.type().isPlace())
                || Arguments.of(occurrence.sentence(), occurrence.trigger(), Role.OTHER).stream()
                        .anyMatch(WordedArguments::isGround);
    }
}
