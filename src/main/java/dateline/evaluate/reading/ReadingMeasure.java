package dateline.evaluate.reading;

/** What is counted of a reading. */
public enum ReadingMeasure {
    /** Sequences of four words, page by page, and averaged over the pages: a long page counts no more than a short one. */
    BODY("body", false),
    /** Pieces that must be in the body and pieces that must not. */
    SEGMENTS("segments", false),
    /** The day of publication. */
    DATE("date", true),
    /** The second of publication, of pages whose date is known so exactly. */
    MOMENT("date to the second", true),
    /** The whole headline, but for case, blanks, and the form of quotation marks and dashes. */
    HEADLINE("headline", true),
    /** The words of the headline, averaged over the pages. */
    HEADLINE_WORDS("headline: words", false),
    /** All names of a page, no more and no fewer. */
    AUTHORS("authors", true),
    /** The names one by one. */
    AUTHOR_NAMES("authors: names", false);

    private final String title;
    private final boolean ofWholePages;

    ReadingMeasure(String title, boolean ofWholePages) {
        this.title = title;
        this.ofWholePages = ofWholePages;
    }

    /** As it stands in tables and files. */
    public String title() {
        return title;
    }

    /** Whether a page is right, wrong, without an answer, or has one that nobody asked for; nothing in between. */
    boolean isOfWholePages() {
        return ofWholePages;
    }

    /** Whether precision and recall are those of the pages, averaged; else all is counted together. */
    boolean isAveraged() {
        return this == BODY || this == HEADLINE_WORDS;
    }
}
