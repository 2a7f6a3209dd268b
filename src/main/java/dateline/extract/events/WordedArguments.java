package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EventKind;
import dateline.model.Participant.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who takes part in an event and is not named, as the sentence words it. */
final class WordedArguments {
    private static final Set<String> AMOUNTS = Set.of("percent", "per cent", "%", "$", "€", "£", "percentage");

    private final Denotation denotation;
    private final FindEventTime times;

    WordedArguments(Denotation denotation, FindEventTime times) {
        this.denotation = denotation;
        this.times = times;
    }

    List<Phrase> of(ParsedSentence sentence, Trigger trigger) {
        List<Phrase> found = new ArrayList<>();
        Set<Token> seen = new HashSet<>();
        for (Role role : Role.values())
            for (Token argument : Arguments.of(sentence, trigger, role))
                for (Token token : sentence.conjuncts(argument))
                    if (seen.add(token) && isUnnamed(sentence, trigger, token))
                        Phrase.of(sentence, role, token)
                                .filter(phrase -> canBe(trigger.kind(), phrase))
                                .ifPresent(found::add);
        return found.stream()
                .filter(phrase -> found.stream().noneMatch(phrase::isPartOf) && !holdsNamed(sentence, trigger, phrase))
                .toList();
    }

    private boolean isUnnamed(ParsedSentence sentence, Trigger trigger, Token token) {
        return denotation.of(sentence, token).isEmpty()
                && !trigger.span().holds(token.span())
                && !AMOUNTS.contains(Grammar.lemma(token))
                && !times.isTime(sentence, token);
    }

    /** A car bomb can kill, and a ruling be rejected; but only people accuse, meet, and are threatened. */
    private static boolean canBe(EventKind kind, Phrase phrase) {
        if (phrase.isPeople()) return true;
        return switch (phrase.role()) {
            case ACTOR -> kind == EventKind.ATTACK;
            case RECIPIENT ->
                switch (kind) {
                    case THREAT, DEMAND, MEETING, AGREEMENT, CONTEST, ELECTION, POSITION_CHANGE -> false;
                    default -> true;
                };
            case OTHER -> kind != EventKind.MOVEMENT || isGround(phrase.head());
        };
    }

    /** Where one can go: people travel for talks and on a Monday, but to a camp. */
    static boolean isGround(Token token) {
        return Stream.of("sites", "structures", "grounds").anyMatch(list -> Grammar.isLemma(token, Words.list(list)));
    }

    /** "the blockade of Tarvia" beside "Tarvia". */
    private boolean holdsNamed(ParsedSentence sentence, Trigger trigger, Phrase phrase) {
        return Arguments.of(sentence, trigger, phrase.role()).stream()
                .anyMatch(token -> !token.equals(phrase.head())
                        && phrase.span().holds(token.span())
                        && !denotation.of(sentence, token).isEmpty());
    }
}
