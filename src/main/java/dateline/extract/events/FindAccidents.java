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
    private static final Set<String> FINDING =
            Set.of("find", "discover", "locate", "explore", "survey", "salvage", "raise", "lie", "film", "date");
    private static final Set<String> BLOWS = Set.of("hit", "strike");
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
        if (isFind(occurrence.sentence(), occurrence.trigger().token())) return Optional.empty();
        if (isBlow(occurrence)
                ? !isOfVehicle(occurrence)
                : !isOfThing(occurrence)
                        || isGunfire(occurrence.sentence(), occurrence.trigger().token())) return Optional.empty();
        Occurrence accident =
                occurrence.placing(Role.RECIPIENT, EventRule::isSpot).placing(Role.ACTOR, EventRule::isSpot);
        boolean known = accident.place().isPresent()
                || accident.has(Role.ACTOR)
                || accident.time().isPresent();
        return known
                ? Optional.of(isBlow(occurrence) ? accident : accident.wording(FindAccidents::isStruck))
                : Optional.empty();
    }

    /** "the boat sank off the cape and the couple …": nobody sinks people, by a parser's slip alone. */
    private static boolean isStruck(Phrase phrase) {
        return !phrase.isPeople() || !phrase.head().is("obj");
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

    /** "divers find a shipwreck": it sank long ago. */
    private static boolean isFind(ParsedSentence sentence, Token token) {
        return Grammar.isLemma(token, Set.of("shipwreck", "wreck"))
                && sentence.head(token)
                        .filter(verb -> token.is("obj", "nsubj:pass", "nsubj") && Grammar.isLemma(verb, FINDING))
                        .isPresent();
    }

    private static boolean isBlow(Occurrence occurrence) {
        return occurrence.trigger().isVerb()
                && BLOWS.contains(Grammar.lemma(occurrence.trigger().token()));
    }

    /** "the ferry struck a pier", "a cyclist was hit by a van": but dockers strike, and rockets hit on purpose. */
    private static boolean isOfVehicle(Occurrence occurrence) {
        ParsedSentence sentence = occurrence.sentence();
        Token verb = occurrence.trigger().token();
        return Grammar.doers(sentence, verb).stream()
                        .anyMatch(doer -> Grammar.isLemma(doer, Words.list("vehicles"))
                                && !Grammar.isLemma(doer, Words.list("armed")))
                && Grammar.undergoers(sentence, verb).stream()
                        .anyMatch(struck -> Grammar.isLemma(struck, Words.list("vehicles"))
                                || Grammar.isLemma(struck, Words.list("structures"))
                                || Persons.are(sentence, occurrence.entities(), struck));
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
