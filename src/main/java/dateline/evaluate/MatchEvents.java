package dateline.evaluate;

import dateline.evaluate.Gold.GoldEvent;
import dateline.evaluate.Gold.Part;
import dateline.evaluate.Gold.Trigger;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.Participant.Role;
import dateline.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which event of the gold each extracted event is: the one with which it shares most triggers; sharing none, one of the
 * same kind with the same actors and recipients. Several extracted ones may be one of the gold.
 */
final class MatchEvents {
    private final Map<GoldEvent, List<Event>> found = new HashMap<>();
    private final List<Event> unmatched = new ArrayList<>();

    private record Pair(Event event, GoldEvent gold, double score) {}

    MatchEvents(Gold gold, ArticleFacts facts, Alignment alignment) {
        List<Pair> pairs = new ArrayList<>();
        for (Event event : facts.events())
            for (GoldEvent candidate : gold.events()) {
                double score = score(event, candidate, alignment);
                if (score > 0) pairs.add(new Pair(event, candidate, score));
            }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        Set<Event> matched = new HashSet<>();
        for (Pair pair : pairs)
            if (matched.add(pair.event()))
                found.computeIfAbsent(pair.gold(), any -> new ArrayList<>()).add(pair.event());
        for (Event event : facts.events()) if (!matched.contains(event)) unmatched.add(event);
    }

    /** The extracted events that are this one, the best match first. */
    List<Event> found(GoldEvent gold) {
        return found.getOrDefault(gold, List.of());
    }

    List<Event> unmatched() {
        return unmatched;
    }

    /** A trigger counts 1; kind and status break ties, and so does saying it of the same participants. */
    private static double score(Event event, GoldEvent gold, Alignment alignment) {
        long triggers = event.reports().stream()
                .filter(report -> gold.triggers().stream().anyMatch(touches(report)))
                .count();
        boolean kind = gold.kinds().contains(event.kind());
        boolean status = isStatus(event, gold);
        Set<String> ours = main(
                participants(event), part -> alignment.goldId(part.entity()).orElse("?"));
        Set<String> theirs = main(gold.participants(), Part::entity);
        boolean same = kind && !theirs.isEmpty() && ours.equals(expanded(theirs, alignment));
        if (triggers == 0 && !same) return 0;
        return triggers + (kind ? 0.4 : 0) + (status ? 0.3 : 0) + (same ? 0.2 : 0);
    }

    /** Said to have happened where the gold has it so, or not where it has not. */
    static boolean isStatus(Event event, GoldEvent gold) {
        return event.isRealised() ? gold.mayHaveHappened() : gold.mayNotHaveHappened();
    }

    static Predicate<Trigger> touches(Report report) {
        return trigger -> trigger.span().overlaps(report.trigger());
    }

    /** Whether it stands only on mentions that speak of the event before it came. */
    static boolean isOfUnrealisedMentions(Event event, GoldEvent gold) {
        List<Trigger> touched = event.reports().stream()
                .flatMap(report -> gold.triggers().stream().filter(touches(report)))
                .toList();
        return !event.isRealised() && !touched.isEmpty() && touched.stream().allMatch(Trigger::unrealised);
    }

    static List<Part> participants(Event event) {
        return event.reports().stream()
                .flatMap(report -> report.participants().stream())
                .map(participant -> new Part(participant.role(), participant.entity()))
                .distinct()
                .toList();
    }

    private static Set<String> main(List<Part> parts, Function<Part, String> entity) {
        return parts.stream()
                .filter(part -> part.role() != Role.OTHER)
                .map(entity)
                .collect(Collectors.toSet());
    }

    private static Set<String> expanded(Set<String> ids, Alignment alignment) {
        return ids.stream().flatMap(id -> alignment.members(id).stream()).collect(Collectors.toSet());
    }
}
