package dateline.export.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;

/**
 * A literal.
 *
 * @param datatype empty if it has a language
 * @param language empty if it has none
 */
record Literal(String text, String datatype, String language) {
    /** @param term as N-Quads writes it */
    static Literal parse(String term) {
        int quote = term.lastIndexOf('"');
        String text = unescape(term.substring(1, quote));
        if (term.startsWith("\"@", quote)) return new Literal(text, "", term.substring(quote + 2));
        if (term.startsWith("\"^^<", quote))
            return new Literal(text, term.substring(quote + "\"^^<".length(), term.length() - 1), "");
        return new Literal(text, XSDDatatype.XSDstring.getURI(), "");
    }

    private static String unescape(String escaped) {
        int escape = escaped.indexOf('\\');
        if (escape < 0) return escaped;
        StringBuilder text = new StringBuilder(escaped.length());
        int done = 0;
        for (; escape >= 0; escape = escaped.indexOf('\\', done)) {
            text.append(escaped, done, escape);
            char character = escaped.charAt(escape + 1);
            int digits =
                    switch (character) {
                        case 'u' -> 4;
                        case 'U' -> 8;
                        default -> 0;
                    };
            done = escape + 2 + digits;
            if (digits > 0) text.appendCodePoint(Integer.parseInt(escaped, escape + 2, done, 16));
            else text.append(plain(character));
        }
        return text.append(escaped, done, escaped.length()).toString();
    }

    private static char plain(char character) {
        return switch (character) {
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            default -> character;
        };
    }
}
