package dateline.evaluate;

/** What is counted. The first five are facts, and sum up to the total; the others are parts of facts that were found. */
public enum Measure {
    ENTITIES("entities"),
    OFFICES("offices"),
    STATEMENTS("statements"),
    EVENTS("events"),
    FIGURES("figures"),
    OFFICE_BODIES("office: body"),
    STATEMENT_KINDS("statement: kind"),
    ADDRESSEES("statement: addressee"),
    EVENT_STATUSES("event: status"),
    PARTICIPANTS("event: participants"),
    EVENT_PLACES("event: place"),
    EVENT_TIMES("event: time"),
    FIGURE_UNITS("figure: unit"),
    FIGURE_SOURCES("figure: source");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    /** As it stands in tables and files. */
    public String title() {
        return title;
    }

    public boolean isOfWholeFacts() {
        return ordinal() <= FIGURES.ordinal();
    }
}
