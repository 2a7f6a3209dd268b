package dateline.evaluate;

/**
 * One error.
 *
 * @param words what was found or should have been, for a reader
 */
public record Finding(Measure measure, Category category, String words) {
    /** What is wrong. */
    public enum Category {
        /** In the gold, not found. */
        MISSING("missing"),
        /** Found, not in the gold. */
        SPURIOUS("spurious"),
        /** Found twice what is one. */
        SPLIT("split"),
        WRONG_TYPE("wrong type"),
        WRONG_TITLE("wrong title"),
        WRONG_TENURE("wrong tenure"),
        WRONG_SPEAKER("wrong speaker"),
        WRONG_EXTENT("wrong extent"),
        /** What did not happen given as if it had, or the other way round. */
        WRONG_STATUS("wrong status"),
        WRONG_ROLE("wrong role"),
        WRONG_NUMBER("wrong number"),
        WRONG_VALUE("wrong value"),
        /** Out of page furniture. */
        FROM_CHROME("from chrome");

        private final String title;

        Category(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
