package dateline.bench.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who and what there is in the made-up archive: always the same people, countries, cities and outlets. */
record World(List<Country> countries, List<City> cities, List<Person> people, List<Outlet> outlets) {
    static final int COUNTRIES = 20;
    static final int CITIES = 40;
    static final int PEOPLE = 300;

    /** The last so many people have the names of the first, in other countries and offices. */
    static final int NAMESAKES = 10;

    static final int OUTLETS = 40;

    /** The first so many outlets are agencies, whose texts others print. */
    static final int AGENCIES = 4;

    private static final List<String> HEADS = List.of(
            "Bram", "Cor", "Dun", "Elm", "Fal", "Gor", "Hal", "Ist", "Jor", "Kest", "Lorn", "Mar", "Nol", "Orm", "Pell",
            "Quar", "Rost", "Sel", "Tam", "Veld");
    private static final List<String> TAILS = List.of(
            "ack", "ander", "berg", "by", "den", "eck", "field", "gate", "holm", "ik", "ling", "mere", "ost", "rick",
            "stad", "tor", "une", "vik", "wick", "yard");
    private static final List<String> FIRST = List.of(
            "Ada", "Bruno", "Clara", "Dario", "Edda", "Felix", "Greta", "Hugo", "Ines", "Jarek", "Karin", "Leo", "Mira",
            "Nils", "Olga", "Pavel", "Rosa", "Stefan", "Tilda", "Viktor");
    private static final List<String> TITLES = List.of(
            "President",
            "Prime Minister",
            "Foreign Minister",
            "Finance Minister",
            "Defence Minister",
            "Interior Minister",
            "Trade Minister",
            "Health Minister",
            "Opposition Leader",
            "Ambassador",
            "Police Chief",
            "Central Bank Governor",
            "Chief Prosecutor",
            "Union Leader",
            "Army Chief");
    private static final List<String> PAPERS =
            List.of("Courier", "Post", "Times", "Ledger", "Mirror", "Observer", "Gazette", "Herald", "Standard");

    record Country(String name) {}

    record City(String name, Country country) {}

    record Person(String name, String title, Country country) {}

    record Outlet(String name, boolean agency) {}

    static World make() {
        List<Country> countries = IntStream.range(0, COUNTRIES)
                .mapToObj(i -> new Country(HEADS.get(i) + "onia"))
                .toList();
        List<City> cities = IntStream.range(0, CITIES)
                .mapToObj(i -> new City(
                        (i < CITIES / 2 ? "" : "Port ")
                                + HEADS.get(i % HEADS.size())
                                + TAILS.get((i * 7 + 3) % TAILS.size()),
                        countries.get(i % COUNTRIES)))
                .toList();
        List<Outlet> outlets = IntStream.range(0, OUTLETS)
                .mapToObj(i -> i < AGENCIES
                        ? new Outlet(HEADS.get(i) + "wire", true)
                        : new Outlet(HEADS.get(i % HEADS.size()) + "ian " + PAPERS.get(i % PAPERS.size()), false))
                .toList();
        return new World(countries, cities, people(countries), outlets);
    }

    private static List<Person> people(List<Country> countries) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            int named = i < PEOPLE - NAMESAKES ? i : i - (PEOPLE - NAMESAKES);
            String name = FIRST.get((named * 3 + named / FIRST.size()) % FIRST.size())
                    + " "
                    + HEADS.get((named * 11 + 5) % HEADS.size())
                    + TAILS.get(named / HEADS.size() % TAILS.size());
            people.add(new Person(
                    name,
                    TITLES.get((i + i / COUNTRIES) % TITLES.size()),
                    countries.get((i + (named == i ? 0 : 7)) % COUNTRIES)));
        }
        return people;
    }
}
