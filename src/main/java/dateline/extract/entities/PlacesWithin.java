package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.authority.Gazetteer;
import dateline.extract.Lexicon;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the places within the names of organizations and buildings: "Lagos" of "Lagos Chamber of Commerce", "Orrin County"
 * of "Orrin County Jail", "Lindport" of "University of Lindport".
 */
final class PlacesWithin {
    private static final int LONGEST = 4; // words of the longest place name
    private static final Set<String> OF_A_PLACE =
            Set.of("university", "city", "town", "village", "port", "archdiocese", "diocese", "municipality", "county");
    private static final Set<String> COLLEGES = Set.of("university", "college", "street", "road", "avenue", "drive");
    private static final Set<String> NO_PART_OF_A_PLACE = Set.of(
            "area",
            "public",
            "regional",
            "central",
            "national",
            "international",
            "state",
            "federal",
            "metro",
            "general",
            "memorial",
            "community",
            "royal",
            "border",
            "high",
            "supreme",
            "criminal",
            "military",
            "air",
            "traffic",
            "highway",
            "transit",
            "railway",
            "judicial",
            "municipal",
            "world",
            "development",
            "security",
            "special",
            "joint",
            "integrated",
            "bank",
            "university",
            "institute",
            "religious",
            "capitol",
            "river",
            "private",
            "provincial");

    private final Authority authority;
    private final Gazetteer gazetteer;
    private final NameTypes types;
    private final Set<String> divisions = Lexicon.words("entities/place-heads");
    private final Set<String> civic = Lexicon.words("entities/civic-heads");

    PlacesWithin(Authority authority, Gazetteer gazetteer, NameTypes types) {
        this.authority = authority;
        this.gazetteer = gazetteer;
        this.types = types;
    }

    /** The places within these names, as names of their own. */
    List<Name> in(List<Name> names) {
        Set<String> places = new HashSet<>();
        for (Name name : names) if (isPlain(name)) places.add(name.phrase().text());
        List<Name> within = new ArrayList<>();
        for (Name name : names) {
            boolean holds = name.type().isOrganization() || name.type() == EntityType.FACILITY;
            if (!holds || name.kind() != Mention.Kind.NAME || name.phrase().length() < 2) continue;
            for (Name place : in(name.phrase(), places))
                if (names.stream().noneMatch(other -> other != name && isPlaceAt(other, place.phrase())))
                    within.add(place);
        }
        return within;
    }

    private boolean isPlain(Name name) {
        return name.kind() == Mention.Kind.NAME
                && name.type().isPlace()
                && name.type() != EntityType.FACILITY
                && name.phrase().tokens().stream().noneMatch(token -> types.isHead(token));
    }

    private static boolean isPlaceAt(Name name, Phrase phrase) {
        return name.type().isPlace()
                && name.phrase().sentence() == phrase.sentence()
                && name.phrase().overlaps(phrase);
    }

    private List<Name> in(Phrase whole, Set<String> places) {
        List<Name> found = new ArrayList<>();
        for (int first = whole.first(); first <= whole.last(); first++) {
            if (!isCapital(whole.sentence().token(first))) continue;
            int longest = Math.min(whole.last(), first + LONGEST - 1);
            for (int last = longest; last >= first; last--) {
                if (first == whole.first() && last == whole.last()) continue;
                Phrase part = new Phrase(whole.sentence(), first, last);
                if (!isNamed(part, whole, places)) continue;
                found.add(new Name(part, EntityType.PLACE, Mention.Kind.NAME, part.text(), "", true));
                first = last;
                break;
            }
        }
        return found;
    }

    private boolean isNamed(Phrase part, Phrase whole, Set<String> places) {
        String text = part.text();
        if (authority.country(text).isPresent()) return true;
        if (NO_PART_OF_A_PLACE.contains(lower(part.tokens().getLast()))) return false;
        return isDivision(part)
                || isAfterOf(part, whole)
                || !authority.cities(text).isEmpty()
                || !isBeforeCollege(part, whole)
                        && (places.contains(text) || gazetteer.has(text) || isBeforeCivicBody(part, whole));
    }

    /** "Orrin County", but not "Orrin State" of "Orrin State University". */
    private boolean isDivision(Phrase part) {
        return part.length() > 1
                && part.length() <= 3
                && divisions.contains(lower(part.tokens().getLast()))
                && part.tokens().stream().allMatch(PlacesWithin::isCapital);
    }

    /** "Columbia University" and "Dartmouth Street" are called after a place, but not there. */
    private static boolean isBeforeCollege(Phrase part, Phrase whole) {
        return part.last() < whole.last()
                && COLLEGES.contains(lower(whole.sentence().token(part.last() + 1)));
    }

    /** "Tellmark" of "Tellmark Police Department". */
    private boolean isBeforeCivicBody(Phrase part, Phrase whole) {
        if (part.first() != whole.first() || part.length() > 2 || part.last() == whole.last()) return false;
        if (!part.tokens().stream()
                .allMatch(token -> token.isProperNoun() && !NO_PART_OF_A_PLACE.contains(lower(token)))) return false;
        String rest = new Phrase(whole.sentence(), part.last() + 1, whole.last())
                .text()
                .toLowerCase(Locale.ROOT);
        return civic.stream().anyMatch(head -> rest.equals(head) || rest.startsWith(head + " "));
    }

    /** "Lindport" of "University of Lindport". */
    private static boolean isAfterOf(Phrase part, Phrase whole) {
        if (part.last() != whole.last() || part.first() - whole.first() != 2 || part.length() > 2) return false;
        return lower(whole.sentence().token(part.first() - 1)).equals("of")
                && OF_A_PLACE.contains(lower(whole.sentence().token(whole.first())));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
