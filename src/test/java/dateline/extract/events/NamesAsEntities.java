package dateline.extract.events;

import dateline.extract.Entities;
import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Entities for tests of rules, from a list of names and what they are: every word of a name denotes it, and so does its
 * last word alone.
 */
final class NamesAsEntities {
    private final Map<String, EntityType> types = new LinkedHashMap<>();
    private final Map<String, String> fullNames = new LinkedHashMap<>();

    /** Adds a name; other words for the same ("Tarvian") may follow. */
    NamesAsEntities and(EntityType type, String name, String... others) {
        types.put(name, type);
        fullNames.put(name, name);
        String[] words = name.split(" ");
        fullNames.putIfAbsent(words[words.length - 1], name);
        for (String other : others) fullNames.put(other, name);
        return this;
    }

    Entities in(ParsedArticle article) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        Map<Entities.Place, String> denoted = new HashMap<>();
        for (ParsedSentence sentence : article.sentences())
            for (Token token : sentence.tokens())
                for (Map.Entry<String, String> name : fullNames.entrySet())
                    if (startsHere(sentence, token, name.getKey().split(" ")))
                        mark(sentence, token, name, mentions, denoted);
        Map<String, String> ids = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        for (Map.Entry<String, List<Mention>> entry : mentions.entrySet()) {
            String id = "e" + (entities.size() + 1);
            ids.put(entry.getKey(), id);
            entities.add(new Entity(
                    id,
                    Objects.requireNonNull(types.get(entry.getKey())),
                    entry.getKey(),
                    Optional.empty(),
                    entry.getValue(),
                    List.of()));
        }
        Map<Entities.Place, List<String>> byWord = new HashMap<>();
        denoted.forEach((word, name) -> byWord.put(word, List.of(Objects.requireNonNull(ids.get(name)))));
        return new Entities(entities, byWord);
    }

    private static void mark(
            ParsedSentence sentence,
            Token token,
            Map.Entry<String, String> name,
            Map<String, List<Mention>> mentions,
            Map<Entities.Place, String> denoted) {
        int length = name.getKey().split(" ").length;
        if (denoted.containsKey(new Entities.Place(sentence.number(), token.index())) && length == 1) return;
        for (int index = token.index(); index < token.index() + length; index++)
            denoted.put(new Entities.Place(sentence.number(), index), name.getValue());
        mentions.computeIfAbsent(name.getValue(), key -> new ArrayList<>())
                .add(new Mention(sentence.number(), token.span(), Mention.Kind.NAME, token.form()));
    }

    private static boolean startsHere(ParsedSentence sentence, Token token, String[] words) {
        for (int index = 0; index < words.length; index++)
            if (token.index() + index >= sentence.tokens().size()
                    || !sentence.token(token.index() + index).form().equals(words[index])) return false;
        return true;
    }
}
