package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** By what stands beside it, a name shows itself to be a place's: "in Orrin", "the village of Kell", "Drastia's minister". */
final class PlaceSigns {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "across", "around", "into", "through", "throughout");
    private static final Set<String> COUNTRY_THINGS = Set.of(
            "election",
            "parliament",
            "government",
            "army",
            "economy",
            "border",
            "capital",
            "constitution",
            "coast",
            "territory",
            "population",
            "port",
            "suburb",
            "outskirts",
            "independence",
            "history");

    private static final Set<String> LOCAL = Set.of(
            "police",
            "residents",
            "resident",
            "mayor",
            "area",
            "native",
            "city",
            "county",
            "schools",
            "suburb",
            "village",
            "town",
            "district",
            "province",
            "state",
            "region",
            "council");

    private static final Set<String> GOING =
            Set.of("fly", "travel", "visit", "trip", "flight", "drive", "journey", "flee", "sail");
    private static final Set<String> MINISTERS =
            Set.of("minister", "ministry", "ambassador", "embassy", "premier", "chancellor", "navy", "president-elect");

    private final NameTypes types;

    PlaceSigns(NameTypes types) {
        this.types = types;
    }

    /** "in Orrin", "Orrin police", "Orrin, Torvania": what stands so is mostly a town. */
    boolean isLocal(Phrase phrase) {
        boolean where = phrase.before()
                .filter(word -> WHERE.contains(word.form().toLowerCase(Locale.ROOT)))
                .isPresent();
        return where
                || phrase.after().filter(word -> LOCAL.contains(word.form())).isPresent();
    }

    static boolean isWhere(Phrase phrase) {
        return phrase.sentence().children(phrase.head(), "case").stream()
                .anyMatch(word -> WHERE.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** "the village of Kell", "Orrin, a mountain town of 35,000". */
    boolean isCalledTown(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        int of = phrase.first() - 1;
        if (of > 0 && sentence.token(of).form().equals("of") && isTown(sentence.token(of - 1))) return true;
        List<Token> tokens = sentence.tokens();
        int word = phrase.last() + 2;
        if (word >= tokens.size() || !tokens.get(word - 1).form().equals(",")) return false;
        if (!tokens.get(word).form().matches("an?|the")) return false;
        do word++;
        while (word < tokens.size() && tokens.get(word).tag().matches("JJ.?|HYPH|NN") && !isTown(tokens.get(word)));
        return word < tokens.size() && isTown(tokens.get(word));
    }

    private boolean isTown(Token noun) {
        return noun.tag().equals("NN")
                && types.byNoun(noun).filter(EntityType.CITY::equals).isPresent();
    }

    /** "flew to Orrin", "a visit to Drastia". */
    static boolean isGoal(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        return sentence.children(phrase.head(), "case").stream()
                        .anyMatch(word -> word.form().equals("to"))
                && sentence.head(phrase.head())
                        .filter(going -> GOING.contains(going.lemma()))
                        .isPresent();
    }

    /** "Drastia's foreign minister": companies and people have none. */
    static boolean hasMinisters(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        return phrase.head().is("nmod:poss")
                && sentence.head(phrase.head())
                        .filter(office -> MINISTERS.contains(office.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** "Krestonia's parliamentary election". */
    static boolean hasCountryThings(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        return sentence.head(phrase.head())
                .filter(thing -> phrase.head().is("nmod:poss") && COUNTRY_THINGS.contains(thing.lemma()))
                .isPresent();
    }
}
