package dateline.corpus.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The text of a record, as plain text or as markup.
 *
 * @param missing how many characters the record says it leaves out; 0 if it says nothing
 */
record Body(String words, Form form, int missing) {
    enum Form {
        PLAIN,
        /** An article's markup without a page around it. */
        FRAGMENT,
        /** A page whole. */
        PAGE
    }

    private static final Pattern PAGE =
            Pattern.compile("^\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype html|html|head)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKUP = Pattern.compile(
            "<(?:/?(?:p|div|h[1-6]|ul|ol|li|strong|em|b|i|figure|span|blockquote|article|section)(?:\\s[^<>]*)?|br\\s*/?|(?:a|img)\\s[^<>]*)>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY = Pattern.compile(
            "&(?:#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|[a-zA-Z](?:acute|grave|uml|circ|tilde|cedil));");

    /** "… [+1234 chars]", as a service for news ends what it does not give away. */
    private static final Pattern CUT =
            Pattern.compile("\\s{0,3}(?:…|\\.\\.\\.)?\\s{0,3}\\[\\+(?<missing>\\d{1,9}) chars\\]$");

    /** It is no longer than this. */
    private static final int LONGEST_CUT = 40;

    /** A text as a column has it. */
    static Body of(String raw) {
        Matcher cut = CUT.matcher(raw).region(Math.max(0, raw.length() - LONGEST_CUT), raw.length());
        boolean isCut = cut.find();
        String words = isCut ? raw.substring(0, cut.start()) : raw;
        int missing = isCut ? Integer.parseInt(cut.group("missing")) : 0;
        if (!isMarkup(words)) words = unescaped(words);
        return new Body(words, form(words), missing);
    }

    /** What is markup, as its column says. */
    static Body ofMarkup(String raw) {
        return new Body(raw, PAGE.matcher(raw).find() ? Form.PAGE : Form.FRAGMENT, 0);
    }

    /** Words as a reader sees them, on one line, where their column holds them as they stand in markup. */
    static String line(String words) {
        return unescaped(isMarkup(words) ? Jsoup.parseBodyFragment(words).text() : words)
                .replaceAll("\\s+", " ")
                .strip();
    }

    boolean isCutOff() {
        return missing > 0;
    }

    Optional<String> shortcoming() {
        return isCutOff()
                ? Optional.of("its text is cut off, by %,d characters as it says".formatted(missing))
                : Optional.empty();
    }

    private static Form form(String words) {
        if (PAGE.matcher(words).find()) return Form.PAGE;
        return isMarkup(words) ? Form.FRAGMENT : Form.PLAIN;
    }

    private static boolean isMarkup(String words) {
        return MARKUP.matcher(words).find() || PAGE.matcher(words).find();
    }

    private static String unescaped(String words) {
        return ENTITY.matcher(words).find() ? Parser.unescapeEntities(words, false) : words;
    }
}
