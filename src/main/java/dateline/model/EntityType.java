package dateline.model;

/** What sort of thing a name names. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    /** A government, ministry, parliament, court, presidency: "Moscow" and "the Kremlin" when they act. */
    GOVERNMENT_BODY,
    PARTY,
    /** An outlet or a wire service. */
    NEWS_MEDIA,
    /** Nationalities, religions, named sets of people. */
    GROUP,
    COUNTRY,
    CITY,
    /** Regions, territories, neighbourhoods. */
    PLACE,
    /** Mountains, seas, rivers. */
    LANDFORM,
    /** Buildings, bridges, airports. */
    FACILITY;

    public boolean isPlace() {
        return switch (this) {
            case COUNTRY, CITY, PLACE, LANDFORM, FACILITY -> true;
            case PERSON, ORGANIZATION, GOVERNMENT_BODY, PARTY, NEWS_MEDIA, GROUP -> false;
        };
    }

    public boolean isOrganization() {
        return switch (this) {
            case ORGANIZATION, GOVERNMENT_BODY, PARTY, NEWS_MEDIA -> true;
            case PERSON, GROUP, COUNTRY, CITY, PLACE, LANDFORM, FACILITY -> false;
        };
    }
}
