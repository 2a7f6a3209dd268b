package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds wars and fighting: where, between whom, or when. */
final class FindWars implements EventRule {
    @Override
    public EventKind kind() {
        return EventKind.WAR;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence war = occurrence
                .keeping(Role.ACTOR, entity -> entity.type() != EntityType.PERSON)
                .placing(Role.ACTOR, entity -> !EventRule.acts(entity));
        boolean sides = war.in(Role.ACTOR).size() >= 2;
        if (isFigurative(war)) return Optional.empty();
        boolean noun = !war.trigger().isVerb();
        boolean known =
                war.place().isPresent() || war.has(Role.ACTOR) || war.time().isPresent();
        boolean news = !Grammar.lemma(war.trigger().token()).equals("war") || isTold(war);
        boolean told = war.isReported() || war.time().isPresent(); // "the 1987 Lakeland war"
        boolean armed = !noun && isByArmed(war);
        return sides || armed || (noun && known && news && told) ? Optional.of(war) : Optional.empty();
    }

    /** "the brigades fought for weeks": whom they fought needs no saying. */
    private static boolean isByArmed(Occurrence war) {
        return Grammar.doers(war.sentence(), war.trigger().token()).stream()
                        .anyMatch(word -> Grammar.isLemma(word, Words.list("fighters")))
                && !war.sentence().hasChild(war.trigger().token(), "xcomp", "ccomp");
    }

    private static boolean isOnline(Token where) {
        return Grammar.isLemma(where, Set.of("internet", "web", "online", "media", "ballot", "court"));
    }

    /** "trade war", "a war of words", "a battle over rights", "fights on the internet". */
    private static boolean isFigurative(Occurrence war) {
        return war.sentence().children(war.trigger().token(), "amod", "compound", "nmod").stream()
                        .anyMatch(word -> Grammar.isLemma(word, Words.list("figurative")))
                || war.sentence().children(war.trigger().token(), "nmod", "obl", "obj").stream()
                        .anyMatch(cause -> Grammar.isLemma(cause, Words.list("causes")) || isOnline(cause));
    }

    /** "war broke out", "the war began": not the war that is only the setting of something else. */
    private static boolean isTold(Occurrence war) {
        return war.time().isPresent()
                || NounOfEvent.carrier(war.sentence(), war.trigger().token()).isPresent();
    }

    @Override
    public boolean isToldInPresent() {
        return true;
    }
}
