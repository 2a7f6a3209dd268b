package dateline.extract.events;

import static dateline.extract.events.Grammar.isLemma;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a noun that names an event hangs in its sentence: "held talks", "hundreds of strikes", "the vote took place". */
final class NounOfEvent {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any");
    private static final Set<String> RANKS = Set.of("first", "second", "third", "fourth", "fifth", "only", "biggest");

    private NounOfEvent() {}

    /** The outermost noun that only measures this one or names a phase of it: "hundreds" of "hundreds of strikes". */
    static Token outermost(ParsedSentence sentence, Token noun) {
        Token outer = noun;
        while (true) {
            Optional<Token> head = sentence.head(outer);
            if (head.isEmpty() || !measures(sentence, outer, head.get())) return outer;
            outer = head.get();
        }
    }

    private static boolean measures(ParsedSentence sentence, Token noun, Token head) {
        if (noun.is("conj")) return head.isNoun() && !head.isPartOfName();
        return noun.is("nmod")
                && Grammar.hasPreposition(sentence, noun, "of")
                && (isLemma(head, Words.list("measures")) || isLemma(head, Words.list("phases")));
    }

    /**
     * The verb that only carries the noun: "held" of "held talks" and of "talks held in", "took place" of "the vote took
     * place". Its subject, time and place are the event's.
     */
    static Optional<Token> carrier(ParsedSentence sentence, Token noun) {
        Token outer = outermost(sentence, noun);
        Optional<Token> head =
                sentence.head(outer).filter(Token::isVerb).filter(verb -> carries(sentence, outer, verb));
        return head.or(() -> sentence.children(outer, "acl").stream()
                .filter(verb -> verb.tag().equals("VBN") && isLemma(verb, Words.list("carriers")))
                .findFirst());
    }

    private static boolean carries(ParsedSentence sentence, Token noun, Token verb) {
        if (noun.is("obj", "dobj") || (noun.is("nsubj:pass") && !sentence.hasChild(verb, "obj")))
            return isLemma(verb, Words.list("carriers"));
        return noun.is("nsubj") && isLemma(verb, Words.list("occurrences"));
    }

    /** The verb by which the event works on others: "hit" of "the quake hit Kessel" and "Kessel was hit by a quake". */
    static Optional<Token> impact(ParsedSentence sentence, Token noun) {
        Token outer = outermost(sentence, noun);
        return sentence.head(outer)
                .filter(verb -> verb.isVerb() && isLemma(verb, Words.list("impacts")))
                .filter(verb -> Grammar.isPassive(sentence, verb)
                        ? outer.is("obl", "nmod")
                                && (Grammar.hasPreposition(sentence, outer, "by")
                                        || Grammar.hasPreposition(sentence, outer, "in"))
                        : outer.is("nsubj"));
    }

    /** The verb whose doing this noun's event frames: "said" of "said at the start of talks". */
    static Optional<Token> framed(ParsedSentence sentence, Token noun) {
        Token outer = outermost(sentence, noun);
        if (!outer.is("obl", "nmod", "advmod")) return Optional.empty();
        Token top = sentence.head(outer)
                .filter(head -> head.is("advmod") && !head.isVerb())
                .orElse(outer);
        return sentence.head(top).filter(Token::isVerb);
    }

    /**
     * "the talks", "his visit", "this attack": something the reader is taken to know of. "the first visit of a minister to
     * the island in ten years" is one of many, and news.
     */
    static boolean isDefinite(ParsedSentence sentence, Token noun) {
        boolean known = sentence.hasChild(noun, "nmod:poss") || hasDeterminer(sentence, noun, DEFINITE);
        boolean ranked = sentence.children(noun, "amod").stream().anyMatch(NounOfEvent::isRank);
        boolean anyones = sentence.children(noun, "nmod").stream()
                .anyMatch(holder -> hasDeterminer(sentence, holder, INDEFINITE));
        return known && !ranked && !anyones;
    }

    private static boolean hasDeterminer(ParsedSentence sentence, Token noun, Set<String> determiners) {
        return sentence.children(noun, "det").stream()
                .anyMatch(determiner -> determiners.contains(determiner.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isRank(Token adjective) {
        return RANKS.contains(adjective.form().toLowerCase(Locale.ROOT));
    }
}
