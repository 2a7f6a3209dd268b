package dateline.rdf;

import dateline.model.Article;
import dateline.model.FactsFormat;

/** Tells whether an article, read by the same extractor, is as it was. */
public final class Digest {
    private Digest() {}

    /** The SHA-256, in hexadecimal, of everything the article says and of the name and version of its extractor. */
    public static String of(Article article, String extractor) {
        return Slugs.sha256(extractor + "\n" + FactsFormat.canonical(article));
    }
}
