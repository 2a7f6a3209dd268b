package dateline.extract;

import dateline.model.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entities of an article, and which words denote them: names, "Israeli", "the ministry", "he", "the two".
 *
 * <p>A word denotes an entity when it lies in a mention of it. A word of a plural mention ("both leaders") denotes several.
 */
public final class Entities {
    private final Map<String, Entity> byId = new LinkedHashMap<>();
    private final Map<Place, List<String>> denoted;

    /** A word: the number of its sentence, and its index there. */
    public record Place(int sentence, int token) {}

    /**
     * @param entities in order of first mention
     * @param denoted for each word that denotes, the ids of what it denotes, in text order
     */
    public Entities(List<Entity> entities, Map<Place, List<String>> denoted) {
        for (Entity entity : entities) byId.put(entity.id(), entity);
        this.denoted = Map.copyOf(denoted);
    }

    public List<Entity> all() {
        return List.copyOf(byId.values());
    }

    public Entity entity(String id) {
        Entity found = byId.get(id);
        if (found == null) throw new IllegalArgumentException("no entity " + id);
        return found;
    }

    /** The ids of what this word denotes: none, one, or several for a plural. */
    public List<String> denotedBy(ParsedSentence sentence, Token token) {
        return denoted.getOrDefault(new Place(sentence.number(), token.index()), List.of());
    }

    /** The one entity that this word denotes; nothing where it denotes none or several. */
    public Optional<Entity> oneDenotedBy(ParsedSentence sentence, Token token) {
        List<String> ids = denotedBy(sentence, token);
        return ids.size() == 1 ? Optional.of(entity(ids.getFirst())) : Optional.empty();
    }

    /** What the phrase headed by this word and the phrases coordinated with it denote, in text order, each once. */
    public List<String> denotedByAll(ParsedSentence sentence, Token head) {
        return sentence.conjuncts(head).stream()
                .flatMap(token -> denotedBy(sentence, token).stream())
                .distinct()
                .toList();
    }
}
