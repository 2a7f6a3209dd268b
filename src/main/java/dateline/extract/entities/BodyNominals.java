package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** "the ministry", "the company", "the city": the only one of its sort that the article has named so far. */
final class BodyNominals implements NominalRule {
    private static final Map<String, Predicate<Draft>> SORTS = Map.ofEntries(
            Map.entry("party", ofType(EntityType.PARTY)),
            Map.entry("newspaper", ofType(EntityType.NEWS_MEDIA)),
            Map.entry("broadcaster", ofType(EntityType.NEWS_MEDIA)),
            Map.entry("company", ofType(EntityType.ORGANIZATION)),
            Map.entry("firm", ofType(EntityType.ORGANIZATION)),
            Map.entry("club", ofType(EntityType.ORGANIZATION)),
            Map.entry("organization", ofType(EntityType.ORGANIZATION)),
            Map.entry("organisation", ofType(EntityType.ORGANIZATION)));
    private static final Set<String> NEARBY = Set.of("country", "city", "town");
    private static final Set<String> HEADS = Set.of(
            "ministry",
            "government",
            "parliament",
            "court",
            "council",
            "commission",
            "committee",
            "agency",
            "department",
            "senate",
            "assembly",
            "congress",
            "army",
            "navy",
            "military",
            "police",
            "embassy",
            "bank",
            "university",
            "college",
            "school",
            "union",
            "institute",
            "association",
            "federation",
            "foundation",
            "airline",
            "hospital",
            "airport",
            "church",
            "museum",
            "league",
            "board",
            "bureau",
            "authority",
            "academy",
            "laboratory");

    @Override
    public void in(ParsedSentence sentence, Discourse discourse) {
        for (Token noun : sentence.tokens()) {
            if (!mayRefer(sentence, noun, discourse)) continue;
            meant(sentence, noun, discourse)
                    .ifPresent(draft ->
                            discourse.drafts().mention(draft, Nominals.phrase(sentence, noun), Mention.Kind.NOMINAL));
        }
    }

    private static boolean mayRefer(ParsedSentence sentence, Token noun, Discourse discourse) {
        return noun.tag().equals("NN")
                && discourse.drafts().denotedBy(sentence, noun).isEmpty()
                && Nominals.isBareDefinite(sentence, noun)
                && !sentence.hasChild(noun, "acl", "nmod")
                && !Nominals.standsBesideName(sentence, noun, discourse);
    }

    private static Optional<Draft> meant(ParsedSentence sentence, Token noun, Discourse discourse) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        if (NEARBY.contains(word)) return nearby(sentence, noun, word, discourse);
        if (HEADS.contains(word) && isAlsoUnnamed(word, noun, discourse)) return Optional.empty();
        Predicate<Draft> sort = SORTS.getOrDefault(word, draft -> HEADS.contains(word) && isCalled(draft, word));
        List<Draft> before = before(noun, discourse, sort);
        if (before.size() <= 1) return only(before);
        Optional<Draft> near = only(near(sentence, noun, before));
        Optional<Draft> called = calledSo(noun, discourse).filter(before::contains);
        return called.isEmpty()
                        || near.filter(draft -> isSubject(draft, noun, discourse))
                                .isPresent()
                ? near
                : called;
    }

    /** Whether one of the sort was told of that bears no name: "the central bank" before "the bank". */
    private static boolean isAlsoUnnamed(String word, Token noun, Discourse discourse) {
        for (ParsedSentence sentence : discourse.article().sentences())
            for (Token other : sentence.tokens()) {
                if (other.span().compareTo(noun.span()) >= 0) return false;
                if (other.tag().equals("NN")
                        && other.lemma().equals(word)
                        && !other.is("appos", "compound", "nmod:poss")
                        && !sentence.hasChild(other, "cop", "appos")
                        && sentence.hasChild(other, "amod", "compound", "nmod:poss")
                        && discourse.drafts().denotedBy(sentence, other).isEmpty()) return true;
            }
        return false;
    }

    /** What the same word was the last time: "the club" stays the club though it plays against another. */
    private static Optional<Draft> calledSo(Token noun, Discourse discourse) {
        Draft last = null;
        Span at = null;
        for (Draft draft : discourse.drafts().all())
            for (Mention mention : draft.mentions())
                if (mention.kind() == Mention.Kind.NOMINAL
                        && mention.span().compareTo(noun.span()) < 0
                        && (at == null || at.compareTo(mention.span()) < 0)
                        && discourse.article().text(mention.span()).endsWith(" " + noun.form())) {
                    last = draft;
                    at = mention.span();
                }
        return Optional.ofNullable(last);
    }

    /** Whether the last sentence that names it before the noun is about it. */
    private static boolean isSubject(Draft draft, Token noun, Discourse discourse) {
        return draft.mentions().stream()
                .filter(mention -> mention.span().compareTo(noun.span()) < 0)
                .reduce((first, second) -> second)
                .filter(mention -> discourse.article().sentence(mention.sentence()).within(mention.span()).stream()
                        .anyMatch(token -> token.is("nsubj")))
                .isPresent();
    }

    /** Those of this sentence; where there is none, those of the one before. */
    private static List<Draft> near(ParsedSentence sentence, Token noun, List<Draft> drafts) {
        List<Draft> here = within(sentence.number(), noun, drafts);
        return here.isEmpty() ? within(sentence.number() - 1, noun, drafts) : here;
    }

    private static List<Draft> within(int sentence, Token noun, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.mentions().stream()
                        .anyMatch(mention ->
                                mention.sentence() == sentence && mention.span().compareTo(noun.span()) < 0))
                .toList();
    }

    /** The only country, or city, that this sentence has named; where it has none, the only one of the sentence before. */
    private static Optional<Draft> nearby(ParsedSentence sentence, Token noun, String word, Discourse discourse) {
        EntityType type = word.equals("country") ? EntityType.COUNTRY : EntityType.CITY;
        return only(near(
                sentence,
                noun,
                discourse.drafts().all().stream()
                        .filter(draft -> draft.type() == type)
                        .toList()));
    }

    private static List<Draft> before(Token noun, Discourse discourse, Predicate<Draft> sort) {
        return discourse.drafts().all().stream()
                .filter(sort)
                .filter(draft -> draft.mentions().stream()
                        .anyMatch(mention -> mention.span().compareTo(noun.span()) < 0))
                .toList();
    }

    private static Optional<Draft> only(List<Draft> drafts) {
        return drafts.size() == 1 ? Optional.of(drafts.getFirst()) : Optional.empty();
    }

    /** "Foreign Ministry", "Ministry of Trade". */
    private static boolean isCalled(Draft draft, String word) {
        return draft.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith(" " + word) || name.startsWith(word + " of "));
    }

    private static Predicate<Draft> ofType(EntityType type) {
        return draft -> draft.type() == type;
    }
}
