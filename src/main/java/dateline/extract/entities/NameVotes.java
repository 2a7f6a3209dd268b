package dateline.extract.entities;

import dateline.authority.Gazetteer;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Zone;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives a name that engine and words type now so, now so, one type throughout the article. A place shows itself by "in",
 * by an adjective ("Torvanian") or a mayor; a person by a full name.
 */
final class NameVotes {
    private static final int STRONG = 3; // a sign outweighs the class of some mentions

    private static final Set<String> INDUSTRIES = Set.of(
            "metals",
            "mining",
            "lithium",
            "steel",
            "energy",
            "motors",
            "airlines",
            "airways",
            "foods",
            "pharma",
            "pharmaceuticals",
            "securities",
            "industries",
            "technologies",
            "holdings",
            "electronics",
            "shipping",
            "lines",
            "chemicals",
            "logistics",
            "insurance",
            "savings",
            "petroleum",
            "telecom",
            "aerospace",
            "biotech");
    private static final Set<String> OWNED = Set.of(
            "shareholder",
            "shareholders",
            "shares",
            "investors",
            "chairman",
            "chairwoman",
            "creditors",
            "subsidiary",
            "subsidiaries");

    private final Titles titles = new Titles();
    private final PlaceSigns places;
    private final Gazetteer gazetteer;

    NameVotes(Gazetteer gazetteer, NameTypes types) {
        this.gazetteer = gazetteer;
        places = new PlaceSigns(types);
    }

    List<Name> in(ParsedArticle article, List<Name> names) {
        Set<String> capitalised = new HashSet<>();
        for (ParsedSentence sentence : article.sentences())
            for (Token token : sentence.tokens())
                if (Character.isUpperCase(token.form().charAt(0))) capitalised.add(token.form());
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (Name name : names)
            if (isShort(name))
                votes.computeIfAbsent(name.phrase().text(), any -> new EnumMap<>(EntityType.class))
                        .merge(name.type(), STRONG * STRONG, Integer::sum);
        for (Name name : names)
            if (isOpen(name))
                count(
                        name,
                        names,
                        capitalised,
                        votes.computeIfAbsent(name.name(), any -> new EnumMap<>(EntityType.class)));
        return names.stream()
                .map(name ->
                        isOpen(name) ? as(name, winner(votes.getOrDefault(name.name(), Map.of()), name.type())) : name)
                .toList();
    }

    private static boolean isOpen(Name name) {
        return !name.known() && name.kind() == Mention.Kind.NAME;
    }

    /** What was found to be short for a longer name. */
    private static boolean isShort(Name name) {
        return name.kind() == Mention.Kind.NAME
                && name.type().isOrganization()
                && name.phrase().length() == 1
                && name.name().contains(" ");
    }

    private static Name as(Name name, EntityType type) {
        return new Name(name.phrase(), type, name.kind(), name.name(), name.country(), name.known());
    }

