package dateline.model;

/** A paragraph, heading, caption or the like, and what it is. */
public record Passage(Zone zone, Span span) {}
