package dateline.extract;

import dateline.model.Span;

/**
 * A time expression as TIMEX3 (ISO-TimeML) notes it: where it stands, of what type it is, what it comes to. Unlike a
 * {@link dateline.model.Time} it need not date anything, and follows the annotators' conventions: "now" is
 * {@code PRESENT_REF}, "a year earlier" after a quarter is that quarter of the year before.
 *
 * @param value {@code 2031-05-14}, {@code P3D}, {@code XXXX-WXX-1}; empty where nothing can be said
 */
public record Timex(Span span, Type type, String value) {
    /** The four types of TIMEX3. */
    public enum Type {
        /** A day or more: "Monday", "last year", "now". */
        DATE,
        /** A part of a day: "Monday morning", "5 p.m.". */
        TIME,
        /** A length of time: "three days". */
        DURATION,
        /** What comes again and again: "daily", "each July". */
        SET
    }
}
