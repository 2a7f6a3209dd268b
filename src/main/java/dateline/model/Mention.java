package dateline.model;

/**
 * A passage that speaks of an entity.
 *
 * @param sentence the number of its sentence
 * @param text the words, as they stand
 */
public record Mention(int sentence, Span span, Kind kind, String text) {
    /** How the entity is spoken of. */
    public enum Kind {
        /** "Vladimir Putin", "Moscow". */
        NAME,
        /** "Israeli". */
        ADJECTIVE,
        /** "the ministry". */
        NOMINAL,
        /** "he", "its". */
        PRONOUN
    }
}
