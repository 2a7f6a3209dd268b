package dateline.corpus.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text is English, by its share of the commonest English words. Cheap and honest: it says yes, no or
 * unknown, and never which other language it is ({@link Language} does).
 */
enum English {
    YES,
    NO,
    UNKNOWN;

    /** Headlines and captions drop the common words; below this nothing can be said. */
    private static final int FEWEST_WORDS = 20;

    /** English news has .35 to .50 of its words here; Dutch and German have below .12, romance languages below .10. */
    private static final double SURELY = 0.25;

    private static final double HARDLY = 0.18;

    /** Enough to tell, and a bound on the work. */
    private static final int MOST_WORDS = 5_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

    private static final Set<String> COMMON = Set.of(
            ("the of and to a in that is was for on it with as he be at by this had not are but from or have an they which"
                            + " one you were her all she there would their we him been has when who will more no if out so"
                            + " said what up its about into than them can only other new some could these two may then do"
                            + " first any my now such like our over me even most made after also did many before must"
                            + " through where much should well his i being against between during because while")
                    .split(" "));

    static English of(String text) {
        int words = 0;
        int common = 0;
        var matcher = WORD.matcher(text);
        while (words < MOST_WORDS && matcher.find()) {
            words++;
            if (COMMON.contains(matcher.group().toLowerCase(Locale.ROOT))) common++;
        }
        if (words < FEWEST_WORDS) return isLatin(text) ? UNKNOWN : NO;
        double share = (double) common / words;
        return share >= SURELY ? YES : share <= HARDLY ? NO : UNKNOWN;
    }

    /** Whether a text has too few words for their shares to say anything. */
    static boolean isShort(String text) {
        return WORD.matcher(text).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS;
    }

    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }
}
