package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.authority.Body;
import dateline.authority.City;
import dateline.authority.Country;
import dateline.authority.Gazetteer;
import dateline.authority.Leader;
import dateline.extract.entities.Sectors.Entry;
import dateline.extract.entities.Sectors.Kind;
import dateline.model.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads from words like "former Norwegian foreign minister", "head of the Chadian police" or "US Senator Anna Holm" which
 * country somebody is of and what part of its society, as event data code actors. Some microseconds a reading. It knows
 * words, countries, cities, well-known bodies and heads of state, and no other person: "Foreign Minister Anna Holm" is a
 * government's, and of no country. Safe for use by several threads.
 */
public final class ReadActor {
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Set<String> OF = Set.of("of", "for", "at", "in", "from", "with", "within");
    private static final Set<String> OUTSIDE = Set.of("to", "against", "on", "by", "over", "and");
    private static final Set<String> FORMER =
            Set.of("former", "ex", "ex-", "retired", "ousted", "deposed", "late", "onetime");
    private static final Set<String> STATE = Set.of("state", "state-run", "official", "government");

    /** Whose former holders are an elite. */
    private static final Set<Sector> OF_STATE = Set.of(
            Sector.GOVERNMENT,
            Sector.LEGISLATURE,
            Sector.JUDICIARY,
            Sector.MILITARY,
            Sector.POLICE,
            Sector.INTELLIGENCE,
            Sector.PARTY);

    private static final int LONGEST_NAME =
            6; // words of "Organisation for Security and Co-operation in Europe" less one

    private final Authority authority;
    private final Sectors sectors = new Sectors();

    public ReadActor(Authority authority) {
        this.authority = authority;
    }

    /** Words that say a sector, or name a body, and where. */
    private record Match(int first, int last, Entry entry) {}

    /** Country and sector of the person, body or people that the words name. */
    public Actor read(String words) {
        return new Actor(country(plain(words)), sector(words));
    }

    /** The sector alone. */
    public Optional<Sector> sector(String words) {
        return COMMA.splitAsStream(plain(words))
                .flatMap(part -> sector(tokens(part)).stream())
                .findFirst();
    }

    private static String plain(String words) {
        return words.replace('’', '\'').strip();
    }

    /** Possessives and hyphens before "based" and "led" become words of their own; final points stay only in initials. */
    private static List<String> tokens(String words) {
        String split = words.replaceAll("(\\w)'s?(?=\\s|$)", "$1 's")
                .replaceAll("(?<=\\p{Ll}{2})\\.(?=\\s|$)", "")
                .replaceAll("-(based|led|backed)\\b", " $1")
                .replaceAll("(?i)\\bex-", "ex ");
        return List.of(WORDS.split(split.strip()));
    }

    private Optional<Sector> sector(List<String> tokens) {
        List<Match> matches = matches(tokens);
        int complement = complement(tokens);
        List<Match> head = matches.stream()
                .filter(match -> match.first() < complement && !isPartOfName(match, matches, tokens))
                .toList();
        List<Match> after = matches.stream()
                .filter(match -> match.first() > complement)
                .filter(match -> match.first() < outside(tokens, complement))
                .toList();
        if (head.isEmpty())
            return after.stream().findFirst().flatMap(match -> match.entry().sector());
        Match last = head.getLast();
        Optional<Sector> sector = last.entry().kind() == Kind.POST
                ? ofPost(head, after)
                : last.entry().sector();
        if (sector.isEmpty()) return Optional.empty();
        if (last.entry().kind() != Kind.BODY && isFormer(tokens) && OF_STATE.contains(sector.get()))
            return Optional.of(Sector.ELITE);
        boolean ofState = tokens.stream().anyMatch(token -> STATE.contains(token.toLowerCase(Locale.ROOT)));
        return sector.get() == Sector.MEDIA && last.entry().kind() == Kind.BODY && ofState
                ? Optional.of(Sector.GOVERNMENT)
                : sector;
    }

    /** "police chief", "governor's spokesman", "chairman of the company's board": what it is of tells, else it itself. */
    private static Optional<Sector> ofPost(List<Match> head, List<Match> after) {
        List<Match> before = head.subList(0, head.size() - 1).reversed();
        return firstSector(before, false)
                .or(() -> firstSector(after, false))
                .or(() -> head.getLast().entry().sector())
                .or(() -> firstSector(before, true))
                .or(() -> firstSector(after, true));
    }

    private static Optional<Sector> firstSector(List<Match> matches, boolean posts) {
        return matches.stream()
                .filter(match -> posts == (match.entry().kind() == Kind.POST))
                .flatMap(match -> match.entry().sector().stream())
                .findFirst();
    }

    private static boolean isFormer(List<String> tokens) {
        return tokens.stream().anyMatch(token -> FORMER.contains(token.toLowerCase(Locale.ROOT)));
    }

    /** "Bishop" of "Foreign Minister Anna Bishop": a capital after a capital that says nothing, after an office. */
    private static boolean isPartOfName(Match match, List<Match> matches, List<String> tokens) {
        int before = match.first() - 1;
        return match.first() == match.last()
                && isCapital(tokens.get(match.first()))
                && before > 0
                && isCapital(tokens.get(before))
                && matches.stream().noneMatch(other -> other.first() <= before && before <= other.last())
                && matches.stream().anyMatch(other -> other.last() == before - 1);
    }

    private static boolean isCapital(String token) {
        return Character.isUpperCase(token.charAt(0));
    }

