package dateline.authority;

import dateline.authority.Place.Kind;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * Towns, divisions of countries and countries, with where they lie. Asked by name; letter case, accents and full stops do
 * not count. Immutable.
 */
public final class Places {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[’'ʻ‘`.]");
    private static final Pattern SORT = Pattern.compile(
            "(?i)^(?:(?:state|province|republic|county|city) of )|,? (?:province|region|governorate|oblast|prefecture"
                    + "|department|republic|autonomous region|state|county|parish|borough|city|district|krai|f\\.?d\\.?)$");
    private static final Pattern SAINT = Pattern.compile("^(?:st|saint) ");

    private final Map<String, Set<Place>> byName = new HashMap<>();
    private final Map<String, Place> byId = new HashMap<>();
    private final Map<String, Place> divisions = new HashMap<>();

    private Places() {}

    /** The places that come with the program. Reading them takes some tenths of a second. */
    public static Places bundled(Authority authority) {
        Places places = new Places();
        Map<String, CSVRecord> cities = new HashMap<>();
        Lists.read("cities.csv", row -> row).forEach(row -> cities.put(row.get("geonames"), row));
        Map<String, URI> wikidata = new HashMap<>();
        Lists.read("place-links.csv", row -> row)
                .forEach(row -> wikidata.put(row.get("place"), Lists.wikidata(row.get("wikidata"))));
        Map<String, List<Place>> towns = new HashMap<>();
        for (Place place : Lists.read("places.csv", row -> place(row, wikidata))) {
            places.add(place, List.of(place.name()));
            if (place.kind().isTown())
                towns.computeIfAbsent(place.country(), any -> new ArrayList<>()).add(place);
            CSVRecord city = cities.get(place.id());
            if (city != null) places.call(place, Lists.names(city));
        }
        for (Country country : authority.countries())
            if (!country.code().isEmpty()) places.add(country(country, towns), country.names());
        Lists.read("place-names.csv", row -> row).forEach(row -> places.find(row.get("place"))
                .ifPresent(place -> places.call(place, Lists.list(row.get("otherNames")))));
        return places;
    }

    private static Place place(CSVRecord row, Map<String, URI> wikidata) {
        String country = row.get("country");
        String region = row.get("region");
        String geonames = row.get("geonames");
        String id = geonames.isEmpty() ? country + "." + region : geonames;
        List<URI> links = new ArrayList<>();
        if (wikidata.containsKey(id)) links.add(wikidata.get(id));
        if (!geonames.isEmpty()) links.add(Lists.geonames(geonames));
        return new Place(
                id,
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("name"),
                country,
                region,
                Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")),
                Long.parseLong(row.get("population")),
                links);
    }

    /** A country lies where its largest town lies. */
    private static Place country(Country country, Map<String, List<Place>> towns) {
        Optional<Place> largest = towns.getOrDefault(country.code(), List.of()).stream()
                .max((one, other) -> Long.compare(one.population(), other.population()));
        long population = towns.getOrDefault(country.code(), List.of()).stream()
                .mapToLong(Place::population)
                .sum();
        return new Place(
                country.code(),
                Kind.COUNTRY,
                country.name(),
                country.code(),
                "",
                largest.map(Place::latitude).orElse(0.0),
                largest.map(Place::longitude).orElse(0.0),
                population,
                country.links());
    }

    private void add(Place place, List<String> called) {
        byId.put(place.id(), place);
        if (place.kind() == Kind.REGION) divisions.put(place.country() + "." + place.region(), place);
        call(place, called);
    }

    private void call(Place place, List<String> called) {
        for (String name : called) {
            call(place, name);
            String bare = SORT.matcher(name).replaceAll("");
            if (!place.kind().isTown() && place.kind() != Kind.COUNTRY && place.kind() != Kind.COUNTY)
                call(place, bare);
        }
    }

    private void call(Place place, String name) {
        byName.computeIfAbsent(key(name), any -> new LinkedHashSet<>()).add(place);
    }

    private static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ');
        return SAINT.matcher(plain).replaceFirst("saint ");
    }

    /** All places of this name. */
    public List<Place> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), Set.of()));
    }

    /** The place of this {@link Place#id}. */
    public Optional<Place> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The country's division that a place lies in. */
    public Optional<Place> region(Place place) {
        return Optional.ofNullable(
                divisions.get(place.country() + "." + place.region().split("\\.")[0]));
    }
}
