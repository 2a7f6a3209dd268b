package dateline.extract.entities;

import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an article has spoken of so far, sentence by sentence, and in which part of the sentence. */
final class Discourse {
    private final ParsedArticle article;
    private final Drafts drafts;
    private final Quoted quoted;

    Discourse(ParsedArticle article, Drafts drafts) {
        this.article = article;
        this.drafts = drafts;
        this.quoted = new Quoted(article);
    }

    /** The part a mention plays; the more prominent first. */
    enum Prominence {
        MAIN_SUBJECT,
        SUBJECT,
        OBJECT,
        OTHER
    }

    /** A mention by the word at its head, of one or, for a plural, several entities. */
    record Seen(Token head, Set<Draft> drafts, Prominence prominence) {
        boolean isOne() {
            return drafts.size() == 1;
        }

        Draft one() {
            return drafts.iterator().next();
        }
    }

    Drafts drafts() {
        return drafts;
    }

    ParsedArticle article() {
        return article;
    }

    boolean isQuoted(Token token) {
        return quoted.holds(token);
    }

    /** What the word denotes, a relative pronoun for what it stands for. */
    Set<Draft> denotedBy(ParsedSentence sentence, Token token) {
        return drafts.denotedBy(sentence, Clauses.antecedent(sentence, token));
    }

    /** The mentions of a sentence in text order; adjectives ("Israeli") are none. */
    List<Seen> mentionsIn(ParsedSentence sentence) {
        List<Seen> seen = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Set<Draft> denoted = drafts.denotedBy(sentence, token);
            if (denoted.isEmpty()
                    || isInner(sentence, token, denoted)
                    || token.tag().startsWith("JJ")) continue;
            seen.add(new Seen(token, denoted, prominence(sentence, token)));
        }
        return seen;
    }

    private boolean isInner(ParsedSentence sentence, Token token, Set<Draft> denoted) {
        return sentence.head(token)
                .filter(head -> drafts.denotedBy(sentence, head).equals(denoted))
                .filter(head -> token.is("compound", "flat", "amod", "punct", "case", "det", "dep"))
                .isPresent();
    }

    private static Prominence prominence(ParsedSentence sentence, Token token) {
        if (token.is("conj", "appos") || isTitled(sentence, token)) // "the group's head, Vask", "his colleague Vask"
        return sentence.head(token).map(head -> prominence(sentence, head)).orElse(Prominence.OTHER);
        if (token.is("nsubj")) {
            boolean main = Clauses.main(sentence)
                    .filter(verb -> verb.index() == token.head())
                    .isPresent();
            return main ? Prominence.MAIN_SUBJECT : Prominence.SUBJECT;
        }
        if (token.is("nmod:poss")
                && sentence.head(token).filter(Clauses::isSubject).isPresent()) return Prominence.SUBJECT;
        return token.is("obj", "dobj", "iobj") ? Prominence.OBJECT : Prominence.OTHER;
    }

    private static boolean isTitled(ParsedSentence sentence, Token name) {
        return name.is("dep")
                && sentence.subtree(name).getFirst().index() == name.head() + 1
                && sentence.token(name.head()).isNoun();
    }

    /** The entities that a word and the words coordinated with it denote. */
    List<Draft> coordinated(ParsedSentence sentence, Token head) {
        List<Draft> all = new ArrayList<>();
        for (Token token : sentence.conjuncts(head))
            for (Draft draft : denotedBy(sentence, token)) if (!all.contains(draft)) all.add(draft);
        return all;
    }

    static boolean canBeIt(Draft draft) {
        return draft.type().isOrganization() || draft.type() == EntityType.COUNTRY;
    }
}
