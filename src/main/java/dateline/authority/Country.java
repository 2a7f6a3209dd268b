package dateline.authority;

import java.net.URI;
import java.util.List;

/**
 * A country, or one that is no more.
 *
 * @param code ISO 3166-1 alpha-2; empty for a country that is no more
 * @param names its names, the usual one first
 * @param adjectives "Israeli"; the usual one first, none where there is none
 * @param peoples "Israelis"
 * @param capitals names of the seat of its government, which often stand for the government; empty for a city state
 * @param links its IRIs at Wikidata and GeoNames
 */
public record Country(
        String code,
        List<String> names,
        List<String> adjectives,
        List<String> peoples,
        List<String> capitals,
        List<URI> links) {
    public Country {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        peoples = List.copyOf(peoples);
        capitals = List.copyOf(capitals);
        links = List.copyOf(links);
    }

    public String name() {
        return names.getFirst();
    }

    /** How its bodies are called: "Russian", else its name. */
    public String adjective() {
        return code.equals("US") ? "U.S." : adjectives.isEmpty() ? name() : adjectives.getFirst();
    }
}
