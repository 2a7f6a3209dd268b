package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;

/** Finds trials, charges, verdicts and rulings: against whom, or by whom. */
final class FindLegalProceedings implements EventRule {
    private static final Set<String> AMBIGUOUS =
            Set.of("try", "rule", "pardon", "ruling", "testify", "charge", "sentence");

    @Override
    public EventKind kind() {
        return EventKind.LEGAL_PROCEEDING;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        Occurrence proceeding =
                occurrence.keeping(Role.ACTOR, EventRule::acts).keeping(Role.RECIPIENT, EventRule::acts);
        boolean known =
                (proceeding.trigger().isVerb() ? proceeding.has(Role.RECIPIENT) : proceeding.hasNamed(Role.RECIPIENT))
                        || (proceeding.has(Role.ACTOR) && isByCourt(proceeding));
        return known && isLegal(proceeding) ? Optional.of(proceeding.placedWith(Role.ACTOR)) : Optional.empty();
    }

    private static boolean isByCourt(Occurrence proceeding) {
        return proceeding.trigger().frame().slots(Role.RECIPIENT).isEmpty()
                || !Grammar.lemma(proceeding.trigger().token()).equals("try");
    }

    /** "tried" and "fined", "pardoned" and "ruled" mean law where a court or a crime is named beside them. */
    private static boolean isLegal(Occurrence proceeding) {
        Token token = proceeding.trigger().token();
        if (proceeding.sentence().hasChild(token, "compound:prt")) return false; // "ruled out an attack"
        if (!AMBIGUOUS.contains(Grammar.lemma(token))) return true;
        return proceeding.sentence().subtree(token).stream()
                .anyMatch(word -> word.isNoun() && Grammar.isLemma(word, Words.list("law")));
    }
}
