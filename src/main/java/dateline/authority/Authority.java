package dateline.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The lists of {@code data/authority}, asked by name. Names are matched as written, letter case and accents included.
 * Immutable.
 */
public final class Authority {
    private final List<Country> countries;
    private final Map<String, Country> countryByName = new HashMap<>();
    private final Map<String, Country> countryByAdjective = new HashMap<>();
    private final Map<String, Country> countryByPeople = new HashMap<>();
    private final Map<String, Country> countryByCapital = new HashMap<>();
    private final Map<String, Country> countryByCode = new HashMap<>();
    private final Map<String, List<City>> cities = new HashMap<>();
    private final Map<String, List<Leader>> leaders = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();

    private Authority(List<Country> countries, List<City> cities, List<Leader> leaders, List<Body> bodies) {
        this.countries = List.copyOf(countries);
        for (Country country : countries) {
            country.names().forEach(name -> countryByName.put(name, country));
            country.adjectives().forEach(name -> countryByAdjective.put(name, country));
            country.peoples().forEach(name -> countryByPeople.put(name, country));
            country.capitals().forEach(name -> countryByCapital.put(name, country));
            if (!country.code().isEmpty()) countryByCode.put(country.code(), country);
        }
        for (City city : cities) for (String name : city.names()) add(this.cities, name, city);
        for (Leader leader : leaders) for (String name : leader.names()) add(this.leaders, name, leader);
        for (Body body : bodies) for (String name : body.names()) this.bodies.put(name, body);
    }

    private static <T> void add(Map<String, List<T>> map, String name, T value) {
        map.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    /** The lists that come with the program. Reading them takes some milliseconds. */
    public static Authority bundled() {
        List<Body> bodies = new ArrayList<>();
        bodies.addAll(read(
                "bodies.csv", row -> new Body(names(row), row.get("country"), row.get("kind"), "", List.<URI>of())));
        bodies.addAll(read(
                "organizations.csv", row -> new Body(names(row), "", "international", row.get("union"), links(row))));
        return new Authority(
                read(
                        "countries.csv",
                        row -> new Country(
                                row.get("code"),
                                names(row),
                                list(row.get("adjectives")),
                                list(row.get("peoples")),
                                list(row.get("capital")),
                                links(row))),
                read(
                        "cities.csv",
                        row -> new City(
                                names(row),
                                row.get("country"),
                                row.get("capital").equals("yes"),
                                links(row))),
                read("leaders.csv", row -> new Leader(names(row), row.get("country"), links(row))),
                bodies);
    }

    private static <T> List<T> read(String file, Function<CSVRecord, T> row) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Authority.class.getResourceAsStream("/authority/" + file)) {
            if (in == null) throw new IllegalStateException("the list authority/%s is missing".formatted(file));
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return format.parse(reader).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list authority/" + file, e);
        }
    }

    private static List<String> names(CSVRecord row) {
        return Stream.concat(Stream.of(row.get("name")), list(row.get("otherNames")).stream())
                .toList();
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static List<URI> links(CSVRecord row) {
        List<URI> links = new ArrayList<>();
        if (row.isMapped("wikidata") && !row.get("wikidata").isEmpty())
            links.add(URI.create("http://www.wikidata.org/entity/" + row.get("wikidata")));
        if (row.isMapped("geonames") && !row.get("geonames").isEmpty())
            links.add(URI.create("https://sws.geonames.org/%s/".formatted(row.get("geonames"))));
        return links;
    }

    public List<Country> countries() {
        return countries;
    }

    /** The country of this name: "Russia", "Russian Federation". */
    public Optional<Country> country(String name) {
        return Optional.ofNullable(countryByName.get(name));
    }

    /** The country of this ISO 3166-1 alpha-2 code. */
    public Optional<Country> countryOfCode(String code) {
        return Optional.ofNullable(countryByCode.get(code));
    }

    /** The country that "Israeli" belongs to. */
    public Optional<Country> countryOfAdjective(String adjective) {
        return Optional.ofNullable(countryByAdjective.get(adjective));
    }

    /** The country of "Israelis". */
    public Optional<Country> countryOfPeople(String people) {
        return Optional.ofNullable(countryByPeople.get(people));
    }

    /** The country whose government sits in the city of this name. */
    public Optional<Country> countryOfCapital(String city) {
        return Optional.ofNullable(countryByCapital.get(city));
    }

    /** The cities of this name. */
    public List<City> cities(String name) {
        return List.copyOf(cities.getOrDefault(name, List.of()));
    }

    /** The heads of state and government of this name. */
    public List<Leader> leaders(String name) {
        return List.copyOf(leaders.getOrDefault(name, List.of()));
    }

    /** The public bodies of this kind that a country has by a name of their own. */
    public List<Body> bodies(String country, String kind) {
        return bodies.values().stream()
                .filter(body -> body.country().equals(country) && body.kind().equals(kind))
                .distinct()
                .toList();
    }

    /** The public body of this name: "Knesset", "European Union", "EU". */
    public Optional<Body> body(String name) {
        return Optional.ofNullable(bodies.get(name));
    }
}
