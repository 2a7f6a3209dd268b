package dateline.store;

import java.time.Instant;

/**
 * Which state of a store this is: each batch that changes anything makes the next.
 *
 * @param number 0 for a store that was never written
 * @param at when it was made
 */
public record StoreVersion(long number, Instant at) {
    /** What a store is before anything is written. */
    public static final StoreVersion NONE = new StoreVersion(0, Instant.EPOCH);
}
