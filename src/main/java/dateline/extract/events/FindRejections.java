package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds rejections, refusals and denials: who refuses, and whom or what. */
final class FindRejections implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.REJECTION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence rejection = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        if (isSilence(occurrence)) return Optional.empty();
        boolean aimed = rejection.has(Role.RECIPIENT) || Speech.hasMatter(rejection);
        return rejection.has(Role.ACTOR) && aimed ? Optional.of(rejection) : Optional.empty();
    }

    /** "declined to comment" rejects nothing. */
    private static boolean isSilence(Occurrence rejection) {
        return rejection.trigger().isVerb()
                && rejection.sentence().children(rejection.trigger().token(), "xcomp", "ccomp").stream()
                        .anyMatch(word -> Grammar.isLemma(word, Words.list("telling")));
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
