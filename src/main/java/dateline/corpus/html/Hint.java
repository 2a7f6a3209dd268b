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
    /** Menus, tools, advertisements. */
    CHROME,
    /** What must be said to visitors: cookies, consent. It can be longer than an article. */
    NOTICE;

    /** Whether nothing in the element is text of the article. */
    boolean isAround() {
        return switch (this) {
            case BYLINE, RELATED, COMMENTS, CHROME, NOTICE -> true;
            case NONE, BODY, HEADLINE, STANDFIRST, CAPTION, PULL_QUOTE -> false;
        };
    }

    /** The largest share of a page's paragraphs that can stand in elements of one name with this hint. */
    double mostOfPage() {
        return switch (this) {
            case NONE, BODY -> 1;
            case NOTICE, COMMENTS -> 0.9;
            case RELATED, CHROME -> 0.5;
            case HEADLINE, STANDFIRST, CAPTION, PULL_QUOTE, BYLINE -> 0.35;
        };
    }
}
