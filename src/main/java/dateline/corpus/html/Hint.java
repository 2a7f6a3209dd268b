package dateline.corpus.html;

/** What the markup of an element says its content is, in its tag, class, id, role or the like. */
enum Hint {
    NONE,
    /** The article's text, and nothing or little else. */
    BODY,
    HEADLINE,
    STANDFIRST,
    CAPTION,
    PULL_QUOTE,
    /** Who wrote it. */
    BYLINE,
    /** Other stories. */
    RELATED,
    /** What readers say. */
    COMMENTS,
    /** Menus, tools, advertisements, notices. */
    CHROME;

    /** Whether nothing in the element is text of the article. */
    boolean isAround() {
        return this == RELATED || this == COMMENTS || this == CHROME || this == BYLINE;
    }
}
