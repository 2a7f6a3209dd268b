package dateline.extract;

import java.util.regex.Pattern;

/**
 * What an article mentioned last, for expressions that lean on it: "a year earlier", "the quarter", "that day".
 *
 * @param quarter {@code 2031-Q2}; empty while none was mentioned
 * @param date the last day, month or year; empty while none was mentioned
 */
record Mentioned(String quarter, String date) {
    static final Mentioned NOTHING = new Mentioned("", "");

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");

    /** Having mentioned this, too. */
    Mentioned and(String value) {
        if (QUARTER.matcher(value).matches()) return new Mentioned(value, value.substring(0, 4));
        return DATE.matcher(value).matches() ? new Mentioned(quarter, value) : this;
    }
}
