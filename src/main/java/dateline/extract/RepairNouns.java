package dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts right slips of parsers within noun phrases: a name that is given to the place before it and not to the person who
 * bears it ("the envoy to Dahran, Samir Oltmann, said"), and what is done that is taken for a verb ("the shelling").
 */
final class RepairNouns {
    private RepairNouns() {}

    /** Changes the tokens of the sentence where they are wrong. */
    static void repair(ParsedSentence sentence, List<Token> tokens) {
        for (Token token : sentence.tokens()) {
            apposed(sentence, token, tokens);
            doneOf(sentence, token, tokens);
            doneAlone(sentence, token, tokens);
        }
    }

    /** "The envoy to Dahran, Samir Oltmann, said": no place bears a person's name. */
    private static void apposed(ParsedSentence sentence, Token name, List<Token> tokens) {
        Optional<Token> role = sentence.head(name)
                .filter(place ->
                        name.is("appos", "dep") && name.name().equals("PERSON") && isElsewhere(sentence, place))
                .flatMap(sentence::head)
                .filter(noun -> noun.tag().equals("NN") && People.are(noun));
        int first = sentence.subtree(name).getFirst().index();
        if (role.isPresent() && first > 0 && sentence.token(first - 1).form().equals(","))
            tokens.set(name.index(), under(name, role.get().index(), "appos"));
    }

    private static boolean isElsewhere(ParsedSentence sentence, Token place) {
        return place.is("nmod")
                && place.isProperNoun()
                && !place.name().equals("PERSON")
                && sentence.hasChild(place, "case");
    }

    /** "calm after shelling of a market": what is done "of" something is a noun, and not what the subject does. */
    private static void doneOf(ParsedSentence sentence, Token verb, List<Token> tokens) {
        boolean noun = verb.tag().equals("VBG")
                && verb.is("obl", "nmod", "nsubj", "obj")
                && verb.index() + 1 < tokens.size()
                && sentence.token(verb.index() + 1).form().equals("of");
        if (noun) tokens.set(verb.index(), noun(verb, verb.head(), verb.relation()));
    }

    /** "condemned the shelling and left", where "the" is taken for what was condemned. */
    private static void doneAlone(ParsedSentence sentence, Token verb, List<Token> tokens) {
        Optional<Token> article = sentence.head(verb)
                .filter(the -> verb.tag().equals("VBG") && the.tag().equals("DT") && the.index() == verb.index() - 1)
                .filter(the -> the.is("obj", "nsubj", "obl", "nmod"));
        if (article.isEmpty() || sentence.hasChild(verb, "obj")) return;
        tokens.set(verb.index(), noun(verb, article.get().head(), article.get().relation()));
        for (Token child : sentence.children(article.get()))
            if (child.index() != verb.index()) tokens.set(child.index(), under(child, verb.index(), child.relation()));
        tokens.set(article.get().index(), under(article.get(), verb.index(), "det"));
    }

    private static Token noun(Token verb, int head, String relation) {
        String lemma = verb.form().toLowerCase(Locale.ROOT);
        return new Token(verb.index(), verb.span(), verb.form(), lemma, "NN", verb.name(), head, relation);
    }

    /** The same word, elsewhere in the tree. */
    static Token under(Token token, int head, String relation) {
        return new Token(
                token.index(), token.span(), token.form(), token.lemma(), token.tag(), token.name(), head, relation);
    }
}
