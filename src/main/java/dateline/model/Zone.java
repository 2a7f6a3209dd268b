package dateline.model;

/** What a passage of an article's page is. */
public enum Zone {
    HEADLINE,
    STANDFIRST,
    CAPTION,
    /** "KYIV, May 12 --": where and when the report was filed; the sentence it opens begins after it. */
    DATELINE,
    /** A heading between paragraphs: it gives no fact of its own. */
    HEADING,
    BODY,
    /** Words of the article set large beside it: its facts stand where they are said first. */
    PULL_QUOTE,
    /** A link to another story, with its teaser: what it says is that story's. */
    RELATED,
    /** "With reporting by …": it names agencies and reporters, never participants. */
    CREDIT,
    /** Menus, widgets, the publisher's blurb, calls to action, a caption said twice: no facts. */
    CHROME;

    /** Whether sentences of this zone are evidence. */
    public boolean bearsFacts() {
        return switch (this) {
            case HEADLINE, STANDFIRST, CAPTION, BODY -> true;
            case DATELINE, HEADING, PULL_QUOTE, RELATED, CREDIT, CHROME -> false;
        };
    }
}
