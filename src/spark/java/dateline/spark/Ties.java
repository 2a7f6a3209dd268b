package dateline.spark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a task has tied together already, or found to be different: neither has to be looked at again. */
final class Ties {
    private final Map<String, String> above = new HashMap<>();
    private final Set<Pair> seen = new HashSet<>();

    private record Pair(String one, String other) {}

    /** Whether these are not tied, over however many steps, and were never asked for before, in either order. */
    boolean isNew(String one, String other) {
        Pair pair = one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        return !root(one).equals(root(other)) && seen.add(pair);
    }

    void tie(String one, String other) {
        above.put(root(one), root(other));
    }

    private String root(String of) {
        String at = of;
        for (String up = above.get(at); up != null; up = above.get(at)) {
            String further = above.get(up);
            if (further != null) above.put(at, further);
            at = up;
        }
        return at;
    }
}
