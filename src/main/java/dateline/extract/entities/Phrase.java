package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Span;
import java.util.List;
import java.util.Optional;

/** Consecutive words of a sentence, from the first to the last index, both included. */
record Phrase(ParsedSentence sentence, int first, int last) {
    Phrase {
        if (first < 0 || last < first || last >= sentence.tokens().size())
            throw new IllegalArgumentException(
                    "no words %d to %d in sentence %d".formatted(first, last, sentence.number()));
    }

    List<Token> tokens() {
        return sentence.tokens().subList(first, last + 1);
    }

    int length() {
        return last - first + 1;
    }

    Span span() {
        return sentence.token(first).span().join(sentence.token(last).span());
    }

    /** The words, with one blank where the text has any. */
    String text() {
        StringBuilder text = new StringBuilder();
        int end = sentence.token(first).span().begin();
        for (Token token : tokens()) {
            if (token.span().begin() > end) text.append(' ');
            text.append(token.form());
            end = token.span().end();
        }
        return text.toString();
    }

    /** The last word whose head lies outside. */
    Token head() {
        return tokens().reversed().stream()
                .filter(token -> !holds(token.head()))
                .findFirst()
                .orElse(sentence.token(last));
    }

    boolean holds(int index) {
        return first <= index && index <= last;
    }

    boolean overlaps(Phrase other) {
        return first <= other.last && other.first <= last;
    }

    boolean covers(Phrase other) {
        return first <= other.first && other.last <= last;
    }

    /** The word just before. */
    Optional<Token> before() {
        return first == 0 ? Optional.empty() : Optional.of(sentence.token(first - 1));
    }

    /** The word just after. */
    Optional<Token> after() {
        return last + 1 == sentence.tokens().size() ? Optional.empty() : Optional.of(sentence.token(last + 1));
    }
}
