package dateline.serve.browse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/**
 * What somebody typed into a search box: words, and phrases in quotation marks, all of which must occur. Nothing in it is
 * an operator: no wildcard, no pattern, no field, so that no text can make a search expensive or wrong.
 *
 * @param terms words and phrases, in lower case without marks on letters
 * @param cut whether there was more than is searched for
 */
record Words(List<Term> terms, boolean cut) {
    /** Letters of a query that are read. */
    static final int LONGEST = 200;

    private static final int MOST = 12; // terms
    private static final int PREFIX = 2; // letters that a word to be completed must have
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A word, or words that follow each other. */
    record Term(String text, boolean phrase) {}

    static Words of(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find() && terms.size() <= MOST) {
            boolean phrase = matcher.group(1) != null;
            String term = plain(phrase ? matcher.group(1) : matcher.group(2));
            if (term.codePoints().anyMatch(Character::isLetterOrDigit)) terms.add(new Term(term, phrase));
        }
        boolean cut = terms.size() > MOST || text.length() < typed.length();
        return new Words(List.copyOf(terms.subList(0, Math.min(MOST, terms.size()))), cut);
    }

    /** As the index has it: without case and marks, and without what no word has. */
    static String plain(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().map(letter -> isText(letter) ? letter : ' ').forEach(letters::appendCodePoint);
        String apart = Normalizer.normalize(letters, Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static boolean isText(int letter) {
        return !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** For Lucene's classic syntax: all terms, each escaped. */
    String query() {
        return join(terms);
    }

    /** The same, but the last word may be the beginning of one; nothing if it is too short for that. */
    Optional<String> beginning() {
        Term last = terms.getLast();
        if (last.phrase() || last.text().codePointCount(0, last.text().length()) < PREFIX) return Optional.empty();
        String before = join(terms.subList(0, terms.size() - 1));
        String[] words = last.text().split("[^\\p{L}\\p{N}'’.]+"); // as the index splits it, or nearly so
        StringBuilder query = new StringBuilder(before);
        for (int i = 0; i < words.length; i++) {
            if (words[i].isEmpty()) continue;
            query.append(query.isEmpty() ? "+" : " +").append(QueryParserBase.escape(words[i]));
            if (i == words.length - 1) query.append('*');
        }
        return query.isEmpty() ? Optional.empty() : Optional.of(query.toString());
    }

    private static String join(List<Term> terms) {
        return String.join(
                " ",
                terms.stream()
                        .map(term -> term.phrase()
                                ? "+\"" + QueryParserBase.escape(term.text()) + '"'
                                : "+" + QueryParserBase.escape(term.text()))
                        .toList());
    }
}
