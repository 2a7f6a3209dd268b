package dateline.extract.figures;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Figure.Change;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a number is of a rise or fall: its size ("rose 15 percent", "a cut of 350 jobs"), where it began ("from 20"),
 * or where it ended ("to 31").
 */
final class FindChange {
    private static final Map<String, String> CHANGES = Lexicon.pairs("figures/changes");

    /** What one raises or lifts need not grow by that: "raised $5 million". */
    private static final Set<String> ALSO_COLLECTING = Set.of("raise", "lift", "boost", "gain", "shed");

    private final ParsedSentence sentence;

    FindChange(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /**
     * @param first the index of the first word of the number, with comparator and currency sign
     * @param last the index of its last word, with the unit
     * @param head the word of it that the others depend on
     */
    Optional<Change> of(int first, int last, Token head) {
        if (first > 0 && form(first - 1).matches("up|down")) return Optional.of(by(form(first - 1)));
        if (first > 1 && form(first - 1).equals("from") && form(first - 2).matches("up|down"))
            return Optional.of(form(first - 2).equals("up") ? Change.INCREASE_FROM : Change.DECREASE_FROM);
        Optional<Token> above = sentence.head(head);
        if (above.isEmpty()) return Optional.empty();
        Token word = above.get();
        if (isNoun(word)
                && (head.is("nummod", "amod", "compound") && word.index() > last
                        || preposition(head).equals("of"))) return Optional.of(by(lemma(word)));
        if (head.is("nummod", "compound") && head.index() < word.index()) return ofObject(word);
        return ofVerb(head, word, first);
    }

    /** "cut 350 jobs": the number of what is cut. */
    private Optional<Change> ofObject(Token noun) {
        return sentence.head(noun)
                .filter(verb -> isVerb(verb) && noun.is("obj", "dobj") && !isCollecting(verb))
                .map(verb -> by(lemma(verb)));
    }

    private Optional<Change> ofVerb(Token head, Token word, int first) {
        Token verb = !isVerb(word) && word.isNoun() && preposition(head).equals("to")
                ? sentence.head(word).orElse(word)
                : word;
        if (!isVerb(verb) && !isNoun(verb)) return Optional.empty();
        String direction = CHANGES.getOrDefault(lemma(verb), "");
        return switch (preposition(head).isEmpty() ? before(first) : preposition(head)) {
            case "by" -> Optional.of(Change.valueOf(direction + "_BY"));
            case "from" -> Optional.of(Change.valueOf(direction + "_FROM"));
            case "to", "below", "above", "under", "over" -> Optional.of(Change.valueOf(direction + "_TO"));
            case "" -> {
                boolean object =
                        isVerb(verb) && !isCollecting(verb) && head.index() > verb.index() && !head.is("nsubj", "conj");
                yield object ? Optional.of(Change.valueOf(direction + "_BY")) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private String preposition(Token head) {
        List<Token> cases = sentence.children(head, "case");
        return cases.isEmpty() ? "" : lemma(cases.getFirst());
    }

    /** The preposition that a parser hung elsewhere. */
    private String before(int first) {
        return first > 0 && form(first - 1).matches("by|to|from") ? form(first - 1) : "";
    }

    private static Change by(String word) {
        return Change.valueOf(CHANGES.getOrDefault(word, "INCREASE") + "_BY");
    }

    private static boolean isVerb(Token token) {
        return token.isVerb() && CHANGES.containsKey(lemma(token));
    }

    private static boolean isNoun(Token token) {
        return token.isNoun() && CHANGES.containsKey(lemma(token));
    }

    private static boolean isCollecting(Token verb) {
        return ALSO_COLLECTING.contains(lemma(verb));
    }

    private String form(int index) {
        return sentence.token(index).form().toLowerCase(Locale.ROOT);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
