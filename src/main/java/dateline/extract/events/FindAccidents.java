package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds crashes, fires and collapses of things that crash, burn and collapse: where, or of what. */
final class FindAccidents implements EventRule {
    private static final Set<String> TELLING = Set.of("derail", "capsize", "run", "catch", "collide");
    private static final Set<String> NEED_THING = Set.of("collapse", "sinking", "leak", "accident", "crash", "wreck");

    @Override
    public EventKind kind() {
        return EventKind.ACCIDENT;
    }

    private static final Set<String> SHOOTING =
            Set.of("open", "return", "draw", "hold", "cease", "trade", "exchange", "come", "take", "set", "catch");
    private static final Set<String> SHOTS =
            Set.of("exchange", "line", "hail", "burst", "volley", "ring", "crossfire", "barrage");

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        if (!isOfThing(occurrence)
                || isGunfire(occurrence.sentence(), occurrence.trigger().token())) return Optional.empty();
        Occurrence accident =
                occurrence.placing(Role.RECIPIENT, EventRule::isSpot).placing(Role.ACTOR, EventRule::isSpot);
        boolean known = accident.place().isPresent()
                || accident.has(Role.ACTOR)
                || accident.time().isPresent();
        return known ? Optional.of(accident) : Optional.empty();
    }

    /** "opened fire", "came under fire", "an exchange of fire", "artillery fire". */
    private static boolean isGunfire(ParsedSentence sentence, Token token) {
        if (!token.isNoun() || !Grammar.lemma(token).equals("fire")) return false;
        Optional<Token> head = sentence.head(token);
        return head.filter(word -> token.is("obj", "dobj", "compound", "xcomp") && Grammar.isLemma(word, SHOOTING)
                                || token.is("nmod") && Grammar.isLemma(word, SHOTS))
                        .isPresent()
                || Grammar.hasPreposition(sentence, token, "under")
                || sentence.children(token, "compound", "amod").stream()
                        .anyMatch(word -> Grammar.isLemma(word, Words.list("gunfire")));
    }

    /** Trains derail, but prices collapse and governments sink too. */
    private static boolean isOfThing(Occurrence occurrence) {
        ParsedSentence sentence = occurrence.sentence();
        Token token = occurrence.trigger().token();
        if (sentence.children(token).stream()
                .anyMatch(word -> Grammar.lemma(word).equals("cease"))) return false;
        if (NounOfEvent.impact(sentence, token).isPresent()) return true;
        Stream<Token> about = occurrence.trigger().isVerb()
                ? Stream.concat(
                        Grammar.surfaceSubjects(sentence, token).stream(),
                        sentence.children(token, "obj", "obl").stream())
                : NEED_THING.contains(Grammar.lemma(token))
                        ? sentence.children(token, "compound", "nmod", "amod").stream()
                        : Stream.of(token);
        return about.anyMatch(word -> word.equals(token)
                || Grammar.isLemma(word, Words.list("vehicles"))
                || Grammar.isLemma(word, Words.list("structures"))
                || occurrence.trigger().isVerb() && TELLING.contains(Grammar.lemma(token)));
    }
}
