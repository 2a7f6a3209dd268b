package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds agreements: two parties, or one that signs or reaches a treaty, deal or truce. */
final class FindAgreements implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.AGREEMENT;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence agreement = occurrence.keeping(Role.ACTOR, EventRule::acts);
        int parties = agreement.participants().size();
        boolean signs = occurrence.trigger().isVerb()
                && !Grammar.lemma(occurrence.trigger().token()).equals("agree");
        return parties >= 2 || (parties == 1 && signs) ? Optional.of(agreement) : Optional.empty();
    }
}
