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

/**
 * Finds names that the engine marks in one sentence and misses in another, and what they are called for short: "Union" of
 * "Dockers' Union", a surname named in full elsewhere.
 */
final class RepeatedNames {
    private final Titles titles = new Titles();

    List<Name> in(ParsedArticle article, List<Name> names) {
        Map<String, EntityType> types = types(names);
        Set<Entities.Place> taken = new HashSet<>();
        for (Name name : names)
            for (Token token : name.phrase().tokens())
                taken.add(new Entities.Place(name.phrase().sentence().number(), token.index()));
        List<Name> all = new ArrayList<>(names);
        for (ParsedSentence sentence : article.sentences()) {
            if (sentence.zone() == Zone.HEADLINE) continue;
            for (Token token : sentence.tokens()) {
                EntityType type = types.get(token.form());
                if (type == null || !stands(sentence, token, taken)) continue;
                Phrase phrase = new Phrase(sentence, token.index(), token.index());
                all.add(new Name(phrase, type, Mention.Kind.NAME, token.form(), "", false));
            }
        }
        return all;
    }

    /** By the words that they are repeated in. */
    private static Map<String, EntityType> types(List<Name> names) {
        Map<String, EntityType> types = new HashMap<>();
        for (Name name : names) {
            if (name.known() || name.kind() != Mention.Kind.NAME) continue;
            List<Token> tokens = name.phrase().tokens();
            boolean called = name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION;
            if (tokens.size() == 1 || called) types.putIfAbsent(tokens.getLast().form(), name.type());
        }
        types.keySet().removeIf(word -> !Character.isUpperCase(word.charAt(0)) || word.length() < 3);
        return types;
    }

    /** Alone, but for a title after it: "Union president Maria Tolland". */
    private boolean stands(ParsedSentence sentence, Token token, Set<Entities.Place> taken) {
        return token.isProperNoun()
                && !taken.contains(new Entities.Place(sentence.number(), token.index()))
                && isFree(sentence, token.index() - 1, taken)
                && isFree(sentence, token.index() + 1, taken);
    }

    private boolean isFree(ParsedSentence sentence, int index, Set<Entities.Place> taken) {
        if (index < 0 || index >= sentence.tokens().size()) return true;
        Token neighbour = sentence.token(index);
        return !neighbour.isProperNoun()
                || titles.mayStandBeforeName(neighbour)
                || taken.contains(new Entities.Place(sentence.number(), index));
    }
}
