package dateline.extract.entities;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The entities of one article in the making, and the words that denote them. */
final class Drafts {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Entities.Place, Set<Draft>> denoted =
            new TreeMap<>(Comparator.comparingInt(Entities.Place::sentence).thenComparingInt(Entities.Place::token));

    List<Draft> all() {
        return List.copyOf(drafts);
    }

    Draft open(Draft draft) {
        drafts.add(draft);
        return draft;
    }

    /** Notes that these words speak of the draft; words that already denote keep what they denote. */
    void mention(Draft draft, Phrase phrase, Mention.Kind kind) {
        draft.add(new Mention(phrase.sentence().number(), phrase.span(), kind, phrase.text()));
        for (Token token : phrase.tokens()) {
            Entities.Place place = new Entities.Place(phrase.sentence().number(), token.index());
            denoted.computeIfAbsent(place, any -> new LinkedHashSet<>(Set.of(draft)));
        }
    }

    /** Notes that these words speak of several: "both leaders". */
    void mentionAll(List<Draft> several, Phrase phrase, Mention.Kind kind) {
        for (Token token : phrase.tokens()) {
            Entities.Place place = new Entities.Place(phrase.sentence().number(), token.index());
            if (denoted.containsKey(place)) continue;
            denoted.put(place, new LinkedHashSet<>(several));
        }
        for (Draft draft : several)
            draft.add(new Mention(phrase.sentence().number(), phrase.span(), kind, phrase.text()));
    }

    Set<Draft> denotedBy(ParsedSentence sentence, Token token) {
        return denoted.getOrDefault(new Entities.Place(sentence.number(), token.index()), Set.of());
    }

    /** The drafts by the ids that {@link #entities} gives them, in order of first mention. */
    Map<String, Draft> byId() {
        List<Draft> ordered = drafts.stream()
                .filter(draft -> !draft.mentions().isEmpty())
                .sorted(Comparator.comparing(
                        draft -> draft.mentions().getFirst().span()))
                .toList();
        Map<String, Draft> byId = new LinkedHashMap<>();
        for (Draft draft : ordered) byId.put("e" + (byId.size() + 1), draft);
        return byId;
    }

    /** The entities in order of first mention, numbered. */
    Entities entities() {
        Map<Draft, String> ids = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        byId().forEach((id, draft) -> {
            ids.put(draft, id);
            entities.add(draft.entity(id));
        });
        Map<Entities.Place, List<String>> places = new LinkedHashMap<>();
        denoted.forEach((place, several) -> places.put(
                place, several.stream().filter(ids::containsKey).map(ids::get).toList()));
        return new Entities(entities, places);
    }
}
