package dateline.extract.events;

import dateline.extract.Entities;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.Entity;
import dateline.model.EntityType;
import java.util.Locale;
import java.util.Set;

/** Tells phrases that speak of people, named or not: "the villagers", "12 of them", "Brandt", "who". */
final class Persons {
    private static final Set<String> WHO = Set.of("who", "whom", "whose", "that");

    private Persons() {}

    /** Whether the phrase headed by this word speaks of people. */
    static boolean are(ParsedSentence sentence, Entities entities, Token head) {
        if (head.tag().startsWith("PRP")) return !Set.of("it", "its", "itself").contains(Grammar.lemma(head));
        if (head.tag().startsWith("W")) return WHO.contains(head.form().toLowerCase(Locale.ROOT));
        if (isOfThings(sentence, entities, head)) return false;
        if (Grammar.isLemma(head, Words.list("persons"))) return true;
        if (entities.denotedBy(sentence, head).stream().map(entities::entity).anyMatch(Persons::isOfPeople))
            return true;
        if (head.tag().equals("CD") || Grammar.isLemma(head, Words.list("measures")))
            return areCounted(sentence, entities, head);
        return head.name().equals("PERSON");
    }

    /** "thousands of fish", "dozens of cattle". */
    static boolean isOfThings(ParsedSentence sentence, Entities entities, Token head) {
        return head.form().matches("(?i)dozens|scores|hundreds|thousands|millions")
                && sentence.hasChild(head, "nmod")
                && !areCounted(sentence, entities, head);
    }

    private static boolean isOfPeople(Entity entity) {
        return entity.type() == EntityType.PERSON || entity.type() == EntityType.GROUP;
    }

    /** "12 were killed", "hundreds of villagers", but not "12 of the houses". */
    private static boolean areCounted(ParsedSentence sentence, Entities entities, Token count) {
        if (!count.name().isEmpty()
                && Set.of("DATE", "TIME", "MONEY", "PERCENT", "DURATION").contains(count.name())) return false;
        return sentence.children(count, "nmod").stream()
                .filter(child -> Grammar.hasPreposition(sentence, child, "of"))
                .allMatch(child -> are(sentence, entities, child));
    }
}
