package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds arrests, expulsions, bans and crackdowns: of whom or what, by whom, or where. */
final class FindCoercion implements EventRule {
    private static final Set<String> HOLDING =
            Set.of("arrest", "detain", "deport", "expel", "imprison", "evict", "kidnap", "abduct", "extradite");

    @Override
    public EventKind kind() {
        return EventKind.COERCION;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence coercion =
                occurrence.keeping(Role.ACTOR, EventRule::acts).placing(Role.RECIPIENT, EventRule::isSpot);
        boolean verb = coercion.trigger().isVerb();
        boolean known = coercion.has(Role.RECIPIENT)
                || coercion.place().isPresent()
                || (coercion.has(Role.ACTOR) && verb && Speech.hasMatter(coercion))
                || (coercion.has(Role.ACTOR) && coercion.time().isPresent())
                || (coercion.has(Role.ACTOR) && verb && isOfAntecedent(coercion))
                || (verb && isOfSomeNumber(coercion))
                || (verb && isByEnforcers(occurrence));
        return known && !EventRule.isPictured(occurrence) ? Optional.of(coercion) : Optional.empty();
    }

    /** "the land that Belmora captured"; parsers take "that" for the beginning of a clause as well. */
    private static boolean isOfAntecedent(Occurrence coercion) {
        Token verb = coercion.trigger().token();
        return verb.is("acl", "ccomp")
                && coercion.sentence()
                        .head(verb)
                        .filter(head -> head.isNoun() && head.index() < verb.index())
                        .isPresent();
    }

    /** "police raided the offices of the newspaper": whose work it is. */
    private static boolean isByEnforcers(Occurrence coercion) {
        return Grammar.isLemma(coercion.trigger().token(), Set.of("raid", "search"))
                && coercion.hasAny(Role.RECIPIENT)
                && Grammar.doers(coercion.sentence(), coercion.trigger().token()).stream()
                        .anyMatch(doer -> Grammar.isLemma(doer, Words.list("enforcers")));
    }

    /** "Nine fans were arrested", "police detained 43 people". */
    private static boolean isOfSomeNumber(Occurrence coercion) {
        return HOLDING.contains(Grammar.lemma(coercion.trigger().token()))
                && Grammar.undergoers(coercion.sentence(), coercion.trigger().token()).stream()
                        .anyMatch(word ->
                                word.tag().equals("CD") || coercion.sentence().hasChild(word, "nummod"));
    }
}
