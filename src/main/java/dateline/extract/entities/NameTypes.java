package dateline.extract.entities;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what sort of thing a name names, by the words it is made of and those beside it. */
final class NameTypes {
    private static final Set<String> APPOSED = Set.of(
            "firm",
            "charity",
            "operator",
            "maker",
            "retailer",
            "lender",
            "agency",
            "insurer",
            "carrier",
            "startup",
            "giant",
            "band");

    private final Map<String, String> bodyHeads = Lexicon.pairs("entities/body-heads");
    private final Map<String, String> organizationHeads = Lexicon.pairs("entities/organization-heads");
    private final Set<String> media = Lexicon.words("entities/media");
    private final Set<String> parties = Lexicon.words("entities/parties");
    private final Set<String> landforms = Lexicon.words("entities/landform-heads");
    private final Set<String> facilities = Lexicon.words("entities/facility-heads");
    private final Set<String> places = Lexicon.words("entities/place-heads");
    private final Set<String> cities = Lexicon.words("entities/city-heads");
    private final Set<String> generic = Lexicon.words("entities/generic-names");

    /** What kind of public body these words name: "ministry" for "Foreign Ministry" and for "Ministry of Trade". */
    Optional<String> bodyKind(Phrase phrase) {
        String text = lower(phrase.text());
        for (String head : bodyHeads.keySet())
            if (text.equals(head) || text.endsWith(" " + head) || text.startsWith(head + " of "))
                return Optional.ofNullable(bodyHeads.get(head));
        return Optional.empty();
    }

    /** "the Committee": capitals alone make no name. */
    boolean isGeneric(Phrase phrase) {
        return phrase.length() == 1 && generic.contains(lower(phrase.text()));
    }

    /** Whether the word shows what sort of organization, building or landscape its name names. */
    boolean isHead(Token token) {
        String word = lower(token.form());
        return generic.contains(word)
                || bodyHeads.containsKey(word)
                || organizationHeads.containsKey(word)
                || facilities.contains(word);
    }

    boolean isMedia(String name) {
        return media.contains(name);
    }

    boolean isParty(String name) {
        return parties.contains(name);
    }

    /** The type of what the engine calls an organization. */
    EntityType ofOrganization(Phrase phrase) {
        String text = phrase.text();
        if (isMedia(text)) return EntityType.NEWS_MEDIA;
        if (isParty(text)
                || isInPolitics(phrase)
                || phrase.after().filter(next -> next.lemma().equals("party")).isPresent()) return EntityType.PARTY;
        Optional<String> body = bodyKind(phrase);
        if (body.isPresent()) return ofBody(body.get());
        String last = lower(phrase.sentence().token(phrase.last()).form());
        return switch (organizationHeads.getOrDefault(last, "")) {
            case "party" -> EntityType.PARTY;
            case "media" -> EntityType.NEWS_MEDIA;
            default -> EntityType.ORGANIZATION;
        };
    }

    /** "the opposition Civic Union", "the ruling National Front". */
    private static boolean isInPolitics(Phrase phrase) {
        return phrase.before()
                .filter(word -> Set.of(
                                "opposition",
                                "ruling",
                                "governing",
                                "centre-right",
                                "center-right",
                                "centre-left",
                                "center-left",
                                "left-wing",
                                "right-wing",
                                "far-right",
                                "far-left",
                                "conservative",
                                "liberal",
                                "nationalist",
                                "populist",
                                "leftist",
                                "rightist")
                        .contains(lower(word.form())))
                .isPresent();
    }

    /** Armed forces are organizations; every other public body is a government body. */
    EntityType ofBody(String kind) {
        return switch (kind) {
            case "army" -> EntityType.ORGANIZATION;
            case "international" -> EntityType.ORGANIZATION;
            default -> EntityType.GOVERNMENT_BODY;
        };
    }

    /** The type that a longer name without a name class shows by its last or first word: "Halve Bridge", "Free Hills Front". */
    Optional<EntityType> byHead(Phrase phrase) {
        if (phrase.length() < 2) return Optional.empty();
        if (bodyKind(phrase).isPresent() || hasOrganizationHead(phrase)) return Optional.of(ofOrganization(phrase));
        EntityType type = ofLocation(phrase);
        return type == EntityType.PLACE || type == EntityType.CITY ? Optional.empty() : Optional.of(type);
    }

    /** The type that a common noun gives the name after it: "the aid group Open Roof", "the village of Drammel". */
    Optional<EntityType> byNoun(Token noun) {
        String word = lower(noun.lemma());
        if (cities.contains(word)) return Optional.of(EntityType.CITY);
        return switch (organizationHeads.getOrDefault(word, APPOSED.contains(word) ? "organization" : "")) {
            case "party" -> Optional.of(EntityType.PARTY);
            case "media" -> Optional.of(EntityType.NEWS_MEDIA);
            case "organization" -> Optional.of(EntityType.ORGANIZATION);
            default -> Optional.empty();
        };
    }

    /** Whether the last word shows the name to be an organization's. */
    boolean hasOrganizationHead(Phrase phrase) {
        return organizationHeads.containsKey(
                lower(phrase.sentence().token(phrase.last()).form()));
    }

    /** "Lowenburg Courier", which is no place. */
    boolean isCalledMedium(Phrase phrase) {
        String last = lower(phrase.sentence().token(phrase.last()).form());
        return phrase.length() > 1 && organizationHeads.getOrDefault(last, "").equals("media");
    }

    /** The type of what the engine calls a location and no list knows. */
    EntityType ofLocation(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        String first = lower(tokens.getFirst().form());
        String last = lower(tokens.getLast().form());
        boolean several = tokens.size() > 1;
        if (several && facilities.contains(last)) return EntityType.FACILITY;
        if (several && (landforms.contains(last) || landforms.contains(first))) return EntityType.LANDFORM;
        if (several && (cities.contains(last) || cities.contains(first))) return EntityType.CITY;
        if (several && places.contains(last)) return EntityType.PLACE;
        return isCalledCity(phrase) ? EntityType.CITY : EntityType.PLACE;
    }

    /** "the city of X", "the port city X", "X, a town in", "X's mayor". */
    private boolean isCalledCity(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        Token head = phrase.head();
        boolean below = sentence.head(head)
                .filter(over -> cities.contains(lower(over.lemma()))
                        || lower(over.lemma()).equals("mayor"))
                .filter(over -> head.is("appos", "compound")
                        || head.is("nmod")
                                && sentence.children(head, "case").stream().noneMatch(NameTypes::isWhere))
                .isPresent();
        return below
                || sentence.children(head, "appos", "compound", "nmod").stream()
                        .anyMatch(word -> cities.contains(lower(word.lemma())));
    }

    /** "towns in X" does not make X a town, "the town of X" does. */
    private static boolean isWhere(Token preposition) {
        return !preposition.form().equals("of") && !preposition.tag().equals("POS");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
