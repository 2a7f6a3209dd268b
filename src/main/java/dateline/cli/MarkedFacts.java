package dateline.cli;

import dateline.evaluate.marks.MarkedCharge;
import dateline.evaluate.marks.MarkedReference;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The facts of an article as gold sets of one kind mark them. */
final class MarkedFacts {
    private MarkedFacts() {}

    /** The offices of bodies that are no country: who is in charge of which. */
    static List<MarkedCharge> charges(ArticleFacts facts) {
        return facts.offices().stream()
                .filter(office -> office.organization()
                        .filter(id -> entity(facts, id).type().isOrganization())
                        .isPresent())
                .map(office -> new MarkedCharge(
                        office.title(),
                        spans(entity(facts, office.holder()), kind -> true),
                        spans(entity(facts, office.organization().orElseThrow()), kind -> true)))
                .toList();
    }

    /** What pronouns and common nouns stand for, where it is named. */
    static List<MarkedReference> references(ArticleFacts facts) {
        Map<Mention, List<List<Span>>> names = new LinkedHashMap<>();
        for (Entity entity : facts.entities()) {
            List<Span> ofEntity = spans(entity, Mention.Kind.NAME::equals);
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

    private static Entity entity(ArticleFacts facts, String id) {
        return facts.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Span> spans(Entity entity, Predicate<Mention.Kind> kind) {
        return entity.mentions().stream()
                .filter(mention -> kind.test(mention.kind()))
                .map(Mention::span)
                .toList();
    }
}
