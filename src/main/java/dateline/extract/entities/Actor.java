package dateline.extract.entities;

import dateline.model.Sector;
import java.util.Optional;

/**
 * Whose somebody is, and what part of society.
 *
 * @param country ISO 3166-1 alpha-3; {@code EUR} for the European Union, {@code UNO} for the United Nations, {@code IGO}
 *     for other bodies of several countries; empty where the words do not tell
 * @param sector where the words tell it
 */
public record Actor(String country, Optional<Sector> sector) {}
