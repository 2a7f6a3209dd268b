package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says who "they" are: several named together just before, or a people; in doubt nobody. */
final class PluralPronouns implements PronounRule {
    private static final Set<String> WORDS = Set.of("they", "them", "their", "themselves");

    private final UnnamedPersons unnamed = new UnnamedPersons();

    @Override
    public Set<String> words() {
        return WORDS;
    }

    @Override
    public List<Draft> antecedent(ParsedSentence sentence, Token pronoun, Discourse discourse) {
        if (discourse.isQuoted(pronoun)) return List.of();
        List<Draft> above = subjectAbove(sentence, pronoun, discourse);
        if (!above.isEmpty()) return isPlural(above) ? above : List.of();
        List<Draft> together = namedTogether(sentence, pronoun, discourse);
        if (!together.isEmpty() || sentence.number() == 1) return together;
        if (hasPluralNoun(sentence, pronoun)) return List.of();
        ParsedSentence before = discourse.article().sentence(sentence.number() - 1);
        return Clauses.main(before)
                .flatMap(verb -> Clauses.subject(before, verb))
                .map(subject -> discourse.coordinated(before, subject))
                .filter(PluralPronouns::isPlural)
                .orElse(List.of());
    }

    private static boolean isPlural(List<Draft> drafts) {
        return drafts.size() > 1 || drafts.size() == 1 && drafts.getFirst().type() == EntityType.GROUP;
    }

    /** What the nearest subject above denotes, where it is plural; a plural noun without a name blocks the way. */
    private static List<Draft> subjectAbove(ParsedSentence sentence, Token pronoun, Discourse discourse) {
        Token below = pronoun;
        for (Token over : Clauses.above(sentence, pronoun)) {
            boolean ownArgument = below.equals(pronoun) && pronoun.tag().equals("PRP");
            Optional<Token> subject = Clauses.subject(sentence, over).filter(token -> !token.equals(pronoun));
            if (!ownArgument && subject.isPresent() && !sentence.isBelow(pronoun, subject.get())) {
                List<Draft> denoted = discourse.coordinated(sentence, Clauses.antecedent(sentence, subject.get()));
                if (isPlural(denoted)) return denoted;
            }
            below = over;
        }
        return List.of();
    }

    /** "between Israel and Russia to prevent … between their forces": the only ones coordinated before it. */
    private List<Draft> namedTogether(ParsedSentence sentence, Token pronoun, Discourse discourse) {
        List<List<Draft>> pairs = sentence.tokens().subList(0, pronoun.index()).stream()
                .filter(token -> !token.is("conj") && sentence.hasChild(token, "conj"))
                .map(token -> discourse.coordinated(sentence, token))
                .filter(pair -> pair.size() > 1 && sameSort(pair))
                .distinct()
                .toList();
        return pairs.size() == 1 && !hasPluralNoun(sentence, pronoun) ? pairs.getFirst() : List.of();
    }

    private static boolean sameSort(List<Draft> pair) {
        return pair.stream()
                        .map(draft -> draft.isPerson() ? EntityType.PERSON : draft.type())
                        .distinct()
                        .count()
                == 1;
    }

    /** A plural noun without a name before the pronoun: "they" may be those. */
    private boolean hasPluralNoun(ParsedSentence sentence, Token pronoun) {
        return sentence.tokens().subList(0, pronoun.index()).stream()
                .anyMatch(token -> token.tag().equals("NNS")
                        && (token.is("nsubj") || token.is("obj", "dobj") && unnamed.isNamedSo(token)));
    }
}
