package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.extract.Entities;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.OfficeHolding;
import dateline.model.OfficeHolding.Tenure;
import dateline.model.Sector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds who holds which office: "Norwegian Foreign Minister Anna Holm", "Oren Vask, the mayor of Port Alder,", "Jane Roe,
 * who heads the agency". An office whose holder is not named is none, and neither is a rank.
 */
public final class FindOffices {
    private static final double CONFIDENCE = 0.95;

    private final Titles titles = new Titles();
    private final List<OfficeRule> wordings; // one of them tells
    private final OfficeRule inClause; // "she is the director of Acme": the one wording of who is not named beside it
    private final List<OfficeRule> deeds; // each may tell of another office
    private static final Pattern WORD = Pattern.compile(" ");
    private static final int NEAR = 12; // words between a name and its office
    private static final Set<String> PRIVATE = Set.of(
            "union",
            "company",
            "firm",
            "club",
            "bank",
            "association",
            "federation",
            "foundation",
            "charity",
            "university",
            "school",
            "hospital",
            "league",
            "newspaper",
            "society",
            "orchestra",
            "airline");

    private final ReadActor readActor;

    public FindOffices(Authority authority) {
        readActor = new ReadActor(authority);
        ReadTitle readTitle = new ReadTitle(titles);
        inClause = new OfficeInClause(readTitle);
        wordings = List.of(new OfficeBeforeName(readTitle), new OfficeBesideName(readTitle), inClause);
        deeds = List.of(new OfficeByDeed(), new OfficeByAppointment(readTitle));
    }

    /** What one sentence says of one holder, by one rule. */
    private record Attested(Entity holder, Title title, Phrase name, String rule) {
        int sentence() {
            return name.sentence().number();
        }

        Attested of(String organization) {
            return new Attested(holder, title.of(organization), name, rule);
        }
    }

    public List<OfficeHolding> find(ParsedArticle article, Entities entities) {
        List<Attested> attested = new ArrayList<>();
        for (Entity person : entities.all()) {
            if (person.type() != EntityType.PERSON) continue;
            for (Mention mention : person.mentions())
                attested.addAll(attested(article.sentence(mention.sentence()), mention, person, entities));
        }
        return joined(attested, new BodyOfOffice(article, entities), entities);
    }

    private List<Attested> attested(ParsedSentence sentence, Mention mention, Entity person, Entities entities) {
        List<Token> words = sentence.within(mention.span());
        if (words.isEmpty()) return List.of();
        Phrase name = withRank(
                new Phrase(sentence, words.getFirst().index(), words.getLast().index()));
        List<Attested> found = new ArrayList<>();
        boolean named = mention.kind() == Mention.Kind.NAME;
        for (OfficeRule rule : named ? wordings : List.<OfficeRule>of(inClause))
            if (found.isEmpty()) attested(rule, name, person, entities).ifPresent(found::add);
        for (OfficeRule rule : deeds) attested(rule, name, person, entities).ifPresent(found::add);
        return found;
    }

    private static Optional<Attested> attested(OfficeRule rule, Phrase name, Entity person, Entities entities) {
        return rule.of(name, entities)
                .map(title -> new Attested(person, title, name, rule.getClass().getSimpleName()));
    }

    /** "Lt. Gen. Anna Holm": an office stands before the rank; "General" of "Attorney General" is none. */
    private Phrase withRank(Phrase name) {
        int first = name.first();
        while (first > 0
                && titles.isRank(name.sentence().token(first - 1))
                && titles.officeEndingAt(name.sentence(), first - 1).isEmpty()) first--;
        return new Phrase(name.sentence(), first, name.last());
    }

    private List<OfficeHolding> joined(List<Attested> attested, BodyOfOffice body, Entities entities) {
        Map<List<Object>, List<Attested>> byOffice = new LinkedHashMap<>();
        for (Attested one : attested) {
            boolean without = one.title().organization().isEmpty();
            if (without && isSaidFuller(one, attested)) continue;
            Attested whole =
                    without ? body.of(one.title(), one.name()).map(one::of).orElse(one) : one;
            byOffice.computeIfAbsent(key(whole), any -> new ArrayList<>()).add(whole);
        }
        List<OfficeHolding> offices = new ArrayList<>();
        byOffice.values().forEach(all -> offices.add(office("o" + (offices.size() + 1), all, entities)));
        return offices;
    }

    private OfficeHolding office(String id, List<Attested> all, Entities entities) {
        Attested first = all.getFirst();
        return new OfficeHolding(
                id,
                first.holder().id(),
                first.title().words(),
                first.title().organization(),
                first.title().tenure(),
                sector(first, entities),
                all.stream().map(Attested::sentence).distinct().sorted().toList(),
                first.rule(),
                CONFIDENCE);
    }

    /** Who presides over a chess club is not of the government, whatever presidents are elsewhere. */
    private Optional<Sector> sector(Attested attested, Entities entities) {
        Title title = attested.title();
        Optional<String> unnamed = title.organization().isPresent() ? Optional.empty() : unnamedBody(attested);
        boolean isPrivate = WORD.splitAsStream(
                                title.words().toLowerCase(Locale.ROOT).replace("central bank", ""))
                        .anyMatch(PRIVATE::contains)
                || unnamed.filter(PRIVATE::contains).isPresent()
                || title.organization()
                        .map(entities::entity)
                        .filter(body -> body.type() == EntityType.ORGANIZATION || body.type() == EntityType.NEWS_MEDIA)
                        .filter(body -> !readActor.sector(body.name()).equals(Optional.of(Sector.GOVERNMENT)))
                        .isPresent();
        return sectorByWords(title, unnamed, entities)
                .filter(sector -> !isPrivate || sector != Sector.GOVERNMENT && sector != Sector.ELITE);
    }

    /** "union" of "the union's president, Dana Vask", and of "president of the union". */
    private static Optional<String> unnamedBody(Attested attested) {
        ParsedSentence sentence = attested.name().sentence();
        String office = attested.title().words();
        String last = office.substring(office.lastIndexOf(' ') + 1);
        return sentence.tokens().stream()
                .filter(token -> token.form().equalsIgnoreCase(last))
                .filter(token -> Math.abs(token.index() - attested.name().first()) <= NEAR)
                .flatMap(token -> Stream.concat(
                        sentence.children(token, "nmod:poss").stream(),
                        sentence.children(token, "nmod").stream()
                                .filter(child -> sentence.children(child, "case").stream()
                                        .anyMatch(word -> word.lemma().equals("of")))))
                .filter(body -> body.tag().equals("NN"))
                .map(Token::lemma)
                .findFirst();
    }

    private Optional<Sector> sectorByWords(Title title, Optional<String> unnamed, Entities entities) {
        String former = title.tenure() == Tenure.FORMER ? "former " : "";
        String body = title.organization()
                .map(id -> entities.entity(id).name())
                .or(() -> unnamed)
                .map(name -> " of " + name)
                .orElse("");
        return readActor.sector(former + title.words() + body);
    }

    /** "President Holm" where another sentence says whose president. */
    private static boolean isSaidFuller(Attested one, List<Attested> attested) {
        return attested.stream()
                .anyMatch(other -> other.holder().equals(one.holder())
                        && other.title().words().equalsIgnoreCase(one.title().words())
                        && other.title().organization().isPresent());
    }

    private static List<Object> key(Attested one) {
        Tenure tenure = one.title().tenure();
        return List.of(
                one.holder().id(),
                one.title().words().toLowerCase(Locale.ROOT),
                one.title().organization(),
                tenure);
    }
}
