package dateline.serve.sparql;

import dateline.serve.http.Problem;
import java.util.Locale;

/**
 * Looks at the text of a query before the parser does. Parsers recurse: what is nested twenty thousand times, or chained
 * by operators as often, overflows the stack of this or of a later step.
 */
final class Gate {
    static final int DEPTH = 60; // brackets in brackets; the deepest of published examples have about ten
    static final int OPERATORS = 1_500; // + - * / | & ! ^ = < > in all, which are links of paths too
    static final int WORDS = 300; // UNION, OPTIONAL, MINUS, SELECT, FILTER, BIND: each a level for what reads them

    static final int EXISTS = 6; // within each other: Jena's optimizer takes nearly twice as long for each more

    private final String query;
    private final boolean[] opensExists = new boolean[DEPTH + 1];
    private int exists;
    private boolean isExistsNext;
    private int at;
    private int depth;
    private int operators;
    private int words;

    private Gate(String query) {
        this.query = query;
    }

    /** @throws Problem if it is too long, too deep or has too many parts */
    static void require(String query, Limits limits) {
        if (query.length() > limits.queryLength()) throw Refusals.tooLong("characters", limits.queryLength());
        new Gate(query).read();
    }

    private void read() {
        while (at < query.length()) {
            char c = query.charAt(at);
            switch (c) {
                case '#' -> skipTo('\n');
                case '"', '\'' -> skipText(c);
                case '<' -> skipIri();
                case '{', '(', '[' -> open();
                case '}', ')', ']' -> close();
                case '+', '-', '*', '/', '|', '&', '!', '^', '=', '>' -> operator();
                default -> {
                    if (Character.isLetter(c)) word();
                    else at++;
                }
            }
        }
    }

    private void open() {
        at++;
        if (++depth > DEPTH) throw Refusals.tooLong("brackets within brackets", DEPTH);
        if (depth > 0) opensExists[depth] = isExistsNext;
        if (isExistsNext && ++exists > EXISTS) throw Refusals.tooLong("EXISTS within each other", EXISTS);
        isExistsNext = false;
    }

    private void close() {
        at++;
        if (depth > 0 && opensExists[depth]) exists--;
        depth--;
    }

    private void operator() {
        at++;
        if (++operators > OPERATORS) throw Refusals.tooLong("operators", OPERATORS);
    }

    private void word() {
        int begin = at;
        while (at < query.length() && isOfName(query.charAt(at))) at++;
        String word = query.substring(begin, at).toUpperCase(Locale.ROOT);
        isExistsNext |= word.equals("EXISTS");
        switch (word) {
            case "UNION", "OPTIONAL", "MINUS", "SELECT", "FILTER", "BIND", "EXISTS", "GRAPH", "VALUES" -> {
                if (++words > WORDS) throw Refusals.tooLong("clauses", WORDS);
            }
            default -> {}
        }
    }

    /** With what stands in prefixed names, whose dashes are no operators. */
    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '-' || c == '.';
    }

    private void skipTo(char end) {
        int found = query.indexOf(end, at);
        at = found < 0 ? query.length() : found + 1;
    }

    private void skipText(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = query.startsWith(three, at);
        at += isLong ? 3 : 1;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (c == '\\') at += 2;
            else if (isLong && query.startsWith(three, at)) {
                at += 3;
                return;
            } else if (!isLong && (c == quote || c == '\n')) {
                at++;
                return;
            } else at++;
        }
    }

    /** An IRI has neither space nor brackets; else it is "less than", or a triple in angle brackets. */
    private void skipIri() {
        int end = at + 1;
        while (end < query.length() && " <\"{}|^`\n\r\t".indexOf(query.charAt(end)) < 0 && query.charAt(end) != '>')
            end++;
        if (end < query.length() && query.charAt(end) == '>') at = end + 1;
        else if (query.startsWith("<<", at)) {
            open();
            at++;
        } else operator();
    }
}
