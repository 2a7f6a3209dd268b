package dateline.corpus.resource;

/** How large things may be that are held in memory whole. */
public final class Limits {
    /** Characters. A long read of a newspaper has 60,000; ten times that is a book or a table. */
    public static final int LONGEST_TEXT = 600_000;

    /** Bytes of one record of a dataset: the longest text escaped, with its metadata. */
    public static final int LONGEST_RECORD = 8 * 1024 * 1024;

    /** Bytes of one page: the longest text in markup and scripts that outweigh it. Of 600 pages the largest had 3.4 MB. */
    public static final int LONGEST_PAGE = 16 * 1024 * 1024;

    /** What an issue says of a text over the limit. */
    public static final String TEXT_TOO_LONG =
            "a text of more than %,d characters is no article".formatted(LONGEST_TEXT);

    private Limits() {}
}
