package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.Times;
import dateline.extract.Token;
import dateline.model.Time;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds when an event is said to happen: for a verb, the time of its clause; for a noun, the time said with the noun
 * ("the September 17 elections"), else that of the verb that carries it.
 */
final class FindEventTime {
    private final Times times;

    FindEventTime(Times times) {
        this.times = times;
    }

    Optional<Time> of(ParsedSentence sentence, Trigger trigger) {
        if (trigger.isVerb())
            return times.of(sentence, trigger.token())
                    .or(() -> meanwhile(sentence, trigger.token()).flatMap(verb -> times.of(sentence, verb)))
                    .or(() -> thatWhich(sentence, trigger.token()).flatMap(noun -> withNoun(sentence, noun)))
                    .or(() -> when(sentence, trigger.token()));
        return withNoun(sentence, trigger.token())
                .or(() -> NounOfEvent.carrier(sentence, trigger.token()).flatMap(verb -> times.of(sentence, verb)))
                .or(() -> NounOfEvent.impact(sentence, trigger.token()).flatMap(verb -> times.of(sentence, verb)));
    }

    /** Whether the word belongs to a time expression. */
    boolean isTime(ParsedSentence sentence, Token token) {
        return times.in(sentence).stream().anyMatch(time -> time.span().holds(token.span()));
    }

    /** "Four died in June when the ship caught fire": the time of the one is the time of the other. */
    private static Optional<Token> meanwhile(ParsedSentence sentence, Token verb) {
        return sentence.head(verb)
                .filter(head -> head.isVerb() && verb.is("advcl", "dep"))
                .filter(head -> isParticiple(sentence, verb)
                        || sentence.children(verb, "mark", "advmod").stream()
                                .anyMatch(mark ->
                                        mark.form().toLowerCase(Locale.ROOT).matches("when|as|while")));
    }

    /** ", killing five": told with the same breath. */
    private static boolean isParticiple(ParsedSentence sentence, Token verb) {
        return verb.tag().equals("VBG") && !sentence.hasChild(verb, "mark", "nsubj", "aux");
    }

    /** "a fire in May that killed three": the time of what did it. */
    private static Optional<Token> thatWhich(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").stream().anyMatch(Grammar::isRelative)
                ? Grammar.antecedent(sentence, verb).filter(Token::isNoun)
                : Optional.empty();
    }

    /** "since May 12, 2030, when 17 people died": the time that the clause speaks of. */
    private Optional<Time> when(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "advmod", "mark").stream()
                .filter(mark ->
                        mark.form().equalsIgnoreCase("when") && mark.tag().startsWith("W"))
                .findFirst()
                .flatMap(mark -> times.in(sentence).stream()
                        .filter(time -> isJustBefore(sentence, time, mark))
                        .findFirst());
    }

    private static boolean isJustBefore(ParsedSentence sentence, Time time, Token mark) {
        return sentence.tokens().stream()
                .filter(token -> token.index() < mark.index() && token.index() >= mark.index() - 2)
                .anyMatch(token -> time.span().overlaps(token.span()));
    }

    private Optional<Time> withNoun(ParsedSentence sentence, Token noun) {
        return times.in(sentence).stream()
                .filter(time -> belongs(sentence, sentence.within(time.span()), noun))
                .findFirst();
    }

    /** Whether the noun is the first word above the expression that is neither of it nor of a name. */
    private static boolean belongs(ParsedSentence sentence, List<Token> expression, Token noun) {
        return expression.stream()
                .filter(token ->
                        sentence.head(token).filter(expression::contains).isEmpty())
                .anyMatch(token -> sentence.path(token).stream()
                        .skip(1)
                        .dropWhile(above -> above.isPartOfName() || above.is("compound"))
                        .findFirst()
                        .filter(noun::equals)
                        .isPresent());
    }
}
