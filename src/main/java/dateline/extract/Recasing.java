package dateline.extract;

import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.Zone;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes passages easier to parse without moving a character: "Title Case" headlines get back their lower case, and
 * markers of who stands where in a picture, "(left)", become blanks; the comma of "Brandt, Vask meet" becomes an "and".
 */
final class Recasing {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final Pattern PICTURE_MARKER = Pattern.compile("\\((?:[a-z]+ ){0,3}[a-z]+\\)|\\([LRC]\\)");
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}";
    private static final Pattern TWO_NAMES = Pattern.compile("^(%s),( %s \\p{Ll})".formatted(NAME, NAME));
    private static final double TITLE_CASE = 0.7; // share of capitalised words from which a headline is in title case
    private static final int FEW = 4; // words below which case says nothing

    private final Set<String> capitalisedInside = new HashSet<>();

    /** Learns which words the article's running text capitalises inside sentences. */
    Recasing(Article article) {
        for (Passage passage : article.passages())
            if (passage.zone() == Zone.BODY || passage.zone() == Zone.CAPTION)
                learn(passage.span().of(article.text()));
    }

    private void learn(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find())
            if (Character.isUpperCase(word.group().charAt(0)) && !beginsSentence(text, word.start()))
                capitalisedInside.add(stem(word.group()));
    }

    private static boolean beginsSentence(String text, int index) {
        int before = index - 1;
        while (before >= 0
                && (Character.isWhitespace(text.charAt(before)) || "\"“'‘(".indexOf(text.charAt(before)) >= 0))
            before--;
        return before < 0 || ".!?:".indexOf(text.charAt(before)) >= 0;
    }

    private static String stem(String word) {
        return word.replaceAll("['’]s?$", "");
    }

    /** The passage as it should be parsed: as long as before, character for character. */
    String apply(Zone zone, String text) {
        return switch (zone) {
            case HEADLINE -> join(isTitleCase(text) ? lower(text) : text);
            case STANDFIRST -> isTitleCase(text) ? lower(text) : text;
            case CAPTION ->
                PICTURE_MARKER.matcher(text).replaceAll(match -> " "
                        .repeat(match.group().length()));
            case BODY, DATELINE, HEADING, PULL_QUOTE, RELATED, CREDIT, CHROME -> text;
        };
    }

    private static String join(String headline) {
        return TWO_NAMES.matcher(headline).replaceFirst("$1&$2");
    }

    private static boolean isTitleCase(String text) {
        Matcher word = WORD.matcher(text);
        int words = 0;
        int capitals = 0;
        while (word.find()) {
            words++;
            if (Character.isUpperCase(word.group().charAt(0))) capitals++;
        }
        return words >= FEW && capitals >= TITLE_CASE * words;
    }

    private String lower(String text) {
        return WORD.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        capitalisedInside.contains(stem(match.group())) || isAcronym(match.group())
                                ? match.group()
                                : match.group().toLowerCase(Locale.ROOT)));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
