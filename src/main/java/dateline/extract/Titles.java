package dateline.extract;

import java.util.Locale;
import java.util.Set;

/** Words that stand before a person's name and are no part of it: offices, ranks, forms of address. */
final class Titles {
    private static final Set<String> STATUS =
            Set.of("former", "ex", "then", "acting", "interim", "late", "outgoing", "incoming", "designate");
    private static final Set<String> FIELDS = Set.of(
            "prime",
            "vice",
            "deputy",
            "foreign",
            "defense",
            "defence",
            "finance",
            "interior",
            "justice",
            "health",
            "home",
            "first",
            "senior",
            "chief",
            "attorney",
            "crown",
            "air",
            "force",
            "army",
            "navy",
            "press",
            "state",
            "national",
            "security",
            "special",
            "general",
            "police",
            "education",
            "trade",
            "energy",
            "culture",
            "economy",
            "transport",
            "agriculture",
            "environment",
            "labor",
            "labour",
            "lady",
            "opposition",
            "party",
            "staff");

    private final Set<String> offices = Lexicon.words("office-heads");
    private final Set<String> ranks = Lexicon.words("ranks");

    boolean isOffice(Token token) {
        return offices.contains(lower(token.form())) || offices.contains(lower(token.lemma()));
    }

    boolean isRank(Token token) {
        return ranks.contains(lower(token.form()));
    }

    boolean isStatus(Token token) {
        return STATUS.contains(lower(token.form()));
    }

    /** Whether the word is an office, a rank, a status, or a word that goes with them: "Prime", "Defense". */
    boolean mayStandBeforeName(Token token) {
        return isOffice(token) || isRank(token) || isStatus(token) || FIELDS.contains(lower(token.form()));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