    /** Where "of the police" begins; after the end where nothing such follows. */
    private static int complement(List<String> tokens) {
        for (int index = 1; index < tokens.size(); index++) {
            String token = tokens.get(index).toLowerCase(Locale.ROOT);
            if (OF.contains(token) || OUTSIDE.contains(token)) return index;
        }
        return tokens.size();
    }

    /** Where what the person is not of begins: "to Poland". */
    private static int outside(List<String> tokens, int from) {
        for (int index = Math.max(1, from); index < tokens.size(); index++)
            if (OUTSIDE.contains(tokens.get(index).toLowerCase(Locale.ROOT))) return index;
        return tokens.size();
    }

    /** The longest entries from the left. */
    private List<Match> matches(List<String> tokens) {
        List<Match> matches = new ArrayList<>();
        for (int first = 0; first < tokens.size(); ) {
            Optional<Match> match = longestFrom(tokens, first);
            match.ifPresent(matches::add);
            first = match.map(found -> found.last() + 1).orElse(first + 1);
        }
        return matches;
    }

    private Optional<Match> longestFrom(List<String> tokens, int first) {
        for (int last = Math.min(tokens.size(), first + LONGEST_NAME) - 1; last >= first; last--) {
            int end = last;
            String words = String.join(" ", tokens.subList(first, last + 1)).replace(" 's", "'s");
            Optional<Entry> entry = authority.body(words).flatMap(ReadActor::ofBody);
            if (entry.isEmpty() && last - first < Sectors.LONGEST) entry = sectors.of(words);
            if (entry.isPresent()) return entry.map(found -> new Match(first, end, found));
        }
        return Optional.empty();
    }

    private static Optional<Entry> ofBody(Body body) {
        Optional<Sector> sector =
                switch (body.kind()) {
                    case "parliament", "senate" -> Optional.of(Sector.LEGISLATURE);
                    case "court" -> Optional.of(Sector.JUDICIARY);
                    case "army" -> Optional.of(Sector.MILITARY);
                    case "police" -> Optional.of(Sector.POLICE);
                    case "intelligence" -> Optional.of(Sector.INTELLIGENCE);
                    case "international" -> Optional.empty();
                    default -> Optional.of(Sector.GOVERNMENT);
                };
        return sector.map(found -> new Entry(Kind.BODY, Optional.of(found)));
    }

    /** The first country, people, city, body or leader named; not one that follows "to". */
    private String country(String words) {
        List<String> tokens = tokens(words.replace(",", " "));
        int end = tokens.size();
        for (int index = 1; index < end; index++) if (tokens.get(index).equals("to")) end = index;
        for (int first = 0; first < end; first++)
            for (int last = Math.min(end, first + LONGEST_NAME) - 1; last >= first; last--) {
                String name = String.join(" ", tokens.subList(first, last + 1));
                Optional<String> country = countryOf(name);
                if (country.isEmpty() && mayBePlace(tokens, first)) country = city(name);
                if (country.isEmpty() && isPlace(tokens, first, last)) country = region(name);
                if (country.isPresent()) return country.get();
            }
        return "";
    }

    private Optional<String> countryOf(String name) {
        Optional<Body> body = authority.body(name);
        if (body.isPresent() && body.get().kind().equals("international"))
            return Optional.of(
                    switch (body.get().union()) {
                        case "EU" -> "EUR";
                        case "UN" -> "UNO";
                        default -> "IGO";
                    });
        return authority
                .country(name)
                .or(() -> authority.countryOfAdjective(name))
                .or(() -> authority.countryOfPeople(name))
                .map(Country::code)
                .or(() -> body.map(Body::country))
                .or(() -> authority.leaders(name).stream().map(Leader::country).findFirst())
                .filter(code -> !code.isEmpty())
                .map(ReadActor::alpha3);
    }

    /** "in Texas", "Texas governor", "Texas's governor": people are called after towns, so the words around must agree. */
    private boolean isPlace(List<String> tokens, int first, int last) {
        if (!isCapital(tokens.get(first)) || !isCapital(tokens.get(last)) || !mayBePlace(tokens, first)) return false;
        if (last + 1 == tokens.size()) return first > 1;
        if (first > 1) return true;
        String next = tokens.get(last + 1);
        return next.startsWith("'") || !isCapital(next) || sectors.of(next).isPresent();
    }

    /** At the beginning or after "of": not the end of a person's name. */
    private static boolean mayBePlace(List<String> tokens, int first) {
        return first < 2 || OF.contains(tokens.get(first - 1).toLowerCase(Locale.ROOT));
    }

    private static final class Regions {
        static final Gazetteer NAMED = Gazetteer.bundled(); // read only when a country is asked for
    }

    private static Optional<String> region(String name) {
        List<String> countries = Regions.NAMED.countries(name);
        return countries.size() == 1 ? Optional.of(alpha3(countries.getFirst())) : Optional.empty();
    }

    /** A capital before another city of its name; nothing where cities of several countries bear it. */
    private Optional<String> city(String name) {
        List<City> cities = authority.cities(name);
        return cities.stream()
                .filter(City::capital)
                .findFirst()
                .or(() -> cities.stream().map(City::country).distinct().count() == 1
                        ? Optional.of(cities.getFirst())
                        : Optional.empty())
                .map(City::country)
                .map(ReadActor::alpha3);
    }

    private static String alpha3(String alpha2) {
        if (alpha2.equals("XK")) return "XKX"; // in use, though ISO has not given it yet
        try {
            return Locale.of("", alpha2).getISO3Country();
        } catch (MissingResourceException unknown) {
            return "";
        }
    }
}
