package dateline.rdf;

import java.net.URI;
import java.util.List;

/**
 * Something that an authority of the user's own describes.
 *
 * @param names the main one first; at least one
 * @param types the local names of its classes: "Person", "Concept"
 * @param links its own address and those of the same thing elsewhere; at least one
 */
public record NamedThing(List<String> names, List<String> types, List<URI> links) {
    public NamedThing {
        names = List.copyOf(names);
        types = List.copyOf(types);
        links = List.copyOf(links);
    }
}
