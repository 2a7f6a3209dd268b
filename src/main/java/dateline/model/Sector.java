package dateline.model;

/** The part of a society that somebody acts for, as PLOVER, the ontology of political event data, divides it. */
public enum Sector {
    GOVERNMENT("GOV"),
    LEGISLATURE("LEG"),
    JUDICIARY("JUD"),
    MILITARY("MIL"),
    POLICE("COP"),
    INTELLIGENCE("SPY"),
    PARTY("PTY"),
    OPPOSITION("OPP"),
    REBELS("REB"),
    /** Armed men without a cause that is told. */
    UNAFFILIATED_FORCES("UAF"),
    PARAMILITARIES("PRM"),
    /** Who held an office of state and holds it no more. */
    ELITE("ELI"),
    BUSINESS("BUS"),
    MEDIA("JRN"),
    EDUCATION("EDU"),
    HEALTH("MED"),
    LABOR("LAB"),
    AGRICULTURE("AGR"),
    RELIGION("REL"),
    AID("NGO"),
    CIVIL_SOCIETY("SOC"),
    CRIMINALS("CRM"),
    REFUGEES("REF"),
    CIVILIANS("CVL");

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    /** PLOVER's three letters. */
    public String code() {
        return code;
    }
}
