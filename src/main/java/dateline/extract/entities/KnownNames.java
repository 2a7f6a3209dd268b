package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.authority.Body;
import dateline.authority.City;
import dateline.authority.Country;
import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of a sentence that the authority lists know: countries and their adjectives, cities, public bodies, outlets, parties. */
final class KnownNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LONGEST = 6; // words of the longest name in the lists

    private final Authority authority;
    private final NameTypes types;
    private final Set<String> groups = Lexicon.words("entities/groups");

    KnownNames(Authority authority, NameTypes types) {
        this.authority = authority;
        this.types = types;
    }

    /** Leftmost and longest first, not overlapping. */
    List<Name> in(ParsedSentence sentence) {
        List<Name> found = new ArrayList<>();
        int size = sentence.tokens().size();
        for (int first = 0; first < size; first++) {
            if (!mayOpen(sentence.token(first))) continue;
            for (int last = Math.min(size, first + LONGEST) - 1; last >= first; last--) {
                Optional<Name> name = known(new Phrase(sentence, first, last));
                if (name.isPresent()) {
                    found.add(name.get());
                    first = last;
                    break;
                }
            }
        }
        return found;
    }

    /** Whether the words only say what sort: "Shi'ite", "an Israeli". */
    boolean isOnlyAdjective(Phrase phrase) {
        String text = phrase.text();
        return groups.contains(text) || authority.countryOfAdjective(text).isPresent();
    }

    private static boolean mayOpen(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0))
                && (token.isNoun() || token.tag().startsWith("JJ") || token.isPartOfName());
    }

    private Optional<Name> known(Phrase phrase) {
        String text = phrase.text();
        boolean adjectival = isAdjectival(phrase);
        Optional<Country> country = authority.country(text);
        Optional<Country> adjective = authority.countryOfAdjective(text);
        if (adjective.isPresent() && (adjectival || country.isEmpty()))
            return adjectival ? Optional.of(adjective(phrase, adjective.get())) : asNoun(phrase, text);
        if (country.isPresent())
            return Optional.of(name(
                    phrase,
                    type(country.get()),
                    country.get().name(),
                    country.get().code()));
        if (authority.countryOfPeople(text).isPresent() || groups.contains(text)) return asNoun(phrase, text);
        Optional<Body> body = authority.body(text);
        if (body.isPresent()) return Optional.of(body(phrase, body.get()));
        if (types.isMedia(text) && isNamed(phrase)) return Optional.of(name(phrase, EntityType.NEWS_MEDIA, text, ""));
        if (types.isParty(text) && isNamed(phrase)) return Optional.of(name(phrase, EntityType.PARTY, text, ""));
        return city(phrase, text);
    }

    private static Name adjective(Phrase phrase, Country country) {
        return new Name(phrase, type(country), Mention.Kind.ADJECTIVE, country.name(), country.code(), true);
    }

    /** A country that is no more is a place of its time, no country of today. */
    private static EntityType type(Country country) {
        return country.code().isEmpty() ? EntityType.PLACE : EntityType.COUNTRY;
    }

    /** "Palestinians seek", "the French": a people. "an Israeli", "in Russian" name nobody. */
    private Optional<Name> asNoun(Phrase phrase, String text) {
        Token last = phrase.tokens().getLast();
        boolean plural = last.tag().equals("NNPS") || last.tag().equals("NNS");
        if (!plural && !text.endsWith("s") && !text.contains(" ")) return Optional.empty();
        String country = authority.countryOfPeople(text).map(Country::code).orElse("");
        return Optional.of(new Name(phrase, EntityType.GROUP, Mention.Kind.NAME, text, country, true));
    }

    private Name body(Phrase phrase, Body body) {
        return name(phrase, types.ofBody(body.kind()), body.name(), body.country());
    }

    private Optional<Name> city(Phrase phrase, String text) {
        List<City> cities = authority.cities(text);
        if (cities.isEmpty() && isAllCapitals(text)) cities = authority.cities(inSmallLetters(text));
        if (cities.isEmpty() || !isNamed(phrase) || !phrase.head().isNoun() || isPartOfLongerName(phrase))
            return Optional.empty();
        String country = cities.size() == 1 ? cities.getFirst().country() : "";
        return Optional.of(
                name(phrase, EntityType.CITY, cities.getFirst().names().getFirst(), country));
    }

    /** "CAIRO" before a dash, but no acronym. */
    private static boolean isAllCapitals(String text) {
        return text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String inSmallLetters(String text) {
        return WORD.matcher(text)
                .replaceAll(word ->
                        word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isNamed(Phrase phrase) {
        return phrase.tokens().stream()
                .allMatch(token -> token.isProperNoun() || token.isPartOfName() || !token.isNoun());
    }

    /** "Sydney Carton", "Paris Hilton": a neighbour in capitals shares the noun phrase. */
    private static boolean isPartOfLongerName(Phrase phrase) {
        boolean marked = phrase.tokens().stream().anyMatch(token -> token.name().equals("LOCATION"));
        boolean following = phrase.after()
                .filter(next -> next.isProperNoun()
                        && phrase.holds(phrase.head().index())
                        && phrase.head().head() == next.index())
                .isPresent();
        boolean preceding = phrase.before()
                .filter(before -> before.isProperNoun() && !before.isPartOfName() && phrase.holds(before.head()))
                .isPresent();
        return !marked && (following || preceding);
    }

    private static boolean isAdjectival(Phrase phrase) {
        Token head = phrase.head();
        return head.is("amod", "compound") && head.head() > phrase.last()
                || head.tag().startsWith("JJ")
                        && phrase.after().filter(Token::isNoun).isPresent();
    }

    private static Name name(Phrase phrase, EntityType type, String name, String country) {
        return new Name(phrase, type, Mention.Kind.NAME, name, country, true);
    }
}
