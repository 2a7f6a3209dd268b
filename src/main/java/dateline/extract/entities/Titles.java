package dateline.extract.entities;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Words that stand before or beside a person's name and are no part of it: offices, ranks, forms of address. */
final class Titles {
    private static final int LONGEST = 4; // words of "commander - in - chief" count five, but its end is "chief"
    private static final Set<String> STATUS = Set.of(
            "former", "ex", "then", "acting", "interim", "caretaker", "late", "outgoing", "incoming", "designate");
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

    private final Set<String> offices = Lexicon.words("entities/office-heads");
    private final Set<String> professions = Lexicon.words("entities/professions");
    private final Set<String> ranks = Lexicon.words("entities/ranks");

    /** Where the office begins that ends with this word: "prime" for "minister"; nothing where the word names no office. */
    OptionalInt officeEndingAt(ParsedSentence sentence, int last) {
        for (int first = Math.max(0, last - LONGEST + 1); first <= last; first++)
            if (offices.contains(lower(new Phrase(sentence, first, last).text()))
                    || isChiefOfficer(sentence, first, last)) return OptionalInt.of(first);
        return offices.contains(lower(sentence.token(last).lemma())) && !isPlural(sentence.token(last))
                ? OptionalInt.of(last)
                : OptionalInt.empty();
    }

    /** "chief financial officer", "Chief Risk Officer". */
    private static boolean isChiefOfficer(ParsedSentence sentence, int first, int last) {
        return last > first
                && lower(sentence.token(first).form()).equals("chief")
                && lower(sentence.token(last).form()).equals("officer")
                && sentence.tokens().subList(first, last).stream().allMatch(ReadTitle::belongs);
    }

    boolean isOffice(Token token) {
        return offices.contains(lower(token.form())) || offices.contains(lower(token.lemma())) && !isPlural(token);
    }

    /** Whether the word says what somebody does, without being an office by itself: "lawyer", "director". */
    boolean isProfession(Token token) {
        return professions.contains(lower(token.form()));
    }

    boolean isRank(Token token) {
        return ranks.contains(lower(token.form()));
    }

    boolean isStatus(Token token) {
        return STATUS.contains(lower(token.form()));
    }

    /** Whether these words are only what an office is for: "Labor" of "Labor Minister". */
    boolean isField(Phrase phrase) {
        return phrase.tokens().stream().allMatch(token -> FIELDS.contains(lower(token.form())))
                && phrase.after().filter(this::isOffice).isPresent();
    }

    /** Whether the word is an office, a rank, a status, or a word that goes with them: "Prime", "Defense". */
    boolean mayStandBeforeName(Token token) {
        return isOffice(token)
                || isRank(token)
                || isStatus(token)
                || isProfession(token)
                || FIELDS.contains(lower(token.form()));
    }

    private static boolean isPlural(Token token) {
        return token.tag().endsWith("S") && token.isNoun();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
