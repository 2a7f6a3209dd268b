package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.authority.Gazetteer;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names in an article's sentences, and how each is typed: by the authority lists first, then by the engine's
 * name classes, then by the words themselves ("Transport Ministry", "President Ilka Brandt").
 */
final class FindNames {
    /** Last words of what nobody is called, whatever stands before them. */
    private static final Set<String> POSTS = Set.of(
            "officer",
            "director",
            "manager",
            "minister",
            "president",
            "secretary",
            "chairman",
            "chairwoman",
            "executive",
            "adviser",
            "advisor",
            "controller",
            "commissioner",
            "ambassador");

    private static final Set<String> NOT_PERSONS = Set.of(
            "Cyclone",
            "Hurricane",
            "Typhoon",
            "Storm",
            "Operation",
            "Camp",
            "Fort",
            "Mount",
            "Lake",
            "Cape",
            "Project",
            "Typhoons",
            "Hurricanes",
            "HMS",
            "USS",
            "MV",
            "Team",
            "Saint-");

    private static final Set<String> DIRECTIONS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern");

    private static final Set<String> OWNERS = Set.of(
            "owner",
            "operator",
            "maker",
            "manufacturer",
            "publisher",
            "company",
            "firm",
            "contractor",
            "retailer",
            "developer",
            "supplier",
            "lender",
            "insurer",
            "carrier",
            "airline",
            "subsidiary",
            "parent");

    private final Titles titles = new Titles();
    private final NameTypes types = new NameTypes();
    private final NameRuns runs = new NameRuns(titles);
    private final Gazetteer gazetteer;
    private final KnownNames known;
    private final BracketedAcronyms acronyms = new BracketedAcronyms();
    private final PossessiveNames possessives = new PossessiveNames(types);

    FindNames(Authority authority, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.known = new KnownNames(authority, types);
    }

    /** In text order; names may be nested ("Russia" in "Russia's Foreign Ministry"), never crossing. */
    List<Name> in(ParsedSentence sentence) {
        List<Name> known = this.known.in(sentence);
        List<Name> found = new ArrayList<>();
        for (Phrase phrase : possessives.in(sentence)) found.add(name(phrase, types.ofOrganization(phrase), ""));
        for (NameRuns.Run run : runs.in(sentence)) {
            if (overlaps(run.phrase(), found) || isKnown(run, known)) continue;
            if (!this.known.isOnlyAdjective(run.phrase())) named(run, known).ifPresent(found::add);
        }
        for (Name name : known) if (!overlaps(name.phrase(), found)) found.add(name);
        found.addAll(unmarked(sentence, found));
        List<Name> all = acronyms.in(sentence, found);
        all.sort(Comparator.comparing((Name name) -> name.phrase().span()));
        return all;
    }

    private static boolean overlaps(Phrase phrase, List<Name> names) {
        return names.stream().anyMatch(name -> name.phrase().overlaps(phrase));
    }

    private static boolean isKnown(NameRuns.Run run, List<Name> known) {
        return known.stream().anyMatch(name -> name.phrase().covers(run.phrase()) && prevails(name, run));
    }

    /** "Jordan" as the engine's PERSON is somebody; "Russia" is the country whatever the engine says. */
    private static boolean prevails(Name known, NameRuns.Run run) {
        boolean somebody = run.nameClass().equals("PERSON")
                && known.type().isPlace()
                && run.phrase().before().filter(Token::isProperNoun).isPresent();
        return !somebody;
    }

    private Optional<Name> named(NameRuns.Run run, List<Name> known) {
        if (titles.isField(run.phrase()) && types.bodyKind(run.phrase()).isEmpty())
            return Optional.empty(); // "Labor" of "Labor Minister"
        if (isLandAndField(run.phrase(), known))
            return Optional.empty(); // "Philippine Defense" of "Philippine Defense Secretary"
        return switch (run.nameClass()) {
            case "PERSON" -> person(run.phrase());
            case "LOCATION" ->
                Optional.of(name(
                        run.phrase(),
                        types.isCalledMedium(run.phrase()) ? EntityType.NEWS_MEDIA : types.ofLocation(run.phrase()),
                        ""));
            case "ORGANIZATION" -> organization(run.phrase(), known);
            default -> Optional.empty(); // works, products, prizes: no entities of ours
        };
    }

    private boolean isLandAndField(Phrase phrase, List<Name> known) {
        return phrase.length() > 1
                && known.stream()
                        .anyMatch(name -> name.phrase().first() == phrase.first()
                                && name.phrase().last() < phrase.last()
                                && titles.isField(new Phrase(
                                        phrase.sentence(), name.phrase().last() + 1, phrase.last())));
    }

