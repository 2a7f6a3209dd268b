package dateline.extract.entities;

import dateline.extract.Entities;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import dateline.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds names that the engine marks in one sentence and misses in another, and what they are called for short: "Union" of
 * "Dockers' Union", a surname named in full elsewhere.
 */
final class RepeatedNames {
    private final Titles titles = new Titles();
    private final Genders genders = new Genders();

    List<Name> in(ParsedArticle article, List<Name> names) {
        Map<String, EntityType> types = types(names);
        Set<String> surnames = surnames(names);
        Set<Entities.Place> taken = new HashSet<>();
        for (Name name : names) take(name.phrase(), taken);
        List<Name> all = new ArrayList<>(names);
        all.addAll(whole(article, names, taken));
        for (ParsedSentence sentence : article.sentences()) {
            if (sentence.zone() == Zone.HEADLINE) continue;
            for (Token token : sentence.tokens()) {
                EntityType type = types.get(token.form());
                if (type == null || !isName(sentence, token, surnames) || !stands(sentence, token, taken)) continue;
                Phrase phrase = new Phrase(sentence, token.index(), token.index());
                all.add(new Name(phrase, type, Mention.Kind.NAME, token.form(), "", false));
            }
        }
        return all;
    }

    /** Of those whose given names are known for such. */
    private Set<String> surnames(List<Name> names) {
        return names.stream()
                .filter(name -> name.type() == EntityType.PERSON && genders.ofName(name.name()) != Gender.UNKNOWN)
                .map(name -> name.phrase().tokens().getLast().form())
                .collect(Collectors.toSet());
    }

    private static void take(Phrase phrase, Set<Entities.Place> taken) {
        for (Token token : phrase.tokens())
            taken.add(new Entities.Place(phrase.sentence().number(), token.index()));
    }

    /** Names of several words that stand elsewhere, word for word, where the engine marks none of them. */
    private static List<Name> whole(ParsedArticle article, List<Name> names, Set<Entities.Place> taken) {
        Map<String, List<Name>> byFirstWord = new HashMap<>();
        for (Name name : names)
            if (name.kind() == Mention.Kind.NAME && name.phrase().length() > 1)
                byFirstWord
                        .computeIfAbsent(name.phrase().tokens().getFirst().form(), any -> new ArrayList<>())
                        .add(name);
        List<Name> found = new ArrayList<>();
        for (ParsedSentence sentence : article.sentences())
            for (Token token : sentence.tokens())
                for (Name name : byFirstWord.getOrDefault(token.form(), List.of())) {
                    int last = token.index() + name.phrase().length() - 1;
                    if (last >= sentence.tokens().size()) continue;
                    Phrase phrase = new Phrase(sentence, token.index(), last);
                    if (!isSame(phrase, name.phrase()) || isTaken(phrase, taken)) continue;
                    found.add(new Name(phrase, name.type(), name.kind(), name.name(), name.country(), name.known()));
                    take(phrase, taken);
                }
        return found;
    }

    private static boolean isSame(Phrase one, Phrase other) {
        return one.text().equals(other.text());
    }

    private static boolean isTaken(Phrase phrase, Set<Entities.Place> taken) {
        return phrase.tokens().stream()
                .anyMatch(token ->
                        taken.contains(new Entities.Place(phrase.sentence().number(), token.index())));
    }

    /** By the words that they are repeated in: the last one, and of a person the first one, too. */
    private static Map<String, EntityType> types(List<Name> names) {
        Map<String, EntityType> types = new HashMap<>();
        for (Name name : names) {
            if (name.known() || name.kind() != Mention.Kind.NAME) continue;
            List<Token> tokens = name.phrase().tokens();
            boolean called = name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION;
            if (tokens.size() == 1 || called) types.putIfAbsent(tokens.getLast().form(), name.type());
        }
        for (Name name : names)
            if (name.type() == EntityType.PERSON && name.phrase().length() > 1)
                types.putIfAbsent(name.phrase().tokens().getFirst().form(), EntityType.PERSON);
        types.keySet().removeIf(word -> !Character.isUpperCase(word.charAt(0)) || word.length() < 2);
        types.keySet().removeIf(word -> word.length() < 3 && !word.matches("\\p{Lu}\\p{Ll}"));
        return types;
    }

    /** "Vane denied it", where the engine takes the surname for a vane. */
    private static boolean isName(ParsedSentence sentence, Token token, Set<String> surnames) {
        return token.isProperNoun()
                || isAcronym(token)
                || surnames.contains(token.form())
                        && token.tag().matches("NNS?")
                        && token.is("nsubj", "nsubj:pass", "nmod:poss")
                        && !sentence.hasChild(token, "det", "amod", "compound");
    }

    /** Alone, but for a title after it: "Union president Maria Tolland". */
    private boolean stands(ParsedSentence sentence, Token token, Set<Entities.Place> taken) {
        return !taken.contains(new Entities.Place(sentence.number(), token.index()))
                && isFree(sentence, token.index() - 1, taken)
                && isFree(sentence, token.index() + 1, taken);
    }

    /** "FTK-held ground", where the engine takes the letters for a common noun. */
    private static boolean isAcronym(Token token) {
        return token.tag().startsWith("NN") && token.form().matches("\\p{Lu}{3,}");
    }

    private boolean isFree(ParsedSentence sentence, int index, Set<Entities.Place> taken) {
        if (index < 0 || index >= sentence.tokens().size()) return true;
        Token neighbour = sentence.token(index);
        return !neighbour.isProperNoun()
                || titles.mayStandBeforeName(neighbour)
                || taken.contains(new Entities.Place(sentence.number(), index));
    }
}
