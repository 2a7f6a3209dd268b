package dateline.store;

import java.time.Instant;

/**
 * That an article came, became another, or went. Changes are never forgotten, whatever comes after.
 *
 * @param number 1 for the first of a store, and one more for each
 * @param article its IRI at the time
 * @param at when the batch was made that it was part of
 */
public record Change(long number, String article, Kind kind, Instant at) {
    /** What happened to it. */
    public enum Kind {
        /** It is here for the first time, or again. */
        CREATED,
        /** Its words, its facts or the names of its things are others than before. */
        UPDATED,
        /** It was withdrawn, or has another IRI now. */
        DELETED
    }
}
