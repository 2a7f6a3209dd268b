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
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]*$");
    private static final Pattern BULLET = Pattern.compile("^[•·●▪◦‣►▸»*–-]\\s?(?=\\S)");

    /** Looks at each character once: every block of every page comes through here. */
    public static Block of(String text, Span span) {
        StringBuilder words = new StringBuilder(span.length());
        boolean space = false;
        boolean counted = false;
        int length = 0;
        for (int index = span.begin(); index < span.end(); ) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            if (isSpace(character)) {
                if (!space) words.append(' ');
                space = true;
                counted = false;
            } else {
                words.appendCodePoint(character);
                space = false;
                if (!counted && isLetterOrNumber(character)) {
                    counted = true;
                    length++;
                }
            }
        }
        String plain = words.toString();
        return new Block(span, plain, key(plain), length);
    }

    private static boolean isSpace(int character) {
        return character == ' '
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }

    private static boolean isLetterOrNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
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

    /** Letter by letter: {@link String#toLowerCase} copies the whole string for each letter that becomes longer (İ). */
    public static String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        boolean apart = false;
        for (int index = 0; index < words.length(); ) {
            int character = words.codePointAt(index);
            index += Character.charCount(character);
            if (isLetterOrNumber(character)) {
                if (apart && !key.isEmpty()) key.append(' ');
                key.appendCodePoint(Character.toLowerCase(character));
                apart = false;
            } else {
                apart = true;
            }
        }
        return key.toString();
    }
}