    private void count(Name name, List<Name> names, Set<String> capitalised, Map<EntityType, Integer> votes) {
        votes.merge(name.type(), name.phrase().sentence().zone() == Zone.HEADLINE ? 1 : 2, Integer::sum);
        if (name.type() == EntityType.PARTY || name.type() == EntityType.NEWS_MEDIA)
            votes.merge(name.type(), STRONG, Integer::sum);
        if (gazetteer.has(name.name()) && (name.type() == EntityType.ORGANIZATION || places.isLocal(name.phrase())))
            votes.merge(EntityType.PLACE, 2 * STRONG, Integer::sum);
        if (isInBusiness(name.phrase())) votes.merge(EntityType.ORGANIZATION, STRONG * STRONG, Integer::sum);
        if (name.phrase().length() > 1) return;
        if (isAcronym(name)) votes.merge(EntityType.ORGANIZATION, 2 * STRONG, Integer::sum);
        if (isSurname(name, names)) votes.merge(EntityType.PERSON, STRONG * STRONG, Integer::sum);
        if (PlaceAdjectives.of(name.name()).stream().anyMatch(capitalised::contains))
            votes.merge(EntityType.PLACE, STRONG, Integer::sum);
        if (opensOrganization(name, names)) votes.merge(EntityType.ORGANIZATION, 2, Integer::sum);
        if (places.isCalledTown(name.phrase())) votes.merge(EntityType.CITY, STRONG * STRONG, Integer::sum);
        if (places.isGoal(name.phrase())) votes.merge(EntityType.PLACE, STRONG, Integer::sum);
        if (places.hasMinisters(name.phrase())) votes.merge(EntityType.COUNTRY, 2 * STRONG, Integer::sum);
        if (PlaceSigns.isWhere(name.phrase())) votes.merge(EntityType.PLACE, STRONG, Integer::sum);
        if (PlaceSigns.hasCountryThings(name.phrase())) votes.merge(EntityType.PLACE, STRONG, Integer::sum);
        name.phrase()
                .after()
                .filter(titles::isOffice)
                .filter(any ->
                        name.phrase().before().filter(Token::isProperNoun).isEmpty())
                .ifPresent(office -> votes.merge(ledBy(office), STRONG, Integer::sum));
    }

    /** "LINDPORT —": the place that a report comes from, at its head. */
    private static boolean isDateline(Phrase phrase) {
        return phrase.first() == 0
                && phrase.after()
                        .filter(next -> !next.isVerb()
                                && !Character.isLetterOrDigit(next.form().charAt(0)))
                        .isPresent();
    }

    /** "YTRD" in a text that is not all in capitals. */
    private static boolean isAcronym(Name name) {
        return name.name().matches("\\p{Lu}{3,6}")
                && !isDateline(name.phrase())
                && name.phrase().sentence().tokens().stream()
                        .anyMatch(token -> token.isVerb()
                                && Character.isLowerCase(token.form().charAt(0)));
    }

    /** "Halden Lithium", "Halden shareholders", "Halden's chairman": towns and people have none. */
    private static boolean isInBusiness(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        if (phrase.length() > 1
                && INDUSTRIES.contains(sentence.token(phrase.last()).form().toLowerCase(Locale.ROOT))) return true;
        int next = phrase.last() + 1;
        if (next < sentence.tokens().size() && sentence.token(next).tag().equals("POS")) next++;
        return next < sentence.tokens().size()
                && OWNED.contains(sentence.token(next).form());
    }

    private static boolean isSurname(Name name, List<Name> names) {
        return names.stream()
                .anyMatch(other ->
                        other.type() == EntityType.PERSON && PersonNames.isShortFor(name.name(), other.name()));
    }

    /** "Corvane" beside "Corvane Mining". */
    private static boolean opensOrganization(Name name, List<Name> names) {
        return names.stream()
                .anyMatch(other ->
                        other.type() == EntityType.ORGANIZATION && other.name().startsWith(name.name() + " "));
    }

    /** "Lindport Mayor Joanna Reuss", "Rovers coach Bruno Haas". */
    private static EntityType ledBy(Token office) {
        return office.lemma().equalsIgnoreCase("mayor") ? EntityType.CITY : EntityType.ORGANIZATION;
    }

    private static EntityType winner(Map<EntityType, Integer> votes, EntityType own) {
        int places = votes.entrySet().stream()
                .filter(vote -> vote.getKey().isPlace())
                .mapToInt(Map.Entry::getValue)
                .sum();
        EntityType best = votes.entrySet().stream()
                .filter(vote -> !vote.getKey().isPlace())
                .max(Map.Entry.<EntityType, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(own);
        if (places == 0 || places < votes.getOrDefault(best, 0)) return best;
        return votes.entrySet().stream()
                .filter(vote -> vote.getKey().isPlace())
                .max(Comparator.comparingInt((Map.Entry<EntityType, Integer> vote) ->
                                vote.getKey() == EntityType.PLACE ? 0 : vote.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(own);
    }
}
