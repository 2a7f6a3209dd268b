package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.authority.Country;
import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the capital as the government where it does what only somebody does ("Moscow expressed concern", "talks with
 * Ankara", "Tehran's decision"), and as the city wherever things happen there.
 */
final class ReadMetonyms {
    private static final Set<String> WITH =
            Set.of("with", "between", "against", "by", "from", "for", "towards", "toward");

    private final Authority authority;
    private final Set<String> doings = Lexicon.words("entities/speaking-and-feeling");
    private final Set<String> policies = Lexicon.words("entities/policy-nouns");
    private final Set<String> dealings = Lexicon.words("entities/dealings");

    ReadMetonyms(Authority authority) {
        this.authority = authority;
    }

    /** The names of a sentence, with the capitals that act there turned into governments. */
    List<Name> in(ParsedSentence sentence, List<Name> names) {
        return names.stream().map(name -> read(sentence, name)).toList();
    }

    private Name read(ParsedSentence sentence, Name name) {
        if (name.type() != EntityType.CITY || name.kind() != Mention.Kind.NAME) return name;
        Optional<Country> country = authority.countryOfCapital(name.phrase().text());
        if (country.isEmpty() || !acts(sentence, name.phrase().head(), name)) return name;
        return new Name(
                name.phrase(),
                EntityType.GOVERNMENT_BODY,
                Mention.Kind.NAME,
                "Government of " + country.get().name(),
                country.get().code(),
                true);
    }

    private boolean acts(ParsedSentence sentence, Token token, Name name) {
        Optional<Token> over = sentence.head(token);
        if (over.isEmpty()) return false;
        if (token.is("nsubj"))
            return over.get().isVerb() && doings.contains(over.get().lemma());
        if (token.is("nmod:poss"))
            return sentence.token(name.phrase().last()).index() < over.get().index()
                    && policies.contains(lower(over.get()));
        if (token.is("conj")) return acts(sentence, over.get(), name);
        if (token.is("obj", "dobj", "iobj"))
            return Set.of(
                            "urge",
                            "accuse",
                            "blame",
                            "criticize",
                            "criticise",
                            "warn",
                            "tell",
                            "ask",
                            "pressure",
                            "condemn",
                            "persuade",
                            "thank",
                            "anger",
                            "irritate",
                            "infuriate")
                    .contains(over.get().lemma());
        boolean dealing = dealings.contains(lower(over.get()))
                || dealings.contains(over.get().lemma());
        return token.is("nmod", "obl")
                && dealing
                && sentence.children(token, "case").stream().anyMatch(word -> WITH.contains(lower(word)))
                && !sentence.hasChild(token, "nummod");
    }

    private static String lower(Token token) {
        String word = token.isNoun() ? token.lemma() : token.form();
        return word.toLowerCase(Locale.ROOT);
    }
}
