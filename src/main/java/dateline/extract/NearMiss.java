package dateline.extract;

import dateline.model.Span;

/**
 * What looked like a fact to a rule, and was none.
 *
 * @param rule the name of the rule
 * @param passage where it stands in the text
 * @param reason why it was turned down, in words for a reader
 */
public record NearMiss(String rule, Span passage, String reason) {}
