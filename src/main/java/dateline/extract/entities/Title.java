package dateline.extract.entities;

import dateline.model.OfficeHolding.Tenure;
import java.util.Optional;

/**
 * An office as a noun phrase words it.
 *
 * @param words without country and status: "Defense Minister"
 * @param organization the id of the country or body it is of
 */
record Title(String words, Optional<String> organization, Tenure tenure) {
    Title of(String organization) {
        return new Title(words, Optional.of(organization), tenure);
    }
}
