package dateline.evaluate.marks;

/**
 * Whose, and of which sector of society an actor is.
 *
 * @param country ISO 3166-1 alpha-3, {@code EUR}, {@code UNO} or {@code IGO}; empty where nothing tells
 * @param sector PLOVER's code: {@code GOV}, {@code MIL}; empty where nothing tells
 */
public record MarkedActor(String country, String sector) {}
