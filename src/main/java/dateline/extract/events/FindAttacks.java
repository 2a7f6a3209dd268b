package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import dateline.model.Status;
import dateline.model.Time;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds attacks by force: by whom, on whom, or where. What quakes, storms and crashes do is none. */
final class FindAttacks implements EventRule {
    private static final Set<String> LETHAL = Set.of("kill", "injure", "wound", "hit", "strike");
    private static final Set<String> VAGUE = Set.of(
            "kill", "injure", "wound", "hit", "strike", "target", "pound", "storm", "shoot", "execute", "rocket");
    private static final Set<String> SHOT_DOWN = Set.of("shoot", "gun");
    private static final Set<String> MEANS = Set.of("by", "with", "in", "from", "during");
    private static final Set<String> TOLL = Set.of("kill", "injure", "wound");
    private static final Set<String> OF_WORDS =
            Set.of("attack", "assault", "hit", "strike", "target", "raid", "offensive");

    @Override
    public EventKind kind() {
        return EventKind.ATTACK;
    }

    @Override
    public Optional<Occurrence> complete(Occurrence occurrence) {
        if (isSearch(occurrence) || isByHazard(occurrence) || isFigurative(occurrence) || isTollOfAttack(occurrence))
            return Optional.empty();
        Occurrence attack = occurrence.keeping(Role.ACTOR, EventRule::acts).placing(Role.RECIPIENT, EventRule::isSpot);
        if (isInWords(attack)) return Optional.empty();
        boolean known = attack.has(Role.ACTOR)
                || attack.has(Role.RECIPIENT)
                || attack.place().isPresent()
                || attack.time().isPresent()
                || occurrence.isOfPeople(Role.RECIPIENT)
                || occurrence.isOfPeople(Role.ACTOR)
                || isOnFoothold(occurrence);
        boolean told = attack.isReported() || isDated(attack) || hasToll(attack);
        return (known || hasToll(attack)) && told && isForceful(attack) ? Optional.of(attack) : Optional.empty();
    }

    /** "police raided the premises" to search them. */
    private static boolean isSearch(Occurrence occurrence) {
        return Grammar.lemma(occurrence.trigger().token()).equals("raid")
                && Arguments.of(occurrence.sentence(), occurrence.trigger(), Role.ACTOR).stream()
                        .anyMatch(who -> Grammar.isLemma(who, Words.list("enforcers")));
    }

    private static boolean isByHazard(Occurrence occurrence) {
        Token token = occurrence.trigger().token();
        return occurrence.trigger().isVerb()
                && Stream.concat(
                                Grammar.doers(occurrence.sentence(), token).stream(),
                                occurrence.sentence().children(token, "obl").stream())
                        .anyMatch(word -> Grammar.isLemma(word, Words.list("hazards"))
                                || Grammar.isLemma(word, Words.list("vehicles"))
                                        && !isArmed(word)
                                        && LETHAL.contains(Grammar.lemma(token)));
    }

    /** "air strikes on rebel positions". */
    private static boolean isOnFoothold(Occurrence occurrence) {
        return Arguments.of(occurrence.sentence(), occurrence.trigger(), Role.RECIPIENT).stream()
                .anyMatch(where -> Grammar.isLemma(where, Words.list("footholds"))
                        && occurrence.sentence().children(where, "amod", "compound", "nmod:poss").stream()
                                .anyMatch(FindAttacks::isArmed));
    }

    /** By the article or by somebody whom it names. */
    private static boolean isTold(Occurrence attack) {
        return attack.reality().isAsserted() || attack.reality().status() == Status.ATTRIBUTED;
    }

    /** "after Wednesday's bombing": a noun with a day is no attack at large. */
    private static boolean isDated(Occurrence attack) {
        return isTold(attack) && attack.time().flatMap(Time::date).isPresent();
    }

    /** "died in a gunbattle", "wounded in an airstrike": it took a toll, wherever it was. */
    private static boolean hasToll(Occurrence attack) {
        if (attack.trigger().isVerb() || !isTold(attack)) return false;
        Token outer = NounOfEvent.outermost(attack.sentence(), attack.trigger().token());
        return Grammar.preposition(attack.sentence(), outer)
                        .filter(Set.of("in", "by", "during")::contains)
                        .isPresent()
                && attack.sentence()
                        .head(outer)
                        .filter(verb -> verb.isVerb() && Grammar.isLemma(verb, Words.list("tolls")))
                        .isPresent();
    }

