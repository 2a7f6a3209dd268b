package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts right a frequent slip of the parser: "a plan to annex part of it", where the verb is read as a noun before another
 * noun. It becomes the infinitive it is, with the other noun as its object.
 */
final class RepairInfinitives {
    /** The sentence with such infinitives put right; the same one where there are none. */
    ParsedSentence repair(ParsedSentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int index = 0; index + 1 < tokens.size(); index++) {
            Token to = tokens.get(index);
            Token verb = tokens.get(index + 1);
            if (!isMisread(sentence, to, verb)) continue;
            Token noun = tokens.get(verb.head());
            String relation = noun.head() >= 0 && tokens.get(noun.head()).isVerb() ? "xcomp" : "acl";
            tokens.set(to.index(), with(to, "TO", verb.index(), "mark"));
            tokens.set(verb.index(), with(verb, "VB", noun.head(), relation));
            tokens.set(noun.index(), with(noun, noun.tag(), verb.index(), "obj"));
        }
        return tokens.equals(sentence.tokens())
                ? sentence
                : new ParsedSentence(sentence.number(), sentence.zone(), sentence.span(), tokens);
    }

    private static boolean isMisread(ParsedSentence sentence, Token to, Token verb) {
        return to.form().equalsIgnoreCase("to")
                && to.is("case")
                && verb.tag().equals("NN")
                && verb.is("compound")
                && verb.head() == to.head()
                && sentence.token(verb.head()).head() >= 0
                && TriggerLexicon.isOnlyVerb(verb.lemma());
    }

    private static Token with(Token token, String tag, int head, String relation) {
        return new Token(token.index(), token.span(), token.form(), token.lemma(), tag, token.name(), head, relation);
    }
}
