package dateline.evaluate;

/**
 * Whether something that was found is right, by the gold.
 *
 * @param kind "events", "statements", "offices" or "figures"
 * @param key which one, within its article: the fact's id, of an event's report {@link dateline.model.Event#key}
 * @param confidence how sure the extractor was
 */
public record Verdict(String kind, String key, double confidence, boolean right) {}
