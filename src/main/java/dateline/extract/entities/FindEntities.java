package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.extract.Entities;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.model.OfficeHolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds whom and what an article speaks of: names joined into one entity per thing, and the words that denote each. No
 * entity for generic mentions ("an Israeli prime minister"), and none for what is never named.
 */
public final class FindEntities {
    private static final Set<String> HEADS_OF_STATE = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emperor",
            "emir",
            "sultan",
            "leader",
            "taoiseach");

    private final RecogniseNames names;
    private final NationalBodies bodies;
    private final ReadMetonyms metonyms;
    private final JoinNames joinNames = new JoinNames();
    private final Genders genders = new Genders();
    private final FindOffices findOffices;
    private final ReadTitle readTitle = new ReadTitle(new Titles());

    public FindEntities(Authority authority) {
        findOffices = new FindOffices(authority);
        names = new RecogniseNames(authority);
        bodies = new NationalBodies(authority, new NameTypes());
        metonyms = new ReadMetonyms(authority);
    }

    public Entities find(ParsedArticle article) {
        List<Name> complete = names.names(article);
        List<Name> whole = new ArrayList<>();
        for (ParsedSentence sentence : article.sentences())
            whole.addAll(metonyms.in(sentence, bodies.in(sentence, of(sentence, complete))));
        Drafts drafts = joinNames.join(whole);
        genders.tell(article, drafts);
        references(article, drafts).in(article, drafts);
        return drafts.entities();
    }

    private static List<Name> of(ParsedSentence sentence, List<Name> names) {
        return names.stream()
                .filter(name -> name.phrase().sentence() == sentence)
                .toList();
    }

    /** What refers back leans on who holds which office, and that on who is named. */
    private ResolveReferences references(ParsedArticle article, Drafts drafts) {
        Entities named = drafts.entities();
        Map<String, Draft> byId = drafts.byId();
        List<OfficeHolding> offices = findOffices.find(article, named);
        Set<Draft> headsOfState = offices.stream()
                .filter(office -> HEADS_OF_STATE.contains(office.title().toLowerCase(Locale.ROOT)))
                .map(OfficeHolding::holder)
                .filter(byId::containsKey)
                .map(byId::get)
                .collect(Collectors.toSet());
        return new ResolveReferences(List.of(
                new OfficeNominals(named, byId, offices, readTitle),
                new BodyNominals(),
                new PluralNominals(headsOfState)));
    }
}
