package dateline.authority;

import java.net.URI;
import java.util.List;

/**
 * A capital or another large city.
 *
 * @param country the code of its country
 * @param capital whether the government of its country sits there
 */
public record City(List<String> names, String country, boolean capital, List<URI> links) {
    public City {
        names = List.copyOf(names);
        links = List.copyOf(links);
    }
}
