package dateline.export.table;

/**
 * How text stands in the cells of CSV files, so that no spreadsheet takes it for a formula. What begins with {@code =},
 * {@code +}, {@code -}, {@code @}, a tab or a line break, as it is or in its full-width form, gets an apostrophe before it,
 * also where spaces come first; and so does what begins with an apostrophe. Whoever takes one apostrophe away from the
 * beginning of a cell of text, if there is one, has the text back. Cells of numbers, days and truth values stay as they are.
 */
public final class Cells {
    private static final char MARK = '\'';
    private static final String STARTERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20" + MARK;

    private Cells() {}

    /** Text as it stands in a cell. */
    public static String write(String text) {
        return isMarked(text) ? MARK + text : text;
    }

    /** The text of a cell. */
    public static String read(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK ? cell.substring(1) : cell;
    }

    private static boolean isMarked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (STARTERS.indexOf(c) >= 0) return true;
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) return false;
        }
        return false;
    }
}
