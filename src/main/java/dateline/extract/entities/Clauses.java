package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks the clauses of a sentence: whose subject is whose. */
final class Clauses {
    /** Who calls somebody to thank them thanks them himself; who urges them to, does not. */
    private static final Set<String> REACHING = Set.of("call", "phone", "telephone", "ring", "visit", "meet");

    private static final String[] SUBJECT = {"nsubj", "csubj"};

    private Clauses() {}

    /** The subject of a predicate itself. */
    static Optional<Token> subject(ParsedSentence sentence, Token predicate) {
        return sentence.child(predicate, SUBJECT);
    }

    /** Who does what this dependent verb says, where it is the object above: "Iran" in "stop Iran from arming itself". */
    static Optional<Token> controller(ParsedSentence sentence, Token over, Token below) {
        boolean dependent = below.is("xcomp", "obl")
                || sentence.children(below, "case", "mark").stream()
                        .anyMatch(word -> word.lemma().equals("from"));
        if (!below.isVerb() || !dependent || subject(sentence, below).isPresent()) return Optional.empty();
        return sentence.child(over, "obj", "dobj", "iobj").filter(object -> object.index() < below.index());
    }

    /** Who does what a verb without a subject of its own says: "he" in "he called to thank them" and "he left, thanking them". */
    static Optional<Token> understoodSubject(ParsedSentence sentence, Token verb) {
        Token below = verb;
        while (subject(sentence, below).isEmpty()) {
            Token dependent = below;
            Optional<Token> over = sentence.head(dependent)
                    .filter(head -> head.isVerb()
                            && dependent.isVerb()
                            && !dependent.is("acl", "ccomp")
                            && !sentence.hasChild(dependent, "nsubj:pass"));
            if (over.isEmpty()) return Optional.empty();
            Optional<Token> object = controller(sentence, over.get(), dependent);
            if (object.isPresent() && !REACHING.contains(over.get().lemma())) return object;
            below = over.get();
        }
        return below.equals(verb) ? Optional.empty() : subject(sentence, below);
    }

    /** What a relative pronoun stands for; any other word for itself. */
    static Token antecedent(ParsedSentence sentence, Token token) {
        if (!Set.of("WP", "WDT").contains(token.tag()) && !token.lemma().equals("that")) return token;
        for (Token over : sentence.path(token))
            if (over.relation().startsWith("acl") || isLooseRelative(sentence, over, token))
                return sentence.head(over).orElse(token);
        return token;
    }

    /** "Vask, who took over": where the parser knows no more than that the clause is there. */
    private static boolean isLooseRelative(ParsedSentence sentence, Token verb, Token relative) {
        return verb.is("dep")
                && relative.head() == verb.index()
                && sentence.head(verb)
                        .filter(noun -> noun.isNoun() && noun.index() < relative.index())
                        .isPresent();
    }

    /**
     * The words above this one, nearest first. A participle after a comma (", carrying out strikes") goes with the main
     * clause, wherever the parser hangs it.
     */
    static List<Token> above(ParsedSentence sentence, Token token) {
        List<Token> above = new ArrayList<>();
        Optional<Token> main = main(sentence);
        for (Token over : sentence.path(token)) {
            if (above.isEmpty() || !isDetached(sentence, above.getLast()) || main.isEmpty()) above.add(over);
            else if (main.get().equals(over)) above.add(over);
        }
        above.removeFirst();
        return above;
    }

    private static boolean isDetached(ParsedSentence sentence, Token token) {
        return token.tag().equals("VBG")
                && token.is("dep", "advcl", "acl")
                && token.index() > 0
                && sentence.token(token.index() - 1).form().equals(",");
    }

    static boolean isSubject(Token token) {
        return token.is("nsubj");
    }

    /** The predicate of the main clause. */
    static Optional<Token> main(ParsedSentence sentence) {
        Optional<Token> root = sentence.root();
        if (root.isEmpty() || subject(sentence, root.get()).isPresent()) return root;
        return sentence.children(root.get(), "dep", "ccomp", "parataxis", "acl", "appos").stream()
                .filter(token -> token.isVerb() && subject(sentence, token).isPresent())
                .findFirst()
                .or(() -> root);
    }
}
