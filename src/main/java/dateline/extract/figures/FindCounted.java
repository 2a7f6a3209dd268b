package dateline.extract.figures;

import dateline.extract.Lexicon;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Times;
import dateline.extract.Token;
import dateline.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what a figure counts: the noun it stands before, the noun after "of", or the subject of "rose to", "cost", "was". */
final class FindCounted {
    private static final Set<String> PEOPLE = Lexicon.words("figures/people");
    private static final Map<String, String> FATES = Lexicon.pairs("figures/fates");
    private static final Map<String, String> CODES = Lexicon.pairs("figures/unit-codes");
    private static final Set<String> REACHING = Lexicon.words("figures/reaching");
    private static final Set<String> CHANGES = Lexicon.pairs("figures/changes").keySet();
    /** What has so many people, and what they are. */
    private static final Map<String, String> GROUPS = Lexicon.pairs("figures/groups");

    private static final Set<String> UP =
            Set.of("up", "down", "higher", "lower", "high", "low", "long", "wide", "deep", "tall");
    private static final Set<String> DESTROYED = Set.of("destroy", "damage", "burn", "collapse", "demolish");

    private final ParsedArticle article;
    private final ParsedSentence sentence;
    private final Times times;

    FindCounted(ParsedArticle article, ParsedSentence sentence, Times times) {
        this.article = article;
        this.times = times;
        this.sentence = sentence;
    }

    Optional<Counted> of(Quantity quantity) {
        return quantity.isCount() ? ofCount(quantity) : ofMeasure(quantity);
    }

    private Optional<Counted> ofCount(Quantity quantity) {
        Optional<Token> noun = after(quantity, "of").or(() -> governing(quantity));
        if (noun.isPresent()) {
            Optional<String> fate = fate(noun.get())
                    .or(() -> fate(quantity.head()))
                    .or(() -> Optional.ofNullable(FATES.get(lemma(noun.get()))));
            boolean person = isPerson(noun.get());
            if (fate.isPresent() && (person || FATES.containsKey(lemma(noun.get()))))
                return Optional.of(
                        new Counted(noun.get(), words(quantity, noun.get()), "people " + fate.get(), "person"));
            if (!isCountable(noun.get())) return Optional.empty();
            String name = words(noun.get(), quantity) + (isDestroyed(noun.get()) ? " destroyed" : "");
            return Optional.of(new Counted(noun.get(), words(quantity, noun.get()), name, person ? "person" : ""));
        }
        return fate(quantity.head())
                .or(() -> ofToll(quantity))
                .map(fate -> new Counted(quantity.head(), "people", "people " + fate, "person"))
                .or(() -> ofNumber(quantity))
                .or(() -> ofGroup(quantity));
    }

    /** "The number of injured rose to 19", "put the crowd at 12,000". */
    private Optional<Counted> ofNumber(Quantity quantity) {
        Optional<Token> numbered = measured(quantity.head())
                .filter(subject -> lemma(subject).equals("number"))
                .flatMap(subject -> sentence.children(subject, "nmod").stream().findFirst());
        Optional<Token> put = sentence.head(quantity.head())
                .filter(verb -> lemma(verb).matches("put|estimate"))
                .flatMap(verb ->
                        sentence.children(verb, "obj", "nsubj:pass").stream().findFirst());
        return numbered.or(() -> put).map(noun -> {
            String fate = FATES.get(lemma(noun));
            boolean person = fate != null || isPerson(noun) || lemma(noun).equals("crowd");
            return new Counted(
                    noun,
                    phrase(noun),
                    fate != null ? "people " + fate : words(noun, quantity),
                    person ? "person" : "");
        });
    }

    /** "A town of 22,000", "a crowd of some 500". */
    private Optional<Counted> ofGroup(Quantity quantity) {
        Token head = quantity.head();
        return sentence.head(head)
                .filter(noun -> head.is("nmod")
                        && sentence.children(head, "case").stream()
                                .anyMatch(word -> word.lemma().equals("of")))
                .filter(noun -> GROUPS.containsKey(lemma(noun)))
                .map(noun -> new Counted(noun, noun.form(), GROUPS.getOrDefault(lemma(noun), ""), "person"));
    }

    private Optional<Counted> ofMeasure(Quantity quantity) {
        Optional<Token> noun = after(quantity, "of")
                .or(() -> after(quantity, "in").filter(token -> !token.tag().startsWith("NNP")))
                .or(() -> governing(quantity))
                .or(() -> measured(quantity.head()));
        return noun.filter(token -> !token.equals(quantity.head()))
                .map(token -> new Counted(token, phrase(token), words(token, quantity), ""))
                .or(() -> unnamed(quantity));
    }