    /** "heart attack", "verbal attacks", "struck down a law"; but "shot down a drone". */
    private static boolean isFigurative(Occurrence occurrence) {
        Token token = occurrence.trigger().token();
        return occurrence.sentence().children(token, "amod", "compound", "compound:prt").stream()
                        .anyMatch(word -> Grammar.isLemma(word, Words.list("figurative"))
                                && !(word.is("compound:prt") && Grammar.isLemma(token, SHOT_DOWN)))
                || Grammar.lemma(token).equals("strike")
                        && occurrence.trigger().isVerb()
                        && isFollowedBy(occurrence, "down");
    }

    private static boolean isFollowedBy(Occurrence occurrence, String word) {
        int next = occurrence.trigger().token().index() + 1;
        return next < occurrence.sentence().tokens().size()
                && occurrence.sentence().token(next).form().equalsIgnoreCase(word);
    }

    /** "an attack that killed 12", "attacked a post, killing five": what takes the toll is named beside it, and is the attack. */
    private static boolean isTollOfAttack(Occurrence occurrence) {
        ParsedSentence sentence = occurrence.sentence();
        Token token = occurrence.trigger().token();
        if (!occurrence.trigger().isVerb() || !TOLL.contains(Grammar.lemma(token))) return false;
        boolean byAttack = Stream.concat(
                        Grammar.doers(sentence, token).stream(), sentence.children(token, "obl").stream())
                .anyMatch(word -> TriggerLexicon.names(word, EventKind.ATTACK));
        return byAttack
                || sentence.path(token).stream()
                        .skip(1)
                        .takeWhile(Token::isVerb)
                        .anyMatch(verb -> TriggerLexicon.names(verb, EventKind.ATTACK));
    }

    /** One politician attacks another: with words, unless something in the sentence is of arms, or who did it is a crowd. */
    private static boolean isInWords(Occurrence attack) {
        if (!attack.hasNamed(Role.ACTOR) && isByStrangers(attack)) return false;
        return OF_WORDS.contains(Grammar.lemma(attack.trigger().token()))
                && !attack.participants().isEmpty()
                && attack.participants().stream()
                        .map(participant -> attack.entities().entity(participant.entity()))
                        .allMatch(entity -> entity.type() == EntityType.PERSON || entity.type() == EntityType.PARTY)
                && attack.sentence().tokens().stream()
                        .noneMatch(word ->
                                isArmed(word) && !word.equals(attack.trigger().token())
                                        || TOLL.contains(Grammar.lemma(word)));
    }

    /** "attacked by three masked men", but not "by critics". */
    private static boolean isByStrangers(Occurrence attack) {
        return attack.worded().stream()
                .anyMatch(phrase -> phrase.role() == Role.ACTOR
                        && phrase.isPeople()
                        && !Grammar.isLemma(phrase.head(), Words.list("debaters")));
    }

    /** "hit", "strike" and "target" need someone who does it; "killed in a crash" is no attack. */
    private static boolean isForceful(Occurrence attack) {
        Token token = attack.trigger().token();
        if (!attack.trigger().isVerb()) return true;
        if (!VAGUE.contains(Grammar.lemma(token))) return true;
        return attack.hasNamed(Role.ACTOR)
                || isShot(attack)
                || Stream.concat(Grammar.doers(attack.sentence(), token).stream(), means(attack.sentence(), token))
                        .anyMatch(FindAttacks::isArmed)
                || means(attack.sentence(), token)
                        .flatMap(word -> attack.sentence().children(word, "compound", "amod").stream())
                        .anyMatch(FindAttacks::isArmed);
    }

    /** "two men were shot": people are shot with a gun, where things and scenes are not. */
    private static boolean isShot(Occurrence attack) {
        return Grammar.lemma(attack.trigger().token()).equals("shoot")
                && Grammar.isPassive(attack.sentence(), attack.trigger().token())
                && attack.isOfPeople(Role.RECIPIENT);
    }

    /** "by gunmen", "with a knife", "in an ambush": not "according to the police". */
    private static Stream<Token> means(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream().filter(word -> Grammar.preposition(sentence, word)
                .filter(MEANS::contains)
                .isPresent());
    }

    private static boolean isArmed(Token word) {
        return Grammar.isLemma(word, Words.list("armed"));
    }
}
