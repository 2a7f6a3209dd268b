package dateline.rdf;

import dateline.model.Article;
import dateline.model.FactsFormat;

/** Tells whether an article is the same, and whether it is as it was. */
public final class Digest {
    private Digest() {}

    /** The SHA-256, in hexadecimal, of the name and version of the extractor and of the article in the facts format. */
    public static String of(Article article, String extractor) {
        return Slugs.sha256(extractor + "\n" + FactsFormat.canonical(article));
    }

    /** The SHA-256, in hexadecimal, of an {@link Article#identity}, such as an article's address. */
    public static String ofIdentity(String identity) {
        return Slugs.sha256(identity);
    }
}
