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
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "across", "around", "into", "through", "throughout");
    private static final Set<String> COUNTRY_THINGS = Set.of(
            "election",
            "parliament",
            "government",
            "army",
            "economy",
            "border",
            "capital",
            "constitution",
            "coast",
            "territory",
            "population",
            "port",
            "suburb",
            "outskirts",
            "independence",
            "history");
    private static final int STRONG = 3; // a sign outweighs the class of some mentions

    private static final Set<String> LOCAL = Set.of(
            "police",
            "residents",
            "resident",
            "mayor",
            "area",
            "native",
            "city",
            "county",
            "schools",
            "suburb",
            "village",
            "town",
            "district",
            "province",
            "state",
            "region",
            "council");

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

    private static final Set<String> GOING =
            Set.of("fly", "travel", "visit", "trip", "flight", "drive", "journey", "flee", "sail");
    private static final Set<String> MINISTERS =
            Set.of("minister", "ministry", "ambassador", "embassy", "premier", "chancellor", "navy", "president-elect");

    private final Titles titles = new Titles();
    private final NameTypes types;
    private final Gazetteer gazetteer;

    NameVotes(Gazetteer gazetteer, NameTypes types) {
        this.gazetteer = gazetteer;
        this.types = types;
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
        if (gazetteer.has(name.name()) && (name.type() == EntityType.ORGANIZATION || isLocal(name.phrase())))
            votes.merge(EntityType.PLACE, 2 * STRONG, Integer::sum);
        if (isInBusiness(name.phrase())) votes.merge(EntityType.ORGANIZATION, STRONG * STRONG, Integer::sum);
        if (name.phrase().length() > 1) return;
        if (isAcronym(name)) votes.merge(EntityType.ORGANIZATION, 2 * STRONG, Integer::sum);
        if (isSurname(name, names)) votes.merge(EntityType.PERSON, STRONG * STRONG, Integer::sum);
        if (PlaceAdjectives.of(name.name()).stream().anyMatch(capitalised::contains))
            votes.merge(EntityType.PLACE, STRONG, Integer::sum);
        if (opensOrganization(name, names)) votes.merge(EntityType.ORGANIZATION, 2, Integer::sum);
        if (isCalledTown(name.phrase())) votes.merge(EntityType.CITY, STRONG * STRONG, Integer::sum);
        if (isGoal(name.phrase())) votes.merge(EntityType.PLACE, STRONG, Integer::sum);
        if (hasMinisters(name.phrase())) votes.merge(EntityType.COUNTRY, 2 * STRONG, Integer::sum);
        if (isWhere(name.phrase())) votes.merge(EntityType.PLACE, STRONG, Integer::sum);
        if (hasCountryThings(name.phrase())) votes.merge(EntityType.PLACE, STRONG, Integer::sum);
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

    /** "in Orrin", "Orrin police", "Orrin, Torvania": what stands so is mostly a town. */
    private boolean isLocal(Phrase phrase) {
        boolean where = phrase.before()
                .filter(word -> WHERE.contains(word.form().toLowerCase(Locale.ROOT)))
                .isPresent();
        return where
                || phrase.after().filter(word -> LOCAL.contains(word.form())).isPresent();
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

    private static boolean isWhere(Phrase phrase) {
        return phrase.sentence().children(phrase.head(), "case").stream()
                .anyMatch(word -> WHERE.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** "the village of Kell", "Orrin, a mountain town of 35,000". */
    private boolean isCalledTown(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        int of = phrase.first() - 1;
        if (of > 0 && sentence.token(of).form().equals("of") && isTown(sentence.token(of - 1))) return true;
        List<Token> tokens = sentence.tokens();
        int word = phrase.last() + 2;
        if (word >= tokens.size() || !tokens.get(word - 1).form().equals(",")) return false;
        if (!tokens.get(word).form().matches("an?|the")) return false;
        do word++;
        while (word < tokens.size() && tokens.get(word).tag().matches("JJ.?|HYPH|NN") && !isTown(tokens.get(word)));
        return word < tokens.size() && isTown(tokens.get(word));
    }

    private boolean isTown(Token noun) {
        return noun.tag().equals("NN")
                && types.byNoun(noun).filter(EntityType.CITY::equals).isPresent();
    }

    /** "flew to Orrin", "a visit to Drastia". */
    private static boolean isGoal(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        return sentence.children(phrase.head(), "case").stream()
                        .anyMatch(word -> word.form().equals("to"))
                && sentence.head(phrase.head())
                        .filter(going -> GOING.contains(going.lemma()))
                        .isPresent();
    }

    /** "Drastia's foreign minister": companies and people have none. */
    private static boolean hasMinisters(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        return phrase.head().is("nmod:poss")
                && sentence.head(phrase.head())
                        .filter(office -> MINISTERS.contains(office.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** "Lindport Mayor Joanna Reuss", "Rovers coach Bruno Haas". */
    private static EntityType ledBy(Token office) {
        return office.lemma().equalsIgnoreCase("mayor") ? EntityType.CITY : EntityType.ORGANIZATION;
    }

    /** "Krestonia's parliamentary election". */
    private static boolean hasCountryThings(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        return sentence.head(phrase.head())
                .filter(thing -> phrase.head().is("nmod:poss") && COUNTRY_THINGS.contains(thing.lemma()))
                .isPresent();
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
