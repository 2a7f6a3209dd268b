package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import dateline.model.Status;
import java.util.Optional;
import java.util.Set;

/** Finds cooperation, aid and support: two at least, working together or the one for the other. */
final class FindCooperation implements EventRule {
    private static final Set<String> PROMISES = Set.of("pledge", "offer", "promise", "commit", "earmark", "approve");

    @Override
    public EventKind kind() {
        return EventKind.COOPERATION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence cooperation = occurrence
                .keeping(Role.ACTOR, EventRule::acts)
                .keeping(
                        Role.RECIPIENT,
                        entity -> EventRule.acts(entity) || entity.type().isPlace());
        boolean together = cooperation.trigger().frame().slots(Role.RECIPIENT).isEmpty();
        boolean enough = together
                ? cooperation.in(Role.ACTOR).size() >= 2
                : cooperation.has(Role.ACTOR) && cooperation.hasAny(Role.RECIPIENT);
        if (!enough) return Optional.empty();
        return Optional.of(isPromise(cooperation) ? cooperation.with(reality(cooperation)) : cooperation);
    }

    /** "pledged aid": help still to come. */
    private static boolean isPromise(Occurrence cooperation) {
        return cooperation.trigger().isVerb()
                && PROMISES.contains(Grammar.lemma(cooperation.trigger().token()));
    }

    private static Reality reality(Occurrence cooperation) {
        return cooperation.reality().and(Status.PLANNED);
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
