package dateline.model;

/**
 * A sentence that can support facts.
 *
 * @param number from 1, in text order
 */
public record Sentence(int number, Zone zone, Span span) {}
