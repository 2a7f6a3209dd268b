package dateline.identity;

/**
 * A thing as an article tells it, beside the article.
 *
 * @param fact what is told; what it refers to bears the names known across articles, while its own IRI is still the one
 *     that its article gave it
 */
public record Told<T extends Telling>(Profile by, T fact) {}
