package dateline.extract.entities;

import dateline.extract.Lexicon;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says which country or organization "it" and "its" are: the subject of the clause above, or of the sentence before where
 * "it" does what only somebody does. Most of what "it" refers to has no name; in doubt nothing.
 */
final class ThingPronouns implements PronounRule {
    private static final Set<String> WORDS = Set.of("it", "its", "itself");
    private static final Set<String> DONE_TO_THINGS = Set.of(
            "implementation",
            "adoption",
            "passage",
            "approval",
            "publication",
            "launch",
            "completion",
            "construction",
            "introduction",
            "content",
            "contents",
            "provision",
            "provisions",
            "effect",
            "effects",
            "impact",
            "cause",
            "value",
            "price",
            "cost",
            "size",
            "extent",
            "consequence",
            "consequences",
            "outcome",
            "result",
            "results",
            "name",
            "origin",
            "purpose",
            "author",
            "owner",
            "victim",
            "victims",
            "success",
            "failure",
            "importance");
    private static final Set<String> DONE_TO_BODIES =
            Set.of("found", "establish", "head", "lead", "chair", "disband", "dissolve", "headquarter", "ban");
    private static final Set<String> TAKING = Set.of(
            "capture",
            "seize",
            "occupy",
            "annex",
            "control",
            "govern",
            "rule",
            "hold",
            "administer",
            "describe",
            "call",
            "launch",
            "fire",
            "attack",
            "conquer",
            "claim",
            "build",
            "own",
            "lose",
            "win");

    private final Set<String> doings = Lexicon.words("entities/speaking-and-feeling");
    private final Titles titles = new Titles();

    @Override
    public Set<String> words() {
        return WORDS;
    }

    @Override
    public List<Draft> antecedent(ParsedSentence sentence, Token pronoun, Discourse discourse) {
        if (isEmptySubject(sentence, pronoun) || isDoneToThings(sentence, pronoun)) return List.of();
        Optional<Draft> inside = inSentence(sentence, pronoun, discourse);
        if (inside.isEmpty()) inside = onlyCountry(sentence, pronoun, discourse);
        if (inside.isEmpty()) inside = before(sentence, pronoun, discourse);
        return inside.map(List::of).orElse(List.of());
    }

    /** "it is likely that", "it rained", "it was Monday". */
    private static boolean isEmptySubject(ParsedSentence sentence, Token pronoun) {
        if (!pronoun.is("nsubj", "expl")) return pronoun.is("expl");
        return sentence.head(pronoun)
                .filter(over -> !over.isVerb()
                        || Set.of("seem", "appear", "rain", "snow", "happen", "take")
                                .contains(over.lemma())
                        || pronoun.relation().equals("nsubj:pass") && sentence.hasChild(over, "ccomp"))
                .isPresent();
    }

    private static boolean isDoneToThings(ParsedSentence sentence, Token pronoun) {
        return pronoun.tag().equals("PRP$")
                && sentence.head(pronoun)
                        .filter(noun -> DONE_TO_THINGS.contains(noun.form().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static Optional<Draft> inSentence(ParsedSentence sentence, Token pronoun, Discourse discourse) {
        Token below = pronoun;
        for (Token over : Clauses.above(sentence, pronoun)) {
            if (below.is("parataxis")) return Optional.empty();
            if (below.is("conj") && canBeIt(sentence, over, pronoun, discourse)) return one(sentence, over, discourse);
            Optional<Token> object = Clauses.controller(sentence, over, below);
            if (object.isPresent()) {
                return canBeIt(sentence, object.get(), pronoun, discourse)
                        ? one(sentence, object.get(), discourse)
                        : Optional.empty();
            }
            boolean ownArgument = below.equals(pronoun)
                    && !pronoun.tag().equals("PRP$")
                    && !pronoun.form().endsWith("self");
            Optional<Token> subject = Clauses.subject(sentence, over).filter(token -> !token.equals(pronoun));
            if (!ownArgument && subject.isPresent() && !sentence.isBelow(pronoun, subject.get())) {
                if (canBeIt(sentence, subject.get(), pronoun, discourse))
                    return one(sentence, subject.get(), discourse);
                if (isThing(sentence, subject.get(), discourse)) return Optional.empty();
            }
            below = over;
        }
        return Optional.empty();
    }

    /** A subject without a name: "its" may be its. */
    private static boolean isThing(ParsedSentence sentence, Token subject, Discourse discourse) {
        return subject.isNoun()
                && discourse.denotedBy(sentence, subject).isEmpty()
                && !subject.tag().endsWith("S");
    }

    private static boolean canBeIt(ParsedSentence sentence, Token token, Token pronoun, Discourse discourse) {
        Set<Draft> denoted = discourse.denotedBy(sentence, token);
        return denoted.size() == 1
                && sentence.children(token, "conj").stream()
                        .noneMatch(other -> other.index() < pronoun.index()
                                && !discourse.denotedBy(sentence, other).isEmpty())
                && Discourse.canBeIt(denoted.iterator().next());
    }

    private static Optional<Draft> one(ParsedSentence sentence, Token token, Discourse discourse) {
        return discourse.denotedBy(sentence, token).stream().findFirst();
    }

    /** "sovereignty over land that it captured": the one country spoken of, if only by its adjective. */
    private static Optional<Draft> onlyCountry(ParsedSentence sentence, Token pronoun, Discourse discourse) {
        boolean takes = pronoun.is("nsubj")
                && sentence.head(pronoun)
                        .filter(verb -> TAKING.contains(verb.lemma()))
                        .isPresent();
        if (!takes) return Optional.empty();
        List<Draft> countries = sentence.tokens().subList(0, pronoun.index()).stream()
                .flatMap(token -> discourse.drafts().denotedBy(sentence, token).stream())
                .filter(draft -> draft.type() == EntityType.COUNTRY)
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
    }

    /** "Its chairwoman": only bodies have one. */
    private boolean isOfOffice(ParsedSentence sentence, Token pronoun) {
        return pronoun.tag().equals("PRP$")
                && sentence.head(pronoun).filter(titles::isOffice).isPresent();
    }

    /** "It said …" after "The ministry announced …". */
    private Optional<Draft> before(ParsedSentence sentence, Token pronoun, Discourse discourse) {
        boolean acts = pronoun.is("nsubj")
                && sentence.head(pronoun)
                        .filter(verb -> doings.contains(verb.lemma())
                                || pronoun.relation().equals("nsubj:pass") && DONE_TO_BODIES.contains(verb.lemma()))
                        .isPresent();
        if (!acts && !isOfOffice(sentence, pronoun) || sentence.number() == 1) return Optional.empty();
        ParsedSentence before = discourse.article().sentence(sentence.number() - 1);
        List<Draft> subjects = discourse.mentionsIn(before).stream()
                .filter(seen -> seen.prominence() == Discourse.Prominence.MAIN_SUBJECT)
                .flatMap(seen -> seen.drafts().stream())
                .distinct()
                .toList();
        return subjects.size() == 1 ? Optional.of(subjects.getFirst()).filter(Discourse::canBeIt) : Optional.empty();
    }
}
