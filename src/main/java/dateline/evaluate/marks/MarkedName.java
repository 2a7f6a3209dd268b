package dateline.evaluate.marks;

import dateline.model.Span;

/**
 * A name as gold sets mark it: without article, title and possessive.
 *
 * @param type {@code person}, {@code organization} or {@code place}
 */
public record MarkedName(Span span, String type) {}
