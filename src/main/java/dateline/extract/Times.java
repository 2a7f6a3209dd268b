package dateline.extract;

import dateline.model.Time;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The time expressions of an article, sentence by sentence. */
public final class Times {
    private final Map<Integer, List<Time>> bySentence;

    /** @param bySentence for each sentence number, its times in text order */
    public Times(Map<Integer, List<Time>> bySentence) {
        this.bySentence = Map.copyOf(bySentence);
    }

    public List<Time> in(ParsedSentence sentence) {
        return bySentence.getOrDefault(sentence.number(), List.of());
    }

    /**
     * When the event that this word names is said to happen: the time expression that depends on the word, or on the verb
     * it is the subject or object of, with no other verb between them.
     */
    public Optional<Time> of(ParsedSentence sentence, Token predicate) {
        return in(sentence).stream()
                .filter(time -> sentence.within(time.span()).stream()
                        .anyMatch(token -> governor(sentence, token).equals(Optional.of(predicate))))
                .findFirst();
    }

    private static Optional<Token> governor(ParsedSentence sentence, Token token) {
        return sentence.path(token).stream().skip(1).filter(Token::isVerb).findFirst();
    }
}
