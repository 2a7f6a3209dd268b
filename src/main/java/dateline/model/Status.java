package dateline.model;

/** How sure a report is of what it reports: never more than its sentence. */
public enum Status {
    /** The article says in its own voice that it happened. */
    ASSERTED("Asserted"),
    /** Somebody named, not the article, says that it happened. */
    ATTRIBUTED("Attributed"),
    /** Scheduled, announced, expected, intended, demanded. */
    PLANNED("Planned"),
    /** May or could happen, or may have happened. */
    POSSIBLE("Possible"),
    /** Said not to have happened, or not to be going to. */
    DENIED("Denied"),
    /** Under a condition. */
    HYPOTHETICAL("Hypothetical");

    private final String term;

    Status(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /** Whether a report of this status makes the event a realised one. */
    public boolean isRealised() {
        return this == ASSERTED;
    }
}
