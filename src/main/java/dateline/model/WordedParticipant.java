package dateline.model;

import dateline.model.Participant.Role;

/**
 * Who took part, as worded, where the article names nobody: "gunmen", "thousands of teachers", "the court's ruling".
 *
 * @param span the phrase, without clauses that hang on it
 * @param text its words, as they stand
 */
public record WordedParticipant(Role role, Span span, String text) {}
