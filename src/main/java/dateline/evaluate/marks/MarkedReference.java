package dateline.evaluate.marks;

import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pronoun or a common noun that stands for something named.
 *
 * @param span the words: "she", "both leaders"
 * @param pronoun whether it is a pronoun
 * @param names for each thing it stands for the passages that name it; at least one
 */
public record MarkedReference(Span span, boolean pronoun, List<List<Span>> names) {
    public MarkedReference {
        names = names.stream().map(List::copyOf).toList();
    }

    /** What pronouns and common nouns stand for in an article's facts, where that is named. */
    public static List<MarkedReference> in(ArticleFacts facts) {
        Map<Mention, List<List<Span>>> names = new LinkedHashMap<>();
        for (Entity entity : facts.entities()) {
            List<Span> ofEntity = entity.mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .map(Mention::span)
                    .toList();
            if (ofEntity.isEmpty()) continue;
            for (Mention mention : entity.mentions())
                if (mention.kind() == Mention.Kind.PRONOUN || mention.kind() == Mention.Kind.NOMINAL)
                    names.computeIfAbsent(mention, any -> new ArrayList<>()).add(ofEntity);
        }
        return names.entrySet().stream()
                .map(entry -> new MarkedReference(
                        entry.getKey().span(), entry.getKey().kind() == Mention.Kind.PRONOUN, entry.getValue()))
                .toList();
    }
}
