package dateline.evaluate.marks;

/**
 * Something found that is not in the gold, or the other way round, or found otherwise.
 *
 * @param category what is wrong with it: "missed", "value"
 * @param text the id of the text
 * @param words the error in words, with what stands around it
 */
public record MarkError(String category, String text, String words) {}
