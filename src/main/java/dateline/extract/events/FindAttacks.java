package dateline.extract.events;

import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds attacks by force: by whom, on whom, or where. What quakes, storms and crashes do is none. */
final class FindAttacks implements EventRule {
    private static final Set<String> LETHAL = Set.of("kill", "injure", "wound", "hit", "strike");
    private static final Set<String> VAGUE = Set.of(
            "kill", "injure", "wound", "hit", "strike", "target", "pound", "storm", "shoot", "execute", "rocket");

    @Override
    public EventKind kind() {
        return EventKind.ATTACK;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        if (isByHazard(occurrence)) return Optional.empty();
        Occurrence attack = occurrence.keeping(Role.ACTOR, EventRule::acts).placing(Role.RECIPIENT, EventRule::isSpot);
        boolean named = attack.hasNamed(Role.ACTOR)
                || attack.hasNamed(Role.RECIPIENT)
                || attack.place().isPresent();
        boolean known = named || attack.has(Role.ACTOR) && attack.hasAny(Role.RECIPIENT);
        return known && isForceful(attack) ? Optional.of(attack) : Optional.empty();
    }

    private static boolean isByHazard(Occurrence occurrence) {
        Token token = occurrence.trigger().token();
        return occurrence.trigger().isVerb()
                && Stream.concat(
                                Grammar.doers(occurrence.sentence(), token).stream(),
                                occurrence.sentence().children(token, "obl").stream())
                        .anyMatch(word -> Grammar.isLemma(word, Words.list("hazards"))
                                || Grammar.isLemma(word, Words.list("vehicles"))
                                        && LETHAL.contains(Grammar.lemma(token)));
    }

    /** "hit", "strike" and "target" need someone who does it; "killed in a crash" is no attack. */
    private static boolean isForceful(Occurrence attack) {
        Token token = attack.trigger().token();
        if (!attack.trigger().isVerb()) return true;
        if (!VAGUE.contains(Grammar.lemma(token))) return true;
        return attack.has(Role.ACTOR)
                || Stream.concat(
                                Grammar.doers(attack.sentence(), token).stream(),
                                attack.sentence().children(token, "obl").stream())
                        .anyMatch(FindAttacks::isArmed)
                || attack.sentence().children(token, "obl").stream()
                        .flatMap(word -> attack.sentence().children(word, "compound", "amod").stream())
                        .anyMatch(FindAttacks::isArmed);
    }

    private static boolean isArmed(Token word) {
        return Grammar.isLemma(word, Words.list("armed"));
    }
}
