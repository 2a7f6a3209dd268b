package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds agreements: two parties, or one that signs, reaches or agrees to something. */
final class FindAgreements implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.AGREEMENT;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence agreement = occurrence.keeping(Role.ACTOR, EventRule::acts);
        int parties = agreement.participants().size();
        boolean signs = occurrence.trigger().isVerb() && Speech.hasMatter(occurrence);
        return parties >= 2 || (parties == 1 && signs) ? Optional.of(agreement) : Optional.empty();
    }
}
