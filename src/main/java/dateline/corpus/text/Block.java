package dateline.corpus.text;

import dateline.model.Span;
import java.util.regex.Pattern;

/**
 * A block of a page's text: a line, or the lines of one wrapped paragraph, without the space around it.
 *
 * @param span where it stands
 * @param words its words as they stand, every run of space made one blank
 * @param key what is compared to find a block that stands twice: its letters and digits, in lower case
 * @param length how many words it has
 */
public record Block(Span span, String words, String key, int length) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u200B]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]*$");
    private static final Pattern BULLET = Pattern.compile("^[•·●▪◦‣►▸»*–-]\\s?(?=\\S)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    public static Block of(String text, Span span) {
        String words = SPACE.matcher(span.of(text)).replaceAll(" ");
        int length = 0;
        for (String word : words.split(" ")) if (WORD.matcher(word).find()) length++;
        return new Block(span, words, key(words), length);
    }

    /** Ends as a sentence ends. */
    public boolean isSentence() {
        return endsSentence(words);
    }

    public static boolean endsSentence(String words) {
        return SENTENCE_END.matcher(words).find();
    }

    public boolean isBulleted() {
        return BULLET.matcher(words).find();
    }

    /** The share of its longer words that begin with a capital: near 1 in headlines of the American kind. */
    public double capitals() {
        int longer = 0;
        int capitals = 0;
        for (String word : words.split(" ")) {
            if (word.length() < 4) continue;
            longer++;
            if (Character.isUpperCase(word.codePointAt(0))) capitals++;
        }
        return longer == 0 ? 0 : (double) capitals / longer;
    }

    public static String key(String words) {
        return SEPARATORS.matcher(lowerCase(words)).replaceAll(" ").strip();
    }

    /** Letter by letter: {@link String#toLowerCase} copies the whole string for each letter that becomes longer (İ). */
    private static String lowerCase(String words) {
        StringBuilder lower = new StringBuilder(words.length());
        words.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
