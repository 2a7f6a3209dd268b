package dateline.export.describe;

import dateline.export.release.Release;

/**
 * How to cite a release, as its descriptions say it.
 *
 * @param words as in a list of references
 * @param bibtex an entry for BibTeX
 */
public record Citation(String words, String bibtex) {
    public static Citation of(Release release) {
        Described described = new Described(release);
        return new Citation(described.citation(), described.bibtex().strip());
    }
}
