package dateline.evaluate.marks;

import dateline.model.Span;

/**
 * A time expression as TIMEX3 marks it.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value {@code 2031-05-14}, {@code P3D}
 */
public record MarkedTime(Span span, String type, String value) {}
