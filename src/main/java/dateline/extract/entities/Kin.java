package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.Locale;
import java.util.Set;

/** Knows who is named as somebody's relative: "his daughter, the director Mira Ostrow", "Mira Ostrow, her sister". */
final class Kin {
    private static final Set<String> WORDS = Set.of(
            "wife",
            "husband",
            "son",
            "daughter",
            "stepson",
            "stepdaughter",
            "brother",
            "sister",
            "half-brother",
            "half-sister",
            "mother",
            "father",
            "widow",
            "widower",
            "cousin",
            "nephew",
            "niece",
            "uncle",
            "aunt",
            "grandson",
            "granddaughter",
            "grandfather",
            "grandmother",
            "twin",
            "spouse");
    private static final int NEAR = 8; // words

    private Kin() {}

    static boolean is(Phrase name) {
        return isBefore(name) || isAfter(name);
    }

    /** "his daughter, the film director", "the minister's brother". */
    private static boolean isBefore(Phrase name) {
        ParsedSentence sentence = name.sentence();
        for (int index = name.first() - 1; index >= 0 && index >= name.first() - NEAR; index--) {
            Token word = sentence.token(index);
            if (isOfSomebody(sentence, index)) return true;
            if (!word.form().equals(",") && !word.tag().matches("DT|JJ.?|NNS?|HYPH|CC|CD")) return false;
        }
        return false;
    }

    /** ", his daughter". */
    private static boolean isAfter(Phrase name) {
        ParsedSentence sentence = name.sentence();
        int comma = name.last() + 1;
        if (comma >= sentence.tokens().size() || !sentence.token(comma).form().equals(",")) return false;
        for (int index = comma + 1; index < sentence.tokens().size() && index < comma + NEAR; index++) {
            if (isOfSomebody(sentence, index)) return true;
            if (!sentence.token(index).tag().matches("PRP\\$|NNP|POS|JJ.?|HYPH")) return false;
        }
        return false;
    }

    private static boolean isOfSomebody(ParsedSentence sentence, int index) {
        if (!WORDS.contains(sentence.token(index).form().toLowerCase(Locale.ROOT))) return false;
        for (int before = index - 1; before >= 0; before--) {
            String tag = sentence.token(before).tag();
            if (tag.matches("PRP\\$|POS|WP\\$")) return true;
            if (!tag.matches("JJ.?|HYPH|CD|NN")) return false;
        }
        return false;
    }
}
