package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;

/** Finds protests and strikes: by whom, against whom, or where. */
final class FindProtests implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.PROTEST;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence protest = occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        boolean known = protest.has(Role.ACTOR)
                || protest.has(Role.RECIPIENT)
                || protest.place().isPresent()
                || protest.time().isPresent()
                || occurrence.isOfPeople(Role.ACTOR)
                || isHeld(protest);
        return known && protest.isReported() && !isOfWork(occurrence) ? Optional.of(protest) : Optional.empty();
    }

    /** "protests were held", "sparked protests": somebody did, wherever. */
    private static boolean isHeld(Occurrence protest) {
        if (protest.trigger().isVerb()) return false;
        Token outer =
                NounOfEvent.outermost(protest.sentence(), protest.trigger().token());
        return NounOfEvent.carrier(protest.sentence(), protest.trigger().token())
                        .isPresent()
                || protest.sentence()
                        .head(outer)
                        .filter(verb -> verb.isVerb() && outer.is("obj", "nsubj", "nsubj:pass", "obl"))
                        .filter(verb -> Grammar.isLemma(verb, Words.list("stirrings")))
                        .isPresent();
    }

    /** Armies march, and prices rally. */
    private static boolean isOfWork(Occurrence occurrence) {
        return occurrence.trigger().isVerb()
                && Grammar.doers(occurrence.sentence(), occurrence.trigger().token()).stream()
                        .anyMatch(word -> Grammar.isLemma(word, Words.list("markets"))
                                || Grammar.isLemma(word, Words.list("agents")));
    }
}
