package dateline.serve.data;

import dateline.serve.data.Census.Busy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Finds the things that are linked to most, in bounded memory: with more things than it has room for, every count is lowered
 * by one and those that come to nothing make room (Misra and Gries, 1982), so that what is linked to again and again stays.
 * Those that are left at the top are then counted exactly.
 */
final class CountLinks {
    private static final int COUNTED_AGAIN = 4; // times as many as are asked for, since lowered counts are uneven

    private final int room;
    private final Map<Node, Long> counts = new HashMap<>();
    private boolean isExact = true;

    /** @param room how many things it keeps */
    CountLinks(int room) {
        this.room = room;
    }

    void add(Node thing) {
        if (counts.containsKey(thing) || counts.size() < room) {
            counts.merge(thing, 1L, Long::sum);
            return;
        }
        isExact = false;
        counts.replaceAll((any, count) -> count - 1);
        counts.values().removeIf(count -> count == 0);
    }

    /** So many at most, the most linked first. */
    List<Busy> busiest(Graph graph, int most) {
        if (isExact) return top(counts, most);
        Map<Node, Long> exact = new HashMap<>();
        for (Busy candidate : top(counts, most * COUNTED_AGAIN))
            exact.put(candidate.thing(), linksTo(graph, candidate));
        return top(exact, most);
    }

    private static long linksTo(Graph graph, Busy candidate) {
        return Iter.count(graph.find(Triple.createMatch(Node.ANY, Node.ANY, candidate.thing())));
    }

    private static List<Busy> top(Map<Node, Long> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .toString()))
                .limit(most)
                .map(entry -> new Busy(entry.getKey(), entry.getValue()))
                .toList();
    }
}
