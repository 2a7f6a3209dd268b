package dateline.authority;

import java.net.URI;
import java.util.List;

/**
 * A head of state or government.
 *
 * @param country the code of the country
 */
public record Leader(List<String> names, String country, List<URI> links) {
    public Leader {
        names = List.copyOf(names);
        links = List.copyOf(links);
    }
}
