package dateline.model;

/** The kinds of event that the ontology knows; each is the class of the same name in {@code ontology/news.ttl}. */
public enum EventKind {
    MEETING("Meeting"),
    VISIT("Visit"),
    MOVEMENT("Movement"),
    AGREEMENT("Agreement"),
    COOPERATION("Cooperation"),
    ACCUSATION("Accusation"),
    DEMAND("Demand"),
    REJECTION("Rejection"),
    THREAT("Threat"),
    PROTEST("Protest"),
    SANCTION("Sanction"),
    COERCION("Coercion"),
    /** Who holds or runs what, and not only the deed by which it was taken. */
    CONTROL("Control"),
    ARREST("Arrest"),
    ATTACK("Attack"),
    DEATH("Death"),
    WAR("War"),
    ELECTION("Election"),
    POSITION_CHANGE("PositionChange"),
    DISASTER("Disaster"),
    ACCIDENT("Accident"),
    LEGAL_PROCEEDING("LegalProceeding"),
    TRANSACTION("Transaction"),
    CONTEST("Contest"),
    /** Something that happened and that no other kind names. */
    OTHER("Event");

    private final String term;

    EventKind(String term) {
        this.term = term;
    }

    /** The local name of its class. */
    public String term() {
        return term;
    }
}
