package dateline.extract.events;

import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds sanctions, embargoes and tariffs: on whom, or by whom. */
final class FindSanctions implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.SANCTION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence sanction = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        boolean verb = sanction.trigger().isVerb();
        boolean known = verb
                ? sanction.has(Role.ACTOR) || sanction.has(Role.RECIPIENT)
                : sanction.has(Role.ACTOR) && sanction.has(Role.RECIPIENT);
        return known && !isOfForces(sanction) ? Optional.of(sanction) : Optional.empty();
    }

    /** "troops pulled out of the valley": who leaves, and punishes nobody. */
    private static boolean isOfForces(Occurrence sanction) {
        return Grammar.isLemma(sanction.trigger().token(), Set.of("pull"))
                && Grammar.doers(sanction.sentence(), sanction.trigger().token()).stream()
                        .anyMatch(doer -> Grammar.isLemma(doer, Words.list("forces"))
                                || Grammar.isLemma(doer, Words.list("fighters")));
    }
}
