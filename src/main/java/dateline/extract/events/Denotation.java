package dateline.extract.events;

import static dateline.extract.events.Grammar.hasPreposition;
import static dateline.extract.events.Grammar.isLemma;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.People;
import dateline.extract.Token;
import dateline.model.EntityType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whom a phrase stands for: itself, or the country of "Belmoran troops", or the name of "the town of Kessel". */
final class Denotation {
    private final Entities entities;

    Denotation(Entities entities) {
        this.entities = entities;
    }

    /** The ids of what these phrases and those coordinated with them denote, in text order, each once. */
    List<String> of(ParsedSentence sentence, List<Token> heads) {
        Set<String> ids = new LinkedHashSet<>();
        for (Token head : heads) for (Token one : sentence.conjuncts(head)) ids.addAll(of(sentence, one));
        return List.copyOf(ids);
    }

    /** The ids of what this phrase denotes, without those coordinated with it. */
    List<String> of(ParsedSentence sentence, Token head) {
        List<String> own = entities.denotedBy(sentence, head);
        if (!own.isEmpty()) return own;
        List<String> titled = byTitle(sentence, head);
        if (!titled.isEmpty()) return titled;
        List<String> apposed = byChildren(sentence, head, child -> child.is("appos") && child.index() > head.index());
        if (!apposed.isEmpty() && (isLemma(head, Words.list("named")) || isPersonNamed(head, apposed))) return apposed;
        if (isLemma(head, Words.list("agents"))) {
            List<String> country = byChildren(sentence, head, child -> child.is("nmod:poss", "amod", "compound"));
            if (!country.isEmpty()) return country;
        }
        if (isLemma(head, Words.list("members"))) {
            List<String> body = byChildren(
                            sentence,
                            head,
                            child -> child.is("compound", "amod")
                                    || child.relation().equals("nmod") && hasPreposition(sentence, child, "of"))
                    .stream()
                    .filter(id -> entities.entity(id).type().isOrganization())
                    .toList();
            if (!body.isEmpty()) return body;
        }
        if (isLemma(head, Words.list("sites"))) {
            List<String> of = byOf(sentence, head);
            if (!of.isEmpty()) return of;
        }
        if (isLemma(head, Words.list("named")) || isLemma(head, Words.list("sites"))) {
            List<String> name = byChildren(sentence, head, child -> child.is("appos", "dep", "compound", "flat"));
            if (!name.isEmpty()) return name;
        }
        if (isLemma(head, Words.list("measures")) || isLemma(head, Words.list("agents"))) return byOf(sentence, head);
        return List.of();
    }

    /** "the editor, Ilka Brandt". */
    private boolean isPersonNamed(Token head, List<String> apposed) {
        return !head.isProperNoun()
                && People.are(head)
                && apposed.stream().allMatch(id -> entities.entity(id).type() == EntityType.PERSON);
    }

    /** "Defense Minister Pavel Orr", where a parser takes a word of the title for the head: who bears it follows. */
    private List<String> byTitle(ParsedSentence sentence, Token title) {
        if (!title.isProperNoun() || title.isPartOfName()) return List.of();
        return sentence.tokens().stream()
                .skip(title.index() + 1L)
                .takeWhile(Token::isProperNoun)
                .filter(Token::isPartOfName)
                .findFirst()
                .filter(name -> name.name().equals("PERSON"))
                .map(name -> entities.denotedBy(sentence, name))
                .orElse(List.of());
    }

    private List<String> byOf(ParsedSentence sentence, Token head) {
        return byChildren(
                sentence, head, child -> child.relation().equals("nmod") && hasPreposition(sentence, child, "of"));
    }

    private List<String> byChildren(ParsedSentence sentence, Token head, Predicate<Token> wanted) {
        Set<String> ids = new LinkedHashSet<>();
        for (Token child : sentence.children(head))
            if (wanted.test(child))
                for (Token one : sentence.conjuncts(child)) ids.addAll(entities.denotedBy(sentence, one));
        return List.copyOf(ids);
    }
}
