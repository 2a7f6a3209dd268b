package dateline.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Knows which nouns mean people, or bodies of people, who can act without being named. */
public final class People {
    private static final Set<String> NOUNS = nouns();

    private People() {}

    /** Whether the noun means people by itself: "villagers", "the board". */
    public static boolean are(Token noun) {
        return are(noun.lemma()) || are(noun.form());
    }

    /** Whether it is a word for people. */
    static boolean are(String noun) {
        return NOUNS.contains(noun.toLowerCase(Locale.ROOT));
    }

    private static Set<String> nouns() {
        Set<String> nouns = new HashSet<>(Lexicon.words("entities/people"));
        nouns.addAll(Lexicon.words("figures/people"));
        nouns.addAll(Lexicon.words("entities/professions"));
        nouns.addAll(Lexicon.pairs("entities/body-heads").keySet());
        nouns.addAll(Lexicon.pairs("entities/organization-heads").keySet());
        nouns.removeAll(Lexicon.words("entities/no-people"));
        return Set.copyOf(nouns);
    }
}
