package dateline.extract.events;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.Set;

/** What acts of speech are about, where it is not somebody. */
final class Speech {
    private Speech() {}

    /** Whether the words say of what, for what or against what: an object, a clause, or a phrase. */
    static boolean hasMatter(Occurrence occurrence) {
        ParsedSentence sentence = occurrence.sentence();
        Token token = occurrence.trigger().token();
        return sentence.children(token).stream()
                .anyMatch(child -> child.is("ccomp", "xcomp", "acl")
                        || (child.is("obj") && (child.isNoun() || child.isPronoun()))
                        || (child.is("nsubj:pass") && child.isNoun())
                        || (child.is("obl", "nmod", "advcl")
                                && !child.is("obl:tmod", "nmod:poss")
                                && !Grammar.hasPreposition(sentence, child, "in")));
    }

    /** "suggested that she resign": not "suggested that she resigned". */
    static boolean isSubjunctive(Occurrence occurrence) {
        ParsedSentence sentence = occurrence.sentence();
        return sentence.children(occurrence.trigger().token(), "ccomp").stream()
                .filter(clause -> clause.tag().matches("VB|VBP") && !sentence.hasChild(clause, "aux"))
                .anyMatch(clause -> sentence.children(clause, "nsubj").stream()
                        .anyMatch(subject -> !subject.tag().endsWith("S")
                                && !sentence.hasChild(subject, "conj")
                                && !Set.of("i", "you", "we", "they").contains(Grammar.lemma(subject))));
    }

    /** "asked Belmora to withdraw", "asked Belmora for help": not "asked him about". */
    static boolean asksFor(Occurrence occurrence) {
        ParsedSentence sentence = occurrence.sentence();
        Token token = occurrence.trigger().token();
        return sentence.children(token, "xcomp", "ccomp", "advcl").stream()
                        .anyMatch(child -> Grammar.isInfinitive(sentence, child))
                || sentence.children(token, "obl").stream()
                        .anyMatch(child -> Grammar.hasPreposition(sentence, child, "for"));
    }
}
