package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.authority.Gazetteer;
import dateline.extract.Lexicon;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds all words of an article that name a place, whatever they do there. Of a school or a jail it gives the place in its
 * name alone, of "northeast Torvania" the land, of "Highway 12" and "Calif." the whole.
 */
final class FindPlaces {
    private static final Pattern PARTY = Pattern.compile("^\\p{Lu}{1,3}-(?=\\p{Lu}\\p{Ll})"); // "R-" of "R-Lindport"
    private static final Set<String> NUMBERED =
            Set.of("highway", "route", "interstate", "road", "hwy", "hwy.", "autobahn");
    private static final Pattern COMPASS = Pattern.compile(
            "(?:north|south|east|west|central|metro|greater|inner|downtown)(?:east|west|ern|eastern|western)?");
    private static final int LONGEST_ADJECTIVE = 2; // words: "Latin Americans"

    private final Authority authority;
    private final Gazetteer gazetteer;
    private final PlacesWithin within;
    private final Set<String> institutions = Lexicon.words("entities/institution-heads");
    private final Set<String> adjectives = Lexicon.words("entities/regional-adjectives");
    private final Set<String> abbreviations = Lexicon.words("entities/state-abbreviations");

    FindPlaces(Authority authority, Gazetteer gazetteer, PlacesWithin within) {
        this.authority = authority;
        this.gazetteer = gazetteer;
        this.within = within;
    }

    /** @param names of the whole article */
    List<Span> in(ParsedArticle article, List<Name> names) {
        List<Phrase> found = new ArrayList<>();
        for (Name name : within.in(names)) found.add(name.phrase());
        for (Name name : names) if (namesPlace(name)) found.add(withNumber(withoutCompass(name.phrase())));
        for (ParsedSentence sentence : article.sentences())
            for (Phrase adjective : adjectives(sentence)) {
                found.removeIf(other -> other.sentence() == sentence && adjective.covers(other));
                if (found.stream().noneMatch(other -> other.sentence() == sentence && other.overlaps(adjective)))
                    found.add(adjective);
            }
        TreeSet<Span> places = new TreeSet<>();
        for (Phrase phrase : found) places.add(span(phrase, article.article().text()));
        return List.copyOf(places);
    }

    /** "Latin American": says what sort, and names nothing. */
    boolean isAdjective(Phrase phrase) {
        return adjectives.contains(phrase.text());
    }

    private boolean namesPlace(Name name) {
        if (name.type() == EntityType.GROUP) return !name.country().isEmpty();
        if (!name.type().isPlace()) return false;
        return name.kind() != Mention.Kind.NAME
                || name.phrase().length() == 1
                || !institutions.contains(lower(name.phrase().tokens().getLast()));
    }

    /** "Torvania" of "northeast Torvania", unless a town is called so. */
    private Phrase withoutCompass(Phrase phrase) {
        if (phrase.length() < 2
                || !COMPASS.matcher(lower(phrase.tokens().getFirst())).matches()) return phrase;
        Phrase rest = new Phrase(phrase.sentence(), phrase.first() + 1, phrase.last());
        return !isListed(phrase.text()) && isListed(rest.text()) ? rest : phrase;
    }

    private boolean isListed(String name) {
        return authority.country(name).isPresent() || !authority.cities(name).isEmpty() || gazetteer.has(name);
    }

    private static Phrase withNumber(Phrase phrase) {
        Optional<Token> number = phrase.after().filter(next -> next.form().matches("\\d+[A-Z]?"));
        return number.isPresent() && NUMBERED.contains(lower(phrase.tokens().getLast()))
                ? new Phrase(phrase.sentence(), phrase.first(), phrase.last() + 1)
                : phrase;
    }

    private List<Phrase> adjectives(ParsedSentence sentence) {
        List<Phrase> found = new ArrayList<>();
        for (int first = 0; first < sentence.tokens().size(); first++)
            for (int length = LONGEST_ADJECTIVE; length > 0; length--) {
                if (first + length > sentence.tokens().size()) continue;
                Phrase phrase = new Phrase(sentence, first, first + length - 1);
                if (!adjectives.contains(phrase.text())) continue;
                found.add(phrase);
                first += length - 1;
                break;
            }
        return found;
    }

    private Span span(Phrase phrase, String text) {
        Span span = phrase.span();
        Matcher party = PARTY.matcher(span.of(text));
        Span named = party.find() ? new Span(span.begin() + party.end(), span.end()) : span;
        boolean abbreviated = named.end() < text.length()
                && text.charAt(named.end()) == '.'
                && abbreviations.contains(named.of(text) + ".");
        return abbreviated ? new Span(named.begin(), named.end() + 1) : named;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
