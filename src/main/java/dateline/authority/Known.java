package dateline.authority;

import java.net.URI;
import java.util.List;

/**
 * A person, a body or a place that a list knows by name.
 *
 * @param names the main one first
 * @param country the code of its country; empty where there is none, or several
 * @param links its IRIs; at least one
 */
public record Known(Sort sort, List<String> names, String country, List<URI> links) {
    public Known {
        if (names.isEmpty()) throw new IllegalArgumentException("something known has no name");
        if (links.isEmpty()) throw new IllegalArgumentException("%s has no address".formatted(names.getFirst()));
        names = List.copyOf(names);
        links = List.copyOf(links);
    }

    /** What may be called so. */
    public enum Sort {
        PERSON,
        /** A firm, a body of several countries, a team. */
        ORGANIZATION,
        /** A body of state: many countries have one of the same name. */
        GOVERNMENT,
        /** A party: many countries have one of the same name. */
        PARTY,
        MEDIA,
        PLACE,
        /** Of any sort: a list need not say. */
        ANY
    }

    public String name() {
        return names.getFirst();
    }
}
