package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** "the two", "both leaders", "the two countries": the two of that sort named just before; "the leaders": the heads of state and government. */
final class PluralNominals implements NominalRule {
    private static final Set<String> PEOPLE = Set.of(
            "man",
            "woman",
            "leader",
            "president",
            "minister",
            "politician",
            "pair",
            "duo",
            "counterpart",
            "official",
            "diplomat",
            "side",
            "rival",
            "candidate",
            "premier");
    private static final Set<String> STATES =
            Set.of("country", "nation", "state", "government", "side", "capital", "neighbor", "neighbour", "ally");
    private static final int PAIR = 2;
    private static final int LOOK_BACK = 2; // sentences

    private final Set<Draft> headsOfState;

    /** @param headsOfState whom the article gives the office of a head of state or government */
    PluralNominals(Set<Draft> headsOfState) {
        this.headsOfState = Set.copyOf(headsOfState);
    }

    @Override
    public void in(ParsedSentence sentence, Discourse discourse) {
        for (Token token : sentence.tokens()) {
            List<Draft> meant = meant(sentence, token, discourse);
            if (meant.size() == PAIR)
                discourse.drafts().mentionAll(meant, phrase(sentence, token), Mention.Kind.NOMINAL);
        }
    }

    private List<Draft> meant(ParsedSentence sentence, Token token, Discourse discourse) {
        if (discourse.isQuoted(token)
                || !discourse.drafts().denotedBy(sentence, token).isEmpty()) return List.of();
        String word = token.lemma().toLowerCase(Locale.ROOT);
        if (isAlone(sentence, token)) return pair(sentence, token, discourse, Draft::isPerson);
        boolean counted = isCounted(sentence, token);
        if (token.tag().equals("NNS") && counted) {
            if (PEOPLE.contains(word)) {
                List<Draft> persons = pair(sentence, token, discourse, Draft::isPerson);
                if (!persons.isEmpty()) return persons;
            }
            if (STATES.contains(word))
                return pair(sentence, token, discourse, draft -> draft.type() == EntityType.COUNTRY);
        }
        if (word.equals("pair") && Nominals.isBareDefinite(sentence, token))
            return pair(sentence, token, discourse, Draft::isPerson);
        boolean leaders = word.equals("leader") && token.tag().equals("NNS");
        return leaders
                        && (counted || Nominals.isBareDefinite(sentence, token))
                        && !sentence.hasChild(token, "nmod", "acl")
                ? leadersSoFar(token, discourse)
                : List.of();
    }

    /** "the two met": a numeral that stands for a noun. */
    private static boolean isAlone(ParsedSentence sentence, Token token) {
        return token.tag().equals("CD")
                && token.lemma().equals("two")
                && sentence.hasChild(token, "det")
                && token.is("nsubj", "obj", "dobj", "nmod", "obl")
                && !sentence.hasChild(token, "nmod");
    }

    /** "the two leaders", "both leaders", without anything that says which. */
    private static boolean isCounted(ParsedSentence sentence, Token noun) {
        List<Token> before = sentence.children(noun).stream()
                .filter(child -> child.index() < noun.index())
                .toList();
        boolean two = before.stream()
                .anyMatch(child ->
                        child.form().equalsIgnoreCase("both") || child.form().equalsIgnoreCase("two"));
        return two
                && before.stream().allMatch(child -> child.is("det", "nummod", "case", "cc", "punct", "mark", "advmod"))
                && (before.stream().anyMatch(child -> child.form().equalsIgnoreCase("both"))
                        || Nominals.isDefinite(sentence, noun))
                && !sentence.hasChild(noun, "acl");
    }

    private static List<Draft> pair(ParsedSentence sentence, Token token, Discourse discourse, Predicate<Draft> sort) {
        List<Draft> here = named(sentence, Optional.of(token), discourse, sort);
        if (here.size() == PAIR) return here;
        if (here.size() > PAIR) return List.of();
        for (int back = 1; back <= LOOK_BACK && sentence.number() > back; back++) {
            List<Draft> there =
                    named(discourse.article().sentence(sentence.number() - back), Optional.empty(), discourse, sort);
            if (there.size() == PAIR) return there;
            if (there.size() > PAIR) return List.of();
        }
        return List.of();
    }

    private static List<Draft> named(
            ParsedSentence sentence, Optional<Token> before, Discourse discourse, Predicate<Draft> sort) {
        return discourse.mentionsIn(sentence).stream()
                .filter(seen ->
                        before.isEmpty() || seen.head().index() < before.get().index())
                .flatMap(seen -> seen.drafts().stream())
                .filter(sort)
                .distinct()
                .toList();
    }

    private List<Draft> leadersSoFar(Token token, Discourse discourse) {
        return discourse.drafts().all().stream()
                .filter(headsOfState::contains)
                .filter(draft -> draft.mentions().stream()
                        .anyMatch(mention -> mention.span().compareTo(token.span()) < 0))
                .toList();
    }

    private static Phrase phrase(ParsedSentence sentence, Token token) {
        int first = sentence.children(token, "det", "nummod").stream()
                .mapToInt(Token::index)
                .filter(index -> index < token.index())
                .min()
                .orElse(token.index());
        return new Phrase(sentence, first, token.index());
    }
}
