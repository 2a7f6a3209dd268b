package dateline.authority;

import java.net.URI;
import java.util.List;

/**
 * A place on the map.
 *
 * @param id unique among all places of the lists; of a town its id at GeoNames, else made of the codes of what it is
 * @param country the code of its country
 * @param region the code that GeoNames gives the division of the country that it lies in or is; may be empty
 * @param latitude degrees north; of what is no town the middle of its towns
 * @param population as the list has it; 0 where it has none
 */
public record Place(
        String id,
        Kind kind,
        String name,
        String country,
        String region,
        double latitude,
        double longitude,
        long population,
        List<URI> links) {
    private static final double EARTH = 6371; // kilometres, its mean radius

    public Place {
        links = List.copyOf(links);
    }

    /** What sort of place. */
    public enum Kind {
        COUNTRY,
        /** A first division of a country: "Ohio". */
        REGION,
        /** A second one: "Cook County". */
        COUNTY,
        CAPITAL,
        TOWN,
        /** A part of a town. */
        QUARTER;

        public boolean isTown() {
            return this == CAPITAL || this == TOWN || this == QUARTER;
        }
    }

    /** Kilometres from the one to the other, as the crow flies. */
    public double kilometresTo(Place other) {
        double here = Math.toRadians(latitude);
        double there = Math.toRadians(other.latitude);
        double north = Math.sin((there - here) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double half = north * north + Math.cos(here) * Math.cos(there) * east * east;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