    private static Optional<Name> person(Phrase phrase) {
        Token first = phrase.sentence().token(phrase.first());
        if (NOT_PERSONS.contains(first.form())
                || phrase.before()
                        .filter(before -> NOT_PERSONS.contains(before.form()))
                        .isPresent()) return Optional.empty(); // "Cyclone Odile"
        boolean letters = phrase.tokens().stream()
                .anyMatch(token -> Character.isUpperCase(token.form().charAt(0))
                        && token.form().length() > 1);
        return letters ? Optional.of(name(phrase, EntityType.PERSON, "")) : Optional.empty();
    }

    /** The organization without the country before it, which is named beside: "Russian Foreign Ministry". */
    private Optional<Name> organization(Phrase phrase, List<Name> known) {
        Optional<Name> country = known.stream()
                .filter(name -> name.type() == EntityType.COUNTRY
                        && name.phrase().first() == phrase.first()
                        && name.phrase().last() < phrase.last())
                .findFirst();
        if (country.isEmpty()) return Optional.of(name(phrase, types.ofOrganization(phrase), ""));
        Phrase rest = new Phrase(phrase.sentence(), country.get().phrase().last() + 1, phrase.last());
        if (types.bodyKind(rest).isEmpty()) return Optional.of(name(phrase, types.ofOrganization(phrase), ""));
        return Optional.of(name(rest, types.ofOrganization(rest), country.get().country()));
    }

    /** What the engine left unmarked: capitalised bodies and people behind their titles. */
    private List<Name> unmarked(ParsedSentence sentence, List<Name> found) {
        List<Name> more = new ArrayList<>();
        if (sentence.zone() == Zone.HEADLINE) return more; // capitals say nothing there
        for (int first = 0; first < sentence.tokens().size(); first++) {
            if (!isFree(sentence, first, found)) continue;
            int last = first;
            while (last + 1 < sentence.tokens().size() && isFree(sentence, last + 1, found)) last++;
            behindTitles(new Phrase(sentence, first, last)).ifPresent(more::add);
            first = last;
        }
        return more;
    }

    private static boolean isFree(ParsedSentence sentence, int index, List<Name> found) {
        Token token = sentence.token(index);
        return token.isProperNoun()
                && Character.isUpperCase(token.form().charAt(0))
                && !NameRuns.isCalendarWord(token.form())
                && token.name().isEmpty()
                && found.stream().noneMatch(name -> name.phrase().holds(index));
    }

    private Optional<Name> behindTitles(Phrase phrase) {
        Optional<EntityType> type = types.byHead(phrase).or(() -> phrase.before()
                .filter(noun -> noun.tag().equals("NN") && noun.index() > 0)
                .flatMap(types::byNoun));
        if (type.isPresent()) return Optional.of(name(phrase, type.get(), ""));
        if (isOwner(phrase)) return Optional.of(name(phrase, EntityType.ORGANIZATION, ""));
        if (gazetteer.has(phrase.text()) && isWhere(phrase)) return Optional.of(name(phrase, EntityType.PLACE, ""));
        if (isPartOfCountry(phrase)) return Optional.of(name(phrase, EntityType.PLACE, ""));
        int from = phrase.first();
        boolean titled = false;
        while (from <= phrase.last()
                && titles.mayStandBeforeName(phrase.sentence().token(from))) {
            Token token = phrase.sentence().token(from);
            titled = titles.isOffice(token) || titles.isRank(token);
            from++;
        }
        if (!titled && from == phrase.first())
            titled = phrase.before()
                    .filter(before -> titles.isOffice(before) || titles.isRank(before))
                    .isPresent();
        if (!titled
                || from > phrase.last()
                || POSTS.contains(lower(phrase.sentence().token(phrase.last()))))
            return Optional.empty(); // "Chief Risk Officer"
        Phrase rest = new Phrase(phrase.sentence(), from, phrase.last());
        return types.hasOrganizationHead(rest) || types.bodyKind(rest).isPresent() ? Optional.empty() : person(rest);
    }

    /** "the ferry's owner, Blue Line, denied it". */
    private static boolean isOwner(Phrase phrase) {
        ParsedSentence sentence = phrase.sentence();
        int comma = phrase.first() - 1;
        return phrase.length() > 1
                && comma > 0
                && sentence.token(comma).form().equals(",")
                && OWNERS.contains(sentence.token(comma - 1).form())
                && phrase.after().filter(next -> next.form().matches("[,.]")).isPresent();
    }

    /** "in northern Tessaly", "Northern Tessaly was hit". */
    private static boolean isPartOfCountry(Phrase phrase) {
        return phrase.before().filter(word -> DIRECTIONS.contains(word.form())).isPresent()
                || phrase.length() > 1
                        && DIRECTIONS.contains(lower(phrase.sentence().token(phrase.first())));
    }

    private static boolean isWhere(Phrase phrase) {
        return phrase.before()
                .filter(word -> Set.of("in", "near", "from", "to", "at", "outside", "and", ",", "of")
                        .contains(word.form()))
                .isPresent();
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private static Name name(Phrase phrase, EntityType type, String country) {
        return new Name(phrase, type, Mention.Kind.NAME, phrase.text(), country, false);
    }
}
