package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of a sentence as the engine's name classes mark them, repaired: titles, possessives and punctuation outside,
 * hyphenated and half-marked names whole.
 */
final class NameRuns {
    private static final Set<String> CLASSES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
    private static final Set<String> NO_PART_OF_A_NAME =
            Set.of("'s", "’s", "'", "’", ",", ".", "\"", "``", "''", ":", "--");
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> WHERE =
            Set.of("Near", "Outside", "Around", "Inside", "Neighbouring", "Neighboring", "Nearby");

    private final Titles titles;

    NameRuns(Titles titles) {
        this.titles = titles;
    }

    /** A run of words of one name class. */
    record Run(Phrase phrase, String nameClass) {}

    List<Run> in(ParsedSentence sentence) {
        List<Run> runs = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int first = 0; first < tokens.size(); first++) {
            String nameClass = tokens.get(first).name();
            if (!CLASSES.contains(nameClass)) continue;
            int last = first;
            while (last + 1 < tokens.size()
                    && continues(tokens, last + 1, nameClass)
                    && !isOrigin(tokens, first, last + 1, nameClass)) last++;
            addTrimmed(sentence, first, last, nameClass, runs);
            first = last;
        }
        return runs;
    }

    private static boolean continues(List<Token> tokens, int index, String nameClass) {
        Token token = tokens.get(index);
        if (isDash(tokens, index)) return false; // "LINDPORT — Torvania's parliament": two names
        if (token.name().equals(nameClass)) return !token.tag().equals("POS");
        return token.tag().equals("HYPH")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).name().equals(nameClass);
    }

    /** "of Velmora" of "Edda Tarn of Velmora"; but "Anna of Tarn" is called so. */
    private static boolean isOrigin(List<Token> tokens, int first, int index, String nameClass) {
        return nameClass.equals("PERSON")
                && index - first >= 2
                && tokens.get(index).form().equals("of");
    }

    /** A dash between words, and not within one. */
    private static boolean isDash(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (Set.of("—", "–", "--", "―").contains(token.form())) return true;
        return token.form().equals("-")
                && tokens.get(index - 1).span().end() < token.span().begin();
    }

    private void addTrimmed(ParsedSentence sentence, int first, int last, String nameClass, List<Run> runs) {
        int from = first;
        int to = last;
        while (from <= to
                && (isNoPart(sentence.token(from))
                        || isArticle(sentence.token(from))
                        || isLowerNoun(sentence.token(from)))) from++;
        while (to >= from && (isNoPart(sentence.token(to)) || isLowerNoun(sentence.token(to)))) to--;
        if (nameClass.equals("PERSON")) {
            while (from < to && titles.mayStandBeforeName(sentence.token(from))) from++;
            while (from > 0 && mayOpenName(sentence, from - 1)) from--;
            while (to + 1 < sentence.tokens().size() && mayCloseName(sentence, to + 1)) to++;
        }
        boolean where = from < to && isOpeningWhere(sentence, from);
        if (where) from++;
        String sort = where || from > 0 && isOpeningWhere(sentence, from - 1) ? "LOCATION" : nameClass;
        if (from > to || !startsLikeName(sentence.token(from), nameClass)) return;
        runs.add(new Run(new Phrase(sentence, from, to), sort));
    }

    /** "Near Kessel, …": engines take the capital for a first name. */
    private static boolean isOpeningWhere(ParsedSentence sentence, int index) {
        return index == 0 && WHERE.contains(sentence.token(index).form());
    }

    private static boolean startsLikeName(Token token, String nameClass) {
        char first = token.form().charAt(0);
        return Character.isUpperCase(first)
                || !Character.isLowerCase(first) && Character.isLetterOrDigit(first)
                || nameClass.equals("PERSON") && token.isProperNoun();
    }

    private static boolean isNoPart(Token token) {
        return token.tag().equals("POS") || NO_PART_OF_A_NAME.contains(token.form());
    }

    /** "coast" of "Black Sea coast": in a name only between capitals, or all of it. */
    private static boolean isLowerNoun(Token token) {
        return Character.isLowerCase(token.form().charAt(0))
                && (token.tag().equals("NN")
                        || token.tag().equals("NNS")
                        || token.tag().startsWith("JJ"));
    }

    private static boolean isArticle(Token token) {
        return token.form().equalsIgnoreCase("the") || token.form().equalsIgnoreCase("a");
    }

    /** An unmarked word before a person's marked name that belongs to it: "Oren" of "Oren Vask". */
    private boolean mayOpenName(ParsedSentence sentence, int index) {
        Token token = sentence.token(index);
        return isUnmarkedNamePart(token) && token.head() > index && token.is("compound", "flat");
    }

    private boolean mayCloseName(ParsedSentence sentence, int index) {
        Token token = sentence.token(index);
        return isUnmarkedNamePart(token)
                && (sentence.token(index - 1).head() == index || token.head() == index - 1)
                && (sentence.token(index - 1).is("compound", "flat") || token.is("flat"));
    }

    private boolean isUnmarkedNamePart(Token token) {
        return token.tag().equals("NNP")
                && !token.isPartOfName()
                && Character.isUpperCase(token.form().charAt(0))
                && token.form().chars().anyMatch(Character::isLowerCase)
                && !CALENDAR.contains(token.form().toLowerCase(Locale.ROOT))
                && !(token.index() == 0 && WHERE.contains(token.form()))
                && !titles.mayStandBeforeName(token);
    }

    static boolean isCalendarWord(String word) {
        return CALENDAR.contains(word.toLowerCase(Locale.ROOT));
    }
}
