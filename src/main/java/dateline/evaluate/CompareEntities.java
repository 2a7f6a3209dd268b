package dateline.evaluate;

import dateline.evaluate.Finding.Category;
import dateline.evaluate.Gold.GoldEntity;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * An entity is right if its name is a name or alias of the gold's entity that it is, and its type one of the right ones.
 * A second entity for the same one is spurious (split). Entities of the gold that are optional or never named in the
 * text (only "the protesters") do not count, found or not.
 */
final class CompareEntities {
    private CompareEntities() {}

    static void compare(Gold gold, ArticleFacts facts, Alignment alignment, Ledger ledger) {
        for (GoldEntity entity : gold.entities()) {
            List<Entity> found = new ArrayList<>();
            for (Entity each : facts.entities())
                if (alignment.goldId(each.id()).filter(entity.id()::equals).isPresent()) found.add(each);
            if (entity.optional()) continue;
            if (found.isEmpty()) ledger.missing(Measure.ENTITIES, words(entity));
            else compare(entity, found, ledger);
        }
        for (Entity entity : facts.entities()) {
            boolean forbidden = entity.mentions().stream().map(Mention::span).allMatch(span -> gold.forbidden().stream()
                    .anyMatch(span::overlaps));
            if (alignment.goldId(entity.id()).isEmpty())
                ledger.spurious(Measure.ENTITIES, forbidden ? Category.FROM_CHROME : Category.SPURIOUS, words(entity));
        }
    }

    private static void compare(GoldEntity gold, List<Entity> found, Ledger ledger) {
        List<Entity> right = found.stream()
                .filter(entity ->
                        Alignment.hasName(entity, gold) && gold.types().contains(entity.type()))
                .toList();
        Entity best = right.isEmpty() ? found.getFirst() : right.getFirst();
        ledger.confuse(
                "entities: type",
                (gold.types().contains(best.type())
                                ? best.type()
                                : gold.types().iterator().next())
                        .name(),
                best.type().name());
        if (!right.isEmpty()) ledger.right(Measure.ENTITIES);
        else if (gold.types().contains(best.type()))
            ledger.wrong(Measure.ENTITIES, Category.WRONG_EXTENT, "%s for %s".formatted(words(best), words(gold)));
        else ledger.wrong(Measure.ENTITIES, Category.WRONG_TYPE, "%s for %s".formatted(words(best), words(gold)));
        for (Entity entity : found)
            if (entity != best)
                ledger.spurious(Measure.ENTITIES, Category.SPLIT, "%s beside %s".formatted(words(entity), words(best)));
    }

    private static String words(Entity entity) {
        return "%s (%s)".formatted(entity.name(), entity.type());
    }

    private static String words(GoldEntity entity) {
        return "%s (%s)".formatted(entity.name(), entity.types().iterator().next());
    }
}
