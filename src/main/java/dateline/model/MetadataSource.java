package dateline.model;

/** Where a piece of metadata stood. */
public enum MetadataSource {
    /** The person who runs Dateline said so. */
    GIVEN,
    /** A field of a dataset's record, of a NewsML-G2 or ninjs item. */
    RECORD,
    /** A JSON-LD {@code NewsArticle} in the page. */
    JSON_LD,
    /** schema.org, hNews or the like in the attributes of the page's elements. */
    MICRODATA,
    /** {@code og:…} and {@code article:…}. */
    OPEN_GRAPH,
    /** Another {@code <meta>} element: Dublin Core, Parsely, Sailthru, Twitter cards, plain {@code author}. */
    META,
    /** An entry of a feed. */
    FEED,
    /** Markup that says it: {@code <time>}, {@code <title>}, {@code <html lang>}, {@code <link rel=canonical>}. */
    MARKUP,
    /** The page's address. */
    ADDRESS,
    /** The header of the response that brought the page. */
    HTTP,
    /** The words that a reader sees. */
    TEXT
}
