package dateline.identity;

import java.util.function.UnaryOperator;

/**
 * A thing as an article tells it, beside the article.
 *
 * @param fact what is told; what it refers to bears the names known across articles, while its own IRI is still the one
 *     that its article gave it
 * @param names what the article's things are called across articles, by the IRIs that it gave them
 */
public record Told<T extends Telling>(Profile by, T fact, UnaryOperator<String> names) {}