    /** A sum, share or distance of which the sentence does not say in one word what it is. */
    private Optional<Counted> unnamed(Quantity quantity) {
        Optional<String> name = quantity.isOfMoney()
                ? Optional.of("sum of money")
                : quantity.unit().equals("percent")
                        ? Optional.of("share")
                        : quantity.unit().matches("kilometre|mile|metre")
                                ? Optional.of("distance")
                                : quantity.unit().matches("degree|celsius|fahrenheit")
                                        ? Optional.of("temperature")
                                        : Optional.empty();
        return name.map(text -> new Counted(quantity.head(), text, text, ""));
    }

    /** "hundreds of air strikes", "5 percent of voters", "$3 million in aid". */
    private Optional<Token> after(Quantity quantity, String preposition) {
        return sentence.tokens().subList(quantity.first(), quantity.last() + 1).stream()
                .flatMap(word -> sentence.children(word, "nmod", "obl").stream())
                .filter(child -> child.index() > quantity.last() && child.isNoun() && isThing(child))
                .filter(child -> sentence.children(child, "case").stream()
                        .anyMatch(word -> word.lemma().equals(preposition)))
                .findFirst();
    }

    /** "14 people", "a $2.3 billion deal": the noun that it stands before, or that it is said "of". */
    private Optional<Token> governing(Quantity quantity) {
        Token head = quantity.head();
        if (head.isNoun() && head.index() > quantity.number() && quantity.isCount()) return Optional.of(head);
        Optional<Token> above = sentence.head(head);
        if (above.isEmpty()) return Optional.empty();
        Token noun = above.get();
        if (head.is("nummod", "compound", "amod") && noun.index() > quantity.number() && isThing(noun))
            return noun.isNoun() || FATES.containsKey(lemma(noun)) ? Optional.of(noun) : Optional.empty();
        boolean of = head.is("nmod")
                && sentence.children(head, "case").stream()
                        .anyMatch(word -> word.lemma().equals("of"));
        return of && noun.isNoun() && isThing(noun) && !quantity.isCount() ? Optional.of(noun) : Optional.empty();
    }

    private boolean isThing(Token noun) {
        return !times.isTime(sentence, noun)
                && !noun.tag().equals("$")
                && !CODES.containsKey(ReadUnit.name(lemma(noun)));
    }

    /** "Turnout was 71 percent", "exports rose by 15 percent", "the bank raised its rate to 5 percent". */
    private Optional<Token> measured(Token head) {
        if (sentence.hasChild(head, "cop")) return subject(head);
        Token above = above(head);
        Optional<Token> before = sentence.head(above).filter(Token::isNoun);
        if (lemma(above).equals("worth") && before.isPresent()) return before;
        if (sentence.children(head, "case").stream()
                        .anyMatch(word -> lemma(word).equals("worth"))
                && above.isNoun()) return Optional.of(above);
        if (UP.contains(lemma(above)) && !sentence.hasChild(above, "nsubj")) {
            above = sentence.head(above).orElse(above);
            if (sentence.hasChild(above, "cop")) return subject(above); // "was 61 percent, down from 68"
        }
        if (above.isVerb() && CHANGES.contains(lemma(above))) {
            Optional<Token> object = changed(above, head);
            if (object.isPresent()) return object;
        }
        return REACHING.contains(lemma(above)) || CHANGES.contains(lemma(above)) || UP.contains(lemma(above))
                ? subject(above)
                : Optional.empty();
    }

    /** The word that a number depends on; of "fell 22 percent to $180 million" the verb, whatever the parser makes of "to". */
    private Token above(Token head) {
        Token above = sentence.head(head).orElse(head);
        boolean loose = above.form().matches("to|from|at|by")
                || head.is("nmod", "dep")
                        && CODES.containsKey(ReadUnit.name(lemma(above)))
                        && sentence.children(head, "case").stream()
                                .anyMatch(word -> word.form().matches("to|from"))
                || head.is("dep") && above.tag().equals("$");
        return loose ? sentence.head(above).orElse(above) : above;
    }

    /** What is raised or cut by so much. */
    private Optional<Token> changed(Token verb, Token head) {
        return sentence.children(verb, "obj", "nsubj:pass").stream()
                .filter(noun -> noun.isNoun() && noun.index() != head.index() && isThing(noun))
                .filter(noun -> noun.index() < head.index() && !sentence.hasChild(noun, "nummod"))
                .findFirst();
    }

