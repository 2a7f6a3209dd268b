package dateline.model;

/**
 * Who took part, and how.
 *
 * @param entity the id of an entity of the article
 */
public record Participant(Role role, String entity) {
    /** The part played. */
    public enum Role {
        /** Who does it; in a symmetric event (a meeting) everyone is an actor. */
        ACTOR,
        /** Whom it is done to or directed at. */
        RECIPIENT,
        /** Takes part in another way: a companion, a thing affected. */
        OTHER
    }
}
