package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds elections and votes: where, by whom, or when; held only where the sentence says so, not where it only names one. */
final class FindElections implements EventRule {
    private static final Set<String> PAST = Set.of("after", "following", "since", "in");

    @Override
    public EventKind kind() {
        return EventKind.ELECTION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence election =
                occurrence.placing(Role.ACTOR, entity -> entity.type().isPlace());
        boolean known = election.has(Role.ACTOR)
                || election.place().isPresent()
                || election.time().isPresent();
        if (!known) return Optional.empty();
        return election.reality().isAsserted() && !isSaidToBeHeld(election) ? Optional.empty() : Optional.of(election);
    }

    private static boolean isSaidToBeHeld(Occurrence election) {
        if (election.trigger().isVerb()) return true;
        Token noun =
                NounOfEvent.outermost(election.sentence(), election.trigger().token());
        return NounOfEvent.carrier(election.sentence(), election.trigger().token())
                        .isPresent()
                || Grammar.preposition(election.sentence(), noun)
                        .filter(PAST::contains)
                        .isPresent();
    }
}
