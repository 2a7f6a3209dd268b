package dateline.evaluate;

import dateline.evaluate.Gold.GoldEntity;
import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which entity of the gold each extracted entity is: the one with which it shares most mentions (spans that overlap by
 * half or more), else the one that has its name. Several extracted ones may be one of the gold.
 */
final class Alignment {
    private static final Pattern POSSESSIVE = Pattern.compile("'s?(?= |$)");

    private final Map<String, String> goldIds = new HashMap<>();
    private final Map<String, GoldEntity> gold = new HashMap<>();
    private final Map<String, Entity> extracted = new HashMap<>();

    Alignment(Gold gold, ArticleFacts facts) {
        for (GoldEntity entity : gold.entities()) this.gold.put(entity.id(), entity);
        for (Entity entity : facts.entities()) {
            extracted.put(entity.id(), entity);
            best(entity, gold.entities()).ifPresent(match -> goldIds.put(entity.id(), match.id()));
        }
    }

    private static Optional<GoldEntity> best(Entity entity, List<GoldEntity> candidates) {
        GoldEntity best = null;
        double most = 0;
        for (GoldEntity candidate : candidates) {
            double shared = shared(entity, candidate) + (hasName(entity, candidate) ? 0.5 : 0);
            if (shared > most) {
                best = candidate;
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long shared(Entity entity, GoldEntity candidate) {
        return entity.mentions().stream()
                .map(Mention::span)
                .filter(span -> candidate.mentions().stream().anyMatch(mention -> halves(span, mention)))
                .count();
    }

    private static boolean halves(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return 2 * common >= Math.max(one.length(), other.length());
    }

    /**
     * Whether the extracted name, or a name by which the text calls it, is one of the gold's. "Tarvian Ministry" and
     * "Tarvia's Ministry" are the same name.
     */
    static boolean hasName(Entity entity, GoldEntity candidate) {
        return Stream.concat(
                        Stream.of(entity.name()),
                        entity.mentions().stream()
                                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                                .map(Mention::text))
                .map(Alignment::plain)
                .anyMatch(name ->
                        candidate.names().stream().map(Alignment::plain).anyMatch(other -> isSame(name, other)));
    }

    private static List<String> plain(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("^the ", "");
        return List.of(POSSESSIVE.matcher(words).replaceAll("").split("[\\s-]+"));
    }

    private static boolean isSame(List<String> one, List<String> other) {
        if (one.size() != other.size()) return false;
        for (int index = 0; index < one.size(); index++) if (!isSame(one.get(index), other.get(index))) return false;
        return true;
    }

    /** Equal, or a country's name and its adjective. */
    private static boolean isSame(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return longer.equals(shorter)
                || (shorter.length() >= 5 && longer.length() - shorter.length() <= 2 && longer.startsWith(shorter));
    }

    /** The gold's id of an extracted entity. */
    Optional<String> goldId(String extractedId) {
        return Optional.ofNullable(goldIds.get(extractedId));
    }

    boolean isSame(Optional<String> extractedId, Optional<String> goldId) {
        return extractedId.flatMap(this::goldId).equals(goldId);
    }

    /** A reader's name for an extracted entity. */
    String name(String extractedId) {
        Entity entity = extracted.get(extractedId);
        return entity == null ? extractedId : entity.name();
    }

    String goldName(String goldId) {
        GoldEntity entity = gold.get(goldId);
        return entity == null ? goldId : entity.name();
    }

    /** Whoever "the two leaders" are; anyone else is himself. */
    List<String> members(String goldId) {
        GoldEntity entity = gold.get(goldId);
        return entity == null || entity.members().isEmpty() ? List.of(goldId) : entity.members();
    }
}
