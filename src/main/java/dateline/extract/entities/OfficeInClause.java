package dateline.extract.entities;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.OfficeHolding.Tenure;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Jane Roe, who heads the coast guard," and "Jane Roe is the director of Acme". */
final class OfficeInClause implements OfficeRule {
    private static final Map<String, String> VERBS = Map.of(
            "head",
            "head",
            "lead",
            "leader",
            "chair",
            "chair",
            "direct",
            "director",
            "govern",
            "governor",
            "command",
            "commander",
            "preside",
            "president");
    private static final Set<String> HEDGES =
            Set.of("not", "n't", "would", "could", "might", "may", "never", "will", "should");

    private final ReadTitle readTitle;

    OfficeInClause(ReadTitle readTitle) {
        this.readTitle = readTitle;
    }

    @Override
    public Optional<Title> of(Phrase name, Entities entities) {
        Optional<Title> heads = heads(name, entities);
        return heads.isPresent() ? heads : is(name, entities);
    }

    private static Optional<Title> heads(Phrase name, Entities entities) {
        ParsedSentence sentence = name.sentence();
        return sentence.children(name.head(), "acl").stream()
                .filter(verb ->
                        VERBS.containsKey(verb.lemma()) && Set.of("VBZ", "VBP").contains(verb.tag()))
                .filter(verb -> sentence.child(verb, "nsubj")
                        .filter(who -> who.lemma().equals("who"))
                        .isPresent())
                .flatMap(verb -> sentence.child(verb, "obj", "dobj").stream()
                        .flatMap(object -> organization(sentence, object, entities).stream())
                        .map(id -> new Title(VERBS.getOrDefault(verb.lemma(), ""), Optional.of(id), Tenure.CURRENT)))
                .findFirst();
    }

    private Optional<Title> is(Phrase name, Entities entities) {
        ParsedSentence sentence = name.sentence();
        Token head = name.head();
        if (!head.is("nsubj")) return Optional.empty();
        return sentence.head(head)
                .filter(Token::isNoun)
                .filter(office -> sentence.child(office, "cop")
                        .filter(verb -> Set.of("VBZ", "VBP").contains(verb.tag()))
                        .isPresent())
                .filter(office -> sentence.children(office).stream().noneMatch(word -> HEDGES.contains(word.lemma())))
                .flatMap(office -> readTitle.endingAt(sentence, office, entities))
                .filter(title -> title.organization().isPresent());
    }

    private static Optional<String> organization(ParsedSentence sentence, Token object, Entities entities) {
        return entities.oneDenotedBy(sentence, object)
                .filter(entity -> entity.type().isOrganization())
                .map(Entity::id);
    }
}
