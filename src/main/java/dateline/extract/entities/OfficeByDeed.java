package dateline.extract.entities;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.OfficeHolding.Tenure;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Jane Roe chairs the commission", "the coast guard, led by Jane Roe,", "Acme was founded by Jane Roe": what somebody does
 * with a body makes the office. Only what is said of the present; who founded a body stays its founder.
 */
final class OfficeByDeed implements OfficeRule {
    private static final Map<String, String> HEADING = Map.of(
            "head",
            "head",
            "chair",
            "chair",
            "direct",
            "director",
            "govern",
            "governor",
            "command",
            "commander",
            "lead",
            "leader");
    private static final Set<String> FOUNDING = Set.of("found", "co-found", "cofound", "establish");
    private static final Set<String> OVER = Set.of("subsequently", "previously", "formerly", "once", "until");
    private static final Set<String> UNSURE =
            Set.of("not", "n't", "would", "could", "might", "may", "never", "will", "should", "must", "can");

    @Override
    public Optional<Title> of(Phrase name, Entities entities) {
        Optional<Title> active = active(name, entities);
        return active.isPresent() ? active : passive(name, entities);
    }

    private static Optional<Title> active(Phrase name, Entities entities) {
        ParsedSentence sentence = name.sentence();
        Optional<Token> main = name.head().is("nsubj") ? sentence.head(name.head()) : Optional.empty();
        return main.filter(verb -> verb.isVerb() && !verb.tag().equals("VBN") && isSure(sentence, verb))
                .or(() -> relative(name))
                .flatMap(verb -> sentence.child(verb, "obj", "dobj")
                        .flatMap(object -> body(sentence, object, entities))
                        .filter(body -> !verb.lemma().equals("lead") || isPublic(body))
                        .flatMap(body -> title(verb, verb.tag(), isOver(sentence, verb), body)));
    }

    /** "Jane Roe, who founded Acme,". */
    private static Optional<Token> relative(Phrase name) {
        ParsedSentence sentence = name.sentence();
        return sentence.children(name.head(), "acl").stream()
                .filter(verb -> verb.isVerb() && isSure(sentence, verb))
                .filter(verb -> sentence.child(verb, "nsubj")
                        .filter(who -> who.lemma().equals("who"))
                        .isPresent())
                .findFirst();
    }

    private static Optional<Title> passive(Phrase name, Entities entities) {
        ParsedSentence sentence = name.sentence();
        Token agent = isApposed(name.head()) ? sentence.head(name.head()).orElse(name.head()) : name.head();
        boolean by = agent.is("obl", "nmod")
                && sentence.children(agent, "case").stream()
                        .anyMatch(word -> word.lemma().equals("by"));
        if (!by) return Optional.empty();
        Optional<Token> verb = sentence.head(agent)
                .filter(above -> above.tag().equals("VBN") || above.tag().equals("VBD"))
                .filter(above -> isSure(sentence, above));
        return verb.flatMap(deed -> {
            Optional<Token> auxiliary = sentence.child(deed, "aux:pass", "auxpass");
            Optional<Token> done = auxiliary.isPresent()
                    ? subject(sentence, deed)
                    : Optional.of(deed).filter(any -> any.is("acl")).flatMap(sentence::head);
            String tense = auxiliary.map(Token::tag).orElse("VBZ"); // "led by" says that it is
            return done.flatMap(token -> body(sentence, token, entities))
                    .flatMap(body -> title(deed, tense, isOver(sentence, deed), body));
        });
    }

    /** Its own, or that of the verb that it is coordinated with. */
    private static Optional<Token> subject(ParsedSentence sentence, Token verb) {
        Optional<Token> own = sentence.child(verb, "nsubj:pass", "nsubjpass");
        if (own.isPresent() || !verb.is("conj")) return own;
        return sentence.head(verb).flatMap(first -> sentence.child(first, "nsubj:pass", "nsubjpass", "nsubj"));
    }

    /** "his brother Oren Vask". */
    private static boolean isApposed(Token head) {
        return head.is("appos", "dep", "flat");
    }

    private static Optional<Title> title(Token verb, String tense, boolean isOver, Entity body) {
        if (FOUNDING.contains(verb.lemma()))
            return Optional.of(new Title("founder", Optional.of(body.id()), Tenure.CURRENT));
        boolean now = tense.equals("VBZ") || tense.equals("VBP");
        return Optional.ofNullable(HEADING.get(verb.lemma()))
                .filter(office -> now || isOver)
                .map(office -> new Title(office, Optional.of(body.id()), now ? Tenure.CURRENT : Tenure.FORMER));
    }

    /** "was subsequently headed by", "led the party until May": what is past is told to be over. */
    private static boolean isOver(ParsedSentence sentence, Token verb) {
        return sentence.children(verb, "advmod", "obl", "nmod", "advcl").stream()
                .anyMatch(word -> OVER.contains(word.lemma())
                        || sentence.children(word, "case", "mark").stream()
                                .anyMatch(with -> with.lemma().equals("until")));
    }

    private static boolean isSure(ParsedSentence sentence, Token verb) {
        return sentence.children(verb).stream().noneMatch(word -> UNSURE.contains(word.lemma()));
    }

    private static Optional<Entity> body(ParsedSentence sentence, Token token, Entities entities) {
        return entities.oneDenotedBy(sentence, token)
                .filter(entity -> entity.type().isOrganization());
    }

    /** Who leads a club leads it on the field, or in the table. */
    private static boolean isPublic(Entity body) {
        return body.type() == EntityType.PARTY || body.type() == EntityType.GOVERNMENT_BODY;
    }
}
