package dateline.authority;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
    private final Map<String, List<OfficeHolder>> holders = new HashMap<>();
    private final List<Known> known;

    private Authority(
            List<Country> countries,
            List<City> cities,
            List<Leader> leaders,
            List<Body> bodies,
            List<OfficeHolder> holders,
            List<Known> things) {
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
        for (OfficeHolder holder : holders) add(this.holders, holder.country(), holder);
        List<Known> all = new ArrayList<>(things);
        for (Leader leader : leaders)
            if (!leader.links().isEmpty())
                all.add(new Known(Known.Sort.PERSON, leader.names(), leader.country(), leader.links()));
        for (Body body : bodies)
            if (!body.links().isEmpty())
                all.add(new Known(Known.Sort.ORGANIZATION, body.names(), body.country(), body.links()));
        known = List.copyOf(all);
    }

    private static <T> void add(Map<String, List<T>> map, String name, T value) {
        map.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    /** The lists that come with the program. Reading them takes some milliseconds. */
    public static Authority bundled() {
        List<Body> bodies = new ArrayList<>();
        bodies.addAll(Lists.read(
                "bodies.csv",
                row -> new Body(Lists.names(row), row.get("country"), row.get("kind"), "", List.<URI>of())));
        bodies.addAll(Lists.read(
                "organizations.csv",
                row -> new Body(Lists.names(row), "", "international", row.get("union"), Lists.links(row))));
        return new Authority(
                Lists.read(
                        "countries.csv",
                        row -> new Country(
                                row.get("code"),
                                Lists.names(row),
                                Lists.list(row.get("adjectives")),
                                Lists.list(row.get("peoples")),
                                Lists.list(row.get("capital")),
                                Lists.links(row))),
                Lists.read(
                        "cities.csv",
                        row -> new City(
                                Lists.names(row),
                                row.get("country"),
                                row.get("capital").equals("yes"),
                                Lists.links(row))),
                Lists.read("leaders.csv", row -> new Leader(Lists.names(row), row.get("country"), Lists.links(row))),
                bodies,
                Lists.read(
                        "holders.csv",
                        row -> new OfficeHolder(
                                row.get("name"),
                                row.get("country"),
                                OfficeKind.ofWords(row.get("office")),
                                Term.of(row.get("from"), row.get("to"), row.get("attested")),
                                Lists.links(row))),
                Lists.read(
                        "things.csv",
                        row -> new Known(
                                Known.Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT)),
                                Lists.names(row),
                                row.get("country"),
                                Lists.links(row))));
    }

    public List<Country> countries() {
        return countries;
    }

    /** Persons and bodies that have an address at Wikidata. */
    public List<Known> known() {
        return known;
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

    /**
     * Who may have held an office of a country on a day: everybody of whom no list says otherwise ({@link Term#mayInclude}),
     * those of {@link OfficeKind#LEADER} under that kind alone. Lists end in 2022 and are thin before 2010, except for
     * leaders; so nobody may mean that none is known.
     */
    public List<OfficeHolder> officeHolders(String country, OfficeKind kind, LocalDate day) {
        return holders.getOrDefault(country, List.of()).stream()
                .filter(holder -> holder.kind() == kind && holder.term().mayInclude(day))
                .toList();
    }

    /** All terms of office that the lists have of a country, by office and time. */
    public List<OfficeHolder> officeHolders(String country) {
        return List.copyOf(holders.getOrDefault(country, List.of()));
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
