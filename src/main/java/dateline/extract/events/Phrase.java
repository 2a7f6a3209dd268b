package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.People;
import dateline.extract.Token;
import dateline.model.Participant.Role;
import dateline.model.Span;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A phrase that takes part in an event and names nobody: "masked gunmen", "the court's ruling".
 *
 * @param head its noun
 * @param span the noun with what belongs to it, without clauses that hang on it
 */
record Phrase(Role role, Token head, Span span) {
    private static final Set<String> LOOSE =
            Set.of("acl", "acl:relcl", "appos", "advcl", "parataxis", "punct", "conj", "cc", "case", "cop", "dep");

    private static final Set<String> DAYS = Stream.concat(
                    Stream.of("today", "yesterday", "tomorrow"),
                    Arrays.stream(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    /** The phrase headed by this word; nothing where it is no noun of who or what takes part: a pronoun, "this". */
    static Optional<Phrase> of(ParsedSentence sentence, Role role, Token head) {
        if (!head.isNoun() && !isCount(head)
                || head.is("amod", "compound", "nmod:tmod", "obl:tmod", "nmod:npmod", "obl:npmod"))
            return Optional.empty();
        int first = head.index();
        int last = head.index();
        Set<Token> own = new HashSet<>(sentence.subtreeWithout(head, LOOSE));
        sentence.children(head, "nmod", "obl").stream()
                .filter(Phrase::isDay)
                .map(sentence::subtree)
                .forEach(own::removeAll);
        while (first > 0 && own.contains(sentence.token(first - 1))) first--;
        while (last + 1 < sentence.tokens().size() && own.contains(sentence.token(last + 1))) last++;
        while (last > head.index() && sentence.token(last).is("punct")) last--;
        return Optional.of(new Phrase(
                role,
                head,
                sentence.token(first).span().join(sentence.token(last).span())));
    }

    /** "a court in Kessel on Monday": the day is of what the court did. */
    private static boolean isDay(Token token) {
        return DAYS.contains(Grammar.lemma(token));
    }

    /** "six of them were arrested". */
    private static boolean isCount(Token head) {
        return head.tag().equals("CD") && head.is("nsubj", "obj", "conj");
    }

    /** "the court" in "the court's ruling". */
    boolean isPartOf(Phrase other) {
        return !equals(other) && role == other.role && other.span.holds(span);
    }

    /** Whether it is people or a body of people: such can act. */
    boolean isPeople() {
        return isCount(head) || !head.isProperNoun() && People.are(head);
    }
}