    /** The subject; of a relative clause the noun that it is about. */
    private Optional<Token> subject(Token predicate) {
        Optional<Token> subject = sentence.child(predicate, "nsubj");
        if (subject.filter(word -> word.tag().startsWith("W")).isPresent())
            return sentence.head(predicate).filter(noun -> predicate.is("acl") && noun.isNoun());
        if (subject.isEmpty() && predicate.is("acl") && predicate.tag().matches("VBD|VBZ"))
            return sentence.head(predicate).filter(Token::isNoun); // "net income was $42 million", as parsers err
        return subject.filter(Token::isNoun);
    }

    private Optional<String> ofToll(Quantity quantity) {
        return measured(quantity.head())
                .filter(subject -> lemma(subject).equals("toll"))
                .map(subject -> "killed");
    }

    /** What becomes of the people counted: by the verb they are subject or object of, or by a participle after them. */
    private Optional<String> fate(Token noun) {
        for (Token child : sentence.children(noun, "acl", "amod", "advcl", "dep")) {
            String fate = FATES.get(lemma(child));
            if (fate != null && (child.index() > noun.index() || child.is("amod"))) return Optional.of(fate);
        }
        Optional<Token> above = sentence.head(noun);
        if (above.isEmpty()) return Optional.empty();
        Token verb = above.get();
        if (noun.is("conj")) return fate(verb);
        String fate = FATES.get(lemma(verb));
        if (fate == null) return Optional.empty();
        boolean undergoes = noun.is("obj", "nsubj:pass", "nummod", "compound", "dep")
                || noun.is("nsubj")
                        && (lemma(verb).matches("die|perish|drown|dead|missing|miss|hurt|homeless")
                                || verb.tag().equals("VBN")
                                || verb.tag().equals("JJ"));
        return undergoes ? Optional.of(fate) : Optional.empty();
    }

    private boolean isDestroyed(Token noun) {
        return sentence.head(noun)
                        .filter(verb -> noun.is("obj", "nsubj") && DESTROYED.contains(lemma(verb)))
                        .isPresent()
                || sentence.children(noun, "acl").stream().anyMatch(verb -> DESTROYED.contains(lemma(verb)));
    }

    private static boolean isPerson(Token noun) {
        String lemma = lemma(noun);
        return PEOPLE.contains(lemma)
                || lemma.matches(".*(worker|fighter|men|women|man|woman)")
                || lemma.equals("other");
    }

    /** A plural common noun: what is numbered, not what bears a number ("Section 427"). */
    private static boolean isCountable(Token noun) {
        return noun.tag().equals("NNS") || noun.tag().equals("NN") && isPerson(noun);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** What stands between the number and the noun, and the noun: "bad property loans". */
    private String words(Quantity quantity, Token noun) {
        List<Token> words = sentence.tokens()
                .subList(
                        quantity.last() + 1,
                        Math.max(noun.index(), quantity.last() + 1) + (noun.index() > quantity.last() ? 1 : 0));
        List<Token> kept = words.stream()
                .dropWhile(token -> token.tag().matches("IN|DT|:|,"))
                .toList();
        return kept.isEmpty() ? noun.form() : text(kept);
    }

    /** The noun with its compounds and plain adjectives outside the quantity, in lower case: "air strikes". */
    private String words(Token noun, Quantity quantity) {
        List<Token> words = sentence.children(noun, "compound", "amod").stream()
                .filter(token -> token.index() < quantity.first() || token.index() > quantity.last())
                .filter(token ->
                        token.index() < noun.index() && token.form().matches("[\\p{Ll}-]+") && !isAmount(token))
                .toList();
        String before = words.isEmpty()
                ? ""
                : String.join(" ", words.stream().map(Token::form).toList()) + " ";
        return (before + noun.form()).toLowerCase(Locale.ROOT);
    }

    private static boolean isAmount(Token token) {
        return token.tag().equals("CD")
                || token.form().matches("more|less|fewer|least|most|other|such|many|half|total");
    }

    private String phrase(Token noun) {
        List<Token> words = sentence.children(noun, "compound", "amod", "det", "nmod:poss").stream()
                .filter(token -> token.index() < noun.index() && !isAmount(token))
                .flatMap(token -> sentence.subtree(token).stream())
                .filter(token -> token.index() < noun.index()
                        && !isAmount(token)
                        && !token.tag().equals("$"))
                .toList();
        int first = words.isEmpty() ? noun.index() : words.getFirst().index();
        boolean whole = words.isEmpty() || noun.index() - first == words.size();
        return whole ? text(sentence.tokens().subList(first, noun.index() + 1)) : noun.form();
    }

    private String text(List<Token> words) {
        Span span = words.getFirst().span().join(words.getLast().span());
        return article.text(span).replaceAll("\\s+", " ");
    }
}
