package dateline.evaluate.marks;

import java.util.List;
import java.util.Optional;

/** What an authority that places are linked to holds. */
public interface Atlas {
    /**
     * A place of a gold set.
     *
     * @param geonames its id at GeoNames; empty where the gold does not say
     * @param names what it is called there
     */
    record GoldPlace(String geonames, List<String> names, MarkedPlace.Point point) {
        public GoldPlace {
            names = List.copyOf(names);
        }
    }

    /** The id that the authority has for this place, if it holds it. */
    Optional<String> id(GoldPlace place);

    /** The code of the country of what has this id. */
    String country(String id);

    /** The code of the country of this name. */
    Optional<String> countryOfName(String name);
}
