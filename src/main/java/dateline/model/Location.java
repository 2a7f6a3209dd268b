package dateline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a place lies, as an authority has it.
 *
 * @param within the name of the country it lies in
 * @param region the name of the country's division it lies in, only where others in that country are called alike
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Location(String within, Optional<String> region, BigDecimal latitude, BigDecimal longitude) {}
