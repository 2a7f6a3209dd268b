package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.Locale;
import java.util.Set;

/** What common-noun mentions have in common: they are definite, and no part of a name. */
final class Nominals {
    private Nominals() {}

    /** "the ministry", "this ministry", with nothing between that says which. */
    static boolean isBareDefinite(ParsedSentence sentence, Token noun) {
        return isDefinite(sentence, noun)
                && sentence.children(noun).stream()
                        .filter(child -> child.index() < noun.index())
                        .allMatch(child ->
                                child.is("det", "case", "punct", "mark", "cc", "cop", "nsubj", "advmod", "dep"));
    }

    static boolean isDefinite(ParsedSentence sentence, Token noun) {
        return sentence.children(noun, "det").stream().anyMatch(det -> Set.of("the", "this", "that")
                .contains(det.form().toLowerCase(Locale.ROOT)));
    }

    /** From the article to the noun. */
    static Phrase phrase(ParsedSentence sentence, Token noun) {
        int first = sentence.children(noun, "det").stream()
                .mapToInt(Token::index)
                .filter(index -> index < noun.index())
                .min()
                .orElse(noun.index());
        return new Phrase(sentence, first, noun.index());
    }

    /** "the company Acme", "President Brandt": the noun goes with a name beside it. */
    static boolean standsBesideName(ParsedSentence sentence, Token noun, Discourse discourse) {
        boolean modifiesName = noun.is("compound", "appos", "flat", "amod")
                && sentence.head(noun)
                        .filter(head ->
                                !discourse.drafts().denotedBy(sentence, head).isEmpty())
                        .isPresent();
        return modifiesName
                || sentence.children(noun, "appos", "compound", "flat").stream()
                        .anyMatch(child ->
                                !discourse.drafts().denotedBy(sentence, child).isEmpty());
    }
}
